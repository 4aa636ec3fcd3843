-- Whoever takes care of a question or answered it stands there by id too: two people may have one name.
ALTER TABLE questions ADD COLUMN owner_id text NOT NULL DEFAULT '';       -- person id
ALTER TABLE questions ADD COLUMN answered_by_id text NOT NULL DEFAULT ''; -- person id
UPDATE questions SET owner_id = COALESCE((SELECT min(id) FROM people WHERE name = owner HAVING count(DISTINCT human) = 1), '') WHERE owner <> '';
UPDATE questions SET answered_by_id = COALESCE((SELECT min(id) FROM people WHERE name = answered_by HAVING count(DISTINCT human) = 1), '') WHERE answered_by <> '';
DROP INDEX questions_owner;
DROP INDEX questions_answered_by;
CREATE INDEX questions_owner_id ON questions (owner_id);
CREATE INDEX questions_answered_by_id ON questions (answered_by_id);
