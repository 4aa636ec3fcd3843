-- Who looks after a newcomer; introductions until a coordinator has decided; the one conversation that approved ones are posted to. Times are Unix milliseconds.
ALTER TABLE journeys ADD COLUMN buddy text NOT NULL DEFAULT '';

CREATE TABLE introductions (
    person text NOT NULL PRIMARY KEY,        -- channel:id
    name text NOT NULL,
    words text NOT NULL,
    written bigint NOT NULL
);

CREATE TABLE introduction_places (
    id text NOT NULL PRIMARY KEY,            -- 'one': there is a single place
    conversation text NOT NULL               -- JSON, as messages hold it
);
