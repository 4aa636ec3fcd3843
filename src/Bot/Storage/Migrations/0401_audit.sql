-- Who did what, when: rows are only ever added, each holds the hash of the one before. Ids only, no text of people.
CREATE TABLE audit_log (
    position bigint NOT NULL PRIMARY KEY,    -- 1, 2, 3 without a gap
    at bigint NOT NULL,
    actor text NOT NULL,                     -- person id, or 'system'
    action text NOT NULL,
    subject text NOT NULL,
    detail text NOT NULL,
    hash text NOT NULL                       -- SHA-256 of the previous hash and this row
);

-- The end of the chain: locks out other writers until the row is committed, and shows a cut-off tail.
CREATE TABLE audit_head (
    id bigint NOT NULL PRIMARY KEY,
    position bigint NOT NULL,
    hash text NOT NULL
);
INSERT INTO audit_head (id, position, hash) VALUES (1, 0, '');
