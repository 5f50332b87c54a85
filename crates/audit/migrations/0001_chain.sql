-- Who read and who changed what. Written in the unit of the change; holds ids and words, never personal data.
-- append-only: audit_entry
CREATE TABLE audit_entry (
  id TEXT NOT NULL PRIMARY KEY,
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  account TEXT,
  body TEXT,
  action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 64),
  subject TEXT NOT NULL CHECK (length(subject) <= 64),
  details TEXT NOT NULL CHECK (length(details) <= 500)
);
CREATE INDEX audit_entry_subject ON audit_entry (subject, id);

-- Entries that no link holds yet: written with the entry, removed with its link. Short, so that sealing never searches.
CREATE TABLE audit_tail (
  entry_id TEXT NOT NULL PRIMARY KEY
);

-- The chain: each link hashes the one before it and its entry. Two sealers cannot both write the same number.
-- append-only: audit_link
CREATE TABLE audit_link (
  seq BIGINT NOT NULL PRIMARY KEY CHECK (seq > 0),
  entry_id TEXT NOT NULL UNIQUE REFERENCES audit_entry (id),
  hash BLOB NOT NULL
);

-- Signed heads: the last link of each sealing. The same heads also leave the database.
-- append-only: audit_head
CREATE TABLE audit_head (
  seq BIGINT NOT NULL PRIMARY KEY,
  hash BLOB NOT NULL,
  at BIGINT NOT NULL,
  signature BLOB NOT NULL
);
