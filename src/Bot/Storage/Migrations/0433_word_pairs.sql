-- Pairs of words of titles and questions, the newest first within a pair: what resembles something is found by reading a few of each.
CREATE TABLE word_texts (
    kind text NOT NULL,
    subject text NOT NULL,
    words text NOT NULL,                     -- all its words, for the exact likeness
    PRIMARY KEY (kind, subject)
);

CREATE TABLE word_pairs (
    kind text NOT NULL,
    pair text NOT NULL,                      -- two of its longest words; of a text of few words each one alone too
    created bigint NOT NULL,
    subject text NOT NULL,
    PRIMARY KEY (kind, pair, created, subject)
);
CREATE INDEX word_pairs_subject ON word_pairs (kind, subject);

INSERT INTO word_texts (kind, subject, words) SELECT kind, subject, string_agg(word, ' ') FROM word_index GROUP BY kind, subject;
INSERT INTO word_pairs (kind, pair, created, subject)
WITH ranked AS (
    SELECT kind, subject, created, word, total, row_number() OVER (PARTITION BY kind, subject ORDER BY length(word) DESC, word) AS place FROM word_index
)
SELECT one.kind, one.word || ' ' || two.word, one.created, one.subject
FROM ranked AS one JOIN ranked AS two ON two.kind = one.kind AND two.subject = one.subject AND one.place < two.place
WHERE two.place <= 6
UNION ALL
SELECT kind, word, created, subject FROM ranked WHERE total <= 3;
DROP TABLE word_index;
