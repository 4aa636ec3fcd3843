-- What was said unasked in conversations whose platform keeps no history of its own (the web page). Times are Unix milliseconds.
CREATE TABLE posts (
    id text NOT NULL PRIMARY KEY,            -- the outbox message it came from
    conversation text NOT NULL,              -- channel:id
    position bigint NOT NULL,                -- order of saying
    changed bigint NOT NULL,                 -- order of the last change: what a reader has not seen yet
    said bigint NOT NULL,
    reply text NOT NULL                      -- as JSON
);
CREATE INDEX posts_changed ON posts (conversation, changed);
CREATE INDEX posts_said ON posts (said);

-- A page that is opened again shows the conversation so far.
CREATE INDEX inbox_conversation ON inbox (conversation, position);
