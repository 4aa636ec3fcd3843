-- The order of numbers, which their text loses after PR-2026-9999: the year and the count within it in one. Lists and their pages go by it.
ALTER TABLE project_requests ADD COLUMN ordinal bigint NOT NULL DEFAULT 0;
UPDATE project_requests SET ordinal = CAST(substr(number, 4, 4) AS bigint) * 1000000000 + CAST(substr(number, 9) AS bigint);
CREATE UNIQUE INDEX project_requests_ordinal ON project_requests (ordinal);
CREATE INDEX project_requests_requester_ordinal ON project_requests (requester, ordinal);
CREATE INDEX project_requests_area_ordinal ON project_requests (area, ordinal);
CREATE INDEX project_requests_state_ordinal ON project_requests (state, ordinal);
CREATE INDEX project_requests_area_state_ordinal ON project_requests (area, state, ordinal);
DROP INDEX project_requests_created;
DROP INDEX project_requests_area;
DROP INDEX project_requests_state;
DROP INDEX project_requests_area_state;

-- Whom a request waits for, page by page.
DROP INDEX request_waiting_queue;
CREATE INDEX request_waiting_queue ON request_waiting (approver, since, request);

DROP INDEX questions_state;
CREATE INDEX questions_state ON questions (state, created, number);

-- Whose name stands beside which questions: for whoever asks what is kept of them.
CREATE INDEX questions_owner ON questions (owner);
CREATE INDEX questions_answered_by ON questions (answered_by);
