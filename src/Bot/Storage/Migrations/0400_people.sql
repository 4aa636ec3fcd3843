-- Who has talked with the bot, and where to reach them. Times are Unix milliseconds.
CREATE TABLE people (
    id text NOT NULL PRIMARY KEY,            -- channel:id
    human text NOT NULL,                     -- the same for every id of one human being; the id itself until linked
    name text NOT NULL,
    email text,                              -- lower case; only when the channel vouches for it
    conversation text,                       -- their private conversation as JSON; null before the first
    language text,
    time_zone text,
    met bigint NOT NULL,
    seen bigint NOT NULL
);
CREATE INDEX people_human ON people (human);
CREATE INDEX people_email ON people (email);

-- One-time codes that show that two ids are the same human being.
CREATE TABLE link_codes (
    code text NOT NULL PRIMARY KEY,          -- its SHA-256, never the code
    person text NOT NULL,
    expires bigint NOT NULL
);
CREATE INDEX link_codes_person ON link_codes (person);
CREATE INDEX link_codes_expires ON link_codes (expires);

CREATE TABLE link_attempts (
    person text NOT NULL PRIMARY KEY,
    wrong bigint NOT NULL,
    since bigint NOT NULL
);
