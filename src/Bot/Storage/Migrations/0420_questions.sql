-- Questions that the documents did not answer: noted when declined, open once a person is asked. Times are Unix milliseconds.
CREATE TABLE question_numbers (
    year bigint NOT NULL PRIMARY KEY,
    last bigint NOT NULL
);

CREATE TABLE questions (
    number text NOT NULL PRIMARY KEY,        -- Q-2026-0001
    leader text NOT NULL,                    -- the first of the questions that say much the same; answered together
    asker text NOT NULL,                     -- person id; empty when nobody asked a person (yet)
    asker_name text NOT NULL,
    conversation text NOT NULL,              -- where it was asked, as JSON
    text text NOT NULL,
    language text NOT NULL,
    topic text NOT NULL,
    state text NOT NULL,
    owner text NOT NULL,                     -- who takes care of it: display name; empty when nobody does yet
    times bigint NOT NULL,                   -- how often it was declined
    answer text NOT NULL,
    answered_by text NOT NULL,
    version bigint NOT NULL,
    created bigint NOT NULL,
    changed bigint NOT NULL
);
CREATE INDEX questions_leader ON questions (leader);
CREATE INDEX questions_asker ON questions (asker, created);
CREATE INDEX questions_state ON questions (state, created);
