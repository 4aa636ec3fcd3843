-- A key for each person who asked for the calendar; what they get are links signed with it. Asking anew makes another key, which ends every link of the old one.
DROP TABLE calendar_links;
CREATE TABLE calendar_links (
    person text NOT NULL PRIMARY KEY,
    name text NOT NULL,                      -- what links say instead of the person
    signing text NOT NULL,                   -- the key, base64url
    created bigint NOT NULL
);
CREATE UNIQUE INDEX calendar_links_name ON calendar_links (name);
