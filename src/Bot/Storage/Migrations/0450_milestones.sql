-- Milestones that people made or changed in chat, over those of milestones.csv; days are yyyy-MM-dd, times Unix milliseconds.
CREATE TABLE milestones (
    id text NOT NULL PRIMARY KEY,
    definition text NOT NULL,                -- the whole milestone as JSON
    file_row text NOT NULL,                  -- what the file said then; once the file says something else, the file counts again
    changed bigint NOT NULL,
    changed_by text NOT NULL
);

-- The first day on which this installation knew a milestone: a recurrence is not late for what came before.
CREATE TABLE milestones_known (
    milestone text NOT NULL PRIMARY KEY,
    since text NOT NULL
);

CREATE TABLE milestone_days_done (
    milestone text NOT NULL,
    day text NOT NULL,
    done bigint NOT NULL,
    done_by text NOT NULL,
    PRIMARY KEY (milestone, day)
);

CREATE TABLE milestone_notes (
    id text NOT NULL PRIMARY KEY,
    milestone text NOT NULL,
    written bigint NOT NULL,
    person text NOT NULL,
    name text NOT NULL,
    note text NOT NULL
);
CREATE INDEX milestone_notes_milestone ON milestone_notes (milestone, written);

-- What will be said to whom: one row for each open day of a milestone and each person to remind of it.
CREATE TABLE reminders (
    milestone text NOT NULL,                 -- empty for the weekly overview
    day text NOT NULL,
    person text NOT NULL,                    -- e-mail address, or a person's id
    watches bigint NOT NULL,                 -- 1 when the person is told because the owner is late
    due bigint NOT NULL,                     -- instant of the next reminder; 0 when there is none
    last text NOT NULL,                      -- day of the last reminder; empty before the first
    snoozes bigint NOT NULL,
    ladder text NOT NULL,                    -- what it was planned from; planned anew when that changes
    PRIMARY KEY (milestone, day, person, watches)
);
CREATE INDEX reminders_due ON reminders (due, person) WHERE due > 0;
CREATE INDEX reminders_person ON reminders (person, due) WHERE due > 0;

-- One line for each person and day on which something was said, or could not be.
CREATE TABLE reminder_messages (
    person text NOT NULL,
    day text NOT NULL,
    message text NOT NULL,                   -- key in the outbox
    written bigint NOT NULL,
    items bigint NOT NULL,
    outcome text NOT NULL,                   -- empty while on its way, then sent, or why it could not be delivered
    PRIMARY KEY (person, day)
);
CREATE INDEX reminder_messages_open ON reminder_messages (written) WHERE outcome = '';

CREATE TABLE reminder_settings (
    person text NOT NULL PRIMARY KEY,
    settings text NOT NULL                   -- as JSON
);
