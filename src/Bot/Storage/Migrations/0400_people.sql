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

-- The message that shows something (a request, a question) to a person, so that it can be kept up to date.
CREATE TABLE shown_cards (
    subject text NOT NULL,
    person text NOT NULL,
    message text NOT NULL,                   -- key of the outbox message
    PRIMARY KEY (subject, person)
);
CREATE INDEX shown_cards_person ON shown_cards (person);

-- Words of titles and questions, the newest first within a word: what resembles something is found without reading the rest.
CREATE TABLE word_index (
    kind text NOT NULL,
    word text NOT NULL,
    created bigint NOT NULL,
    subject text NOT NULL,
    total bigint NOT NULL,                   -- how many words the subject has
    PRIMARY KEY (kind, word, created, subject)
);
CREATE INDEX word_index_subject ON word_index (kind, subject);
