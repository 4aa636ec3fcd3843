-- Who is on which onboarding track, and how far. Days are yyyy-MM-dd, times Unix milliseconds.
CREATE TABLE journeys (
    person text NOT NULL PRIMARY KEY,        -- channel:id
    name text NOT NULL,
    track text NOT NULL,
    state text NOT NULL,                     -- waiting for a coordinator's yes, running, paused, finished, refused
    started text NOT NULL,                   -- day one; empty while waiting
    paused text NOT NULL,                    -- day of the pause; empty when it is running
    due bigint NOT NULL                      -- instant of the next release; 0 when there is none
);
CREATE INDEX journeys_due ON journeys (due) WHERE due > 0;

CREATE TABLE journey_steps (
    person text NOT NULL,
    step text NOT NULL,
    released bigint NOT NULL,
    done bigint NOT NULL,                    -- 0 until done
    PRIMARY KEY (person, step)
);
