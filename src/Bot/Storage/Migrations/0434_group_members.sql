-- Who was last met as a member of the directory groups that roles name. Times are Unix milliseconds.
CREATE TABLE group_members (
    name text NOT NULL,                      -- the group as partnership.json names it
    email text NOT NULL,                     -- e-mail address, lower case
    seen bigint NOT NULL,                    -- when a channel last said so, to the day
    PRIMARY KEY (name, email)
);
CREATE INDEX group_members_email ON group_members (email);
CREATE INDEX group_members_seen ON group_members (seen);
