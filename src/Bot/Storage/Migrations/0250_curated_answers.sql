-- Answers that coordinators wrote in chat. A row with the id of an answer of the folder takes its place, or hides it.
CREATE TABLE curated_answers (
    id text NOT NULL PRIMARY KEY,
    language text NOT NULL,                  -- it, en
    questions text NOT NULL,                 -- one wording a line
    answer text NOT NULL,
    removed bigint NOT NULL DEFAULT 0,       -- 1: not answered any more
    changed bigint NOT NULL,                 -- Unix milliseconds
    changed_by text NOT NULL,                -- person id
    changed_by_name text NOT NULL
);
CREATE INDEX curated_answers_changed ON curated_answers (changed);
CREATE INDEX curated_answers_changed_by ON curated_answers (changed_by);

-- What stood before, and who changed it when.
CREATE TABLE curated_answer_changes (
    answer text NOT NULL,                    -- id of the answer
    changed bigint NOT NULL,
    changed_by text NOT NULL,
    what text NOT NULL,                      -- added, changed, removed
    before_questions text NOT NULL,
    before_answer text NOT NULL,
    PRIMARY KEY (answer, changed)
);
CREATE INDEX curated_answer_changes_by ON curated_answer_changes (changed_by);
