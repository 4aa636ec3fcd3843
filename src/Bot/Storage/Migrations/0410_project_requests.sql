-- Project requests, from draft to decision. Times are Unix milliseconds.
CREATE TABLE request_numbers (
    year bigint NOT NULL PRIMARY KEY,
    last bigint NOT NULL                     -- raised in the transaction that stores the request: no number twice, none lost
);

CREATE TABLE project_requests (
    number text NOT NULL PRIMARY KEY,        -- PR-2026-0001
    draft text NOT NULL UNIQUE,              -- the draft it came from: a form sent twice makes one request
    requester text NOT NULL,                 -- person id
    requester_name text NOT NULL,
    state text NOT NULL,
    area text NOT NULL,
    field_values text NOT NULL,              -- as JSON
    step bigint NOT NULL,                    -- approval step it waits at, from 0
    version bigint NOT NULL,
    created bigint NOT NULL,
    changed bigint NOT NULL
);
CREATE INDEX project_requests_requester ON project_requests (requester, created);
CREATE INDEX project_requests_created ON project_requests (created);
CREATE INDEX project_requests_area ON project_requests (area, created);
CREATE INDEX project_requests_state ON project_requests (state, created);
CREATE INDEX project_requests_area_state ON project_requests (area, state, created);

-- Whom a request waits for now: one row for each approver of its open step.
CREATE TABLE request_waiting (
    approver text NOT NULL,                  -- e-mail address, lower case
    request text NOT NULL,
    since bigint NOT NULL,
    next_look bigint NOT NULL,               -- when to remind or escalate
    reminders bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (approver, request)
);
CREATE INDEX request_waiting_queue ON request_waiting (approver, since);
CREATE INDEX request_waiting_request ON request_waiting (request);
CREATE INDEX request_waiting_look ON request_waiting (next_look);

CREATE TABLE request_history (
    request text NOT NULL,
    version bigint NOT NULL,                 -- the version this step made
    at bigint NOT NULL,
    person text NOT NULL,
    person_name text NOT NULL,
    action text NOT NULL,
    state text NOT NULL,                     -- the state it led to
    comment text NOT NULL,
    changes text NOT NULL,                   -- names of the fields that changed, separated by commas
    PRIMARY KEY (request, version)
);

CREATE INDEX request_history_person ON request_history (person);

CREATE TABLE request_drafts (
    id text NOT NULL PRIMARY KEY,
    person text NOT NULL,
    field_values text NOT NULL,
    changed bigint NOT NULL
);
CREATE INDEX request_drafts_person ON request_drafts (person, changed);

CREATE TABLE request_delegates (
    approver text NOT NULL PRIMARY KEY,      -- e-mail address, lower case
    delegate text NOT NULL,                  -- who may decide in their place
    until bigint NOT NULL
);
CREATE INDEX request_delegates_delegate ON request_delegates (delegate);
