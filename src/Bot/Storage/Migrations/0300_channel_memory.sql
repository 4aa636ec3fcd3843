-- What a channel must find again later: a form that somebody may still open, an installation. Times are Unix milliseconds.
CREATE TABLE channel_memory (
    channel text NOT NULL,
    key text NOT NULL,
    value text NOT NULL,
    expires bigint NOT NULL,                 -- 0 when it is kept until it is removed
    PRIMARY KEY (channel, key)
);
CREATE INDEX channel_memory_expires ON channel_memory (expires) WHERE expires > 0;
