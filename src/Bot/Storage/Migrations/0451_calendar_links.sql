-- A secret for each person who asked for the calendar: whoever has the link reads the dates, and asking anew for a link ends the old one.
CREATE TABLE calendar_links (
    person text NOT NULL PRIMARY KEY,
    secret text NOT NULL,
    created bigint NOT NULL
);
CREATE UNIQUE INDEX calendar_links_secret ON calendar_links (secret);
