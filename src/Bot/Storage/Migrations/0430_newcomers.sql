-- Who joins with an approved project and gets the newcomers' track as soon as they talk with the bot. Times are Unix milliseconds.
CREATE TABLE newcomers (
    email text NOT NULL PRIMARY KEY,         -- lower case
    project text NOT NULL,                   -- number of the request that named them
    invited bigint NOT NULL
);
