-- What was received and not yet answered, and what is to be said and not yet delivered. Times are Unix milliseconds.
CREATE TABLE inbox (
    id text NOT NULL PRIMARY KEY,            -- channel:delivery, so that a delivery seen before changes nothing
    conversation text NOT NULL,              -- channel:id; answered in order within it
    position bigint NOT NULL,                -- order of arrival
    message text NOT NULL,                   -- the message as JSON
    received bigint NOT NULL,
    finished bigint NOT NULL DEFAULT 0,      -- 0 until answered
    lease_until bigint NOT NULL DEFAULT 0,   -- somebody works on it until then
    attempts integer NOT NULL DEFAULT 0,
    replies text                             -- what was answered, kept for whoever asks again
);
CREATE INDEX inbox_waiting ON inbox (conversation, position) WHERE finished = 0;
CREATE INDEX inbox_due ON inbox (position) WHERE finished = 0;
CREATE INDEX inbox_finished ON inbox (finished) WHERE finished > 0;

CREATE TABLE outbox (
    id text NOT NULL PRIMARY KEY,            -- unique key of the message; the same key is never queued twice
    channel text NOT NULL,
    conversation text NOT NULL,              -- channel:id; delivered in order within it
    target text NOT NULL,                    -- the conversation as JSON
    position bigint NOT NULL,
    reply text NOT NULL,                     -- the reply as JSON
    replaces text,                           -- id of the outbox message that this one updates
    due bigint NOT NULL,
    lease_until bigint NOT NULL DEFAULT 0,
    attempts integer NOT NULL DEFAULT 0,
    finished bigint NOT NULL DEFAULT 0,      -- 0 until delivered or given up
    sent_id text,                            -- the platform's id of the delivered message
    failure text                             -- why it was given up; null when it was not
);
CREATE INDEX outbox_waiting ON outbox (conversation, position) WHERE finished = 0;
CREATE INDEX outbox_due ON outbox (due) WHERE finished = 0;
CREATE INDEX outbox_finished ON outbox (finished) WHERE finished > 0;

CREATE TABLE conversation_states (
    conversation text NOT NULL,
    person text NOT NULL,
    state text NOT NULL,                     -- as JSON
    version bigint NOT NULL,
    changed bigint NOT NULL,
    PRIMARY KEY (conversation, person)
);
CREATE INDEX conversation_states_changed ON conversation_states (changed);
CREATE INDEX conversation_states_person ON conversation_states (person);
