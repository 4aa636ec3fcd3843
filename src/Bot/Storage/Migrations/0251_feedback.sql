-- What people thought of answers: the question, what was cited and in which version.
CREATE TABLE feedback (
    id text NOT NULL PRIMARY KEY,            -- message:reply; asked by one person, judged by the same
    person text NOT NULL,
    given bigint NOT NULL,                   -- Unix milliseconds
    is_good bigint NOT NULL,                 -- 1 helpful, 0 not
    reason text NOT NULL DEFAULT '',
    question text NOT NULL,
    language text NOT NULL,
    intent text NOT NULL,
    outcome text NOT NULL,
    sources text NOT NULL                    -- JSON: document, version, section, start, end
);
CREATE INDEX feedback_person ON feedback (person);
CREATE INDEX feedback_given ON feedback (given);
