-- Documents of a case. A file comes in pieces, each sealed under the case's key for its own number; what it is and what it is called are
-- sealed too. Here are ids, sizes, states, and the day on which a document runs out, so that it is found without opening a word.
CREATE TABLE casework_file (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES casework_case (id),
  -- Pieces are coming; it is whole and no document's yet; it is a document's.
  state TEXT NOT NULL CHECK (state IN ('arriving', 'arrived', 'kept')),
  -- By whom it comes: until it is a document's it is there for nobody else.
  account TEXT NOT NULL,
  body TEXT NOT NULL,
  begun_at BIGINT NOT NULL,
  bytes BIGINT NOT NULL CHECK (bytes >= 0),
  pieces BIGINT NOT NULL CHECK (pieces >= 0),
  -- A keyed hash of the case and the bytes: the same file in two cases gives two.
  same_index BLOB,
  content BLOB,
  -- Nobody is asked; asked without an answer; nothing found; something found.
  looked TEXT NOT NULL CHECK (looked IN ('unasked', 'waiting', 'clean', 'found')),
  looked_at BIGINT,
  CHECK ((state = 'arriving') = (content IS NULL)),
  CHECK ((content IS NULL) = (same_index IS NULL))
);
CREATE INDEX casework_file_left ON casework_file (begun_at) WHERE state <> 'kept';
CREATE INDEX casework_file_waiting ON casework_file (begun_at) WHERE looked = 'waiting';

CREATE TABLE casework_piece (
  file_id TEXT NOT NULL REFERENCES casework_file (id),
  number BIGINT NOT NULL CHECK (number >= 0),
  content BLOB NOT NULL,
  PRIMARY KEY (file_id, number)
);

CREATE TABLE casework_document (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES casework_case (id),
  file_id TEXT NOT NULL UNIQUE REFERENCES casework_file (id),
  same_index BLOB NOT NULL,
  form_index BLOB NOT NULL,
  -- The older document that this one takes the place of.
  follows TEXT REFERENCES casework_document (id),
  content BLOB NOT NULL,
  revision BIGINT NOT NULL CHECK (revision > 0),
  expires TEXT,
  added_at BIGINT NOT NULL,
  added_by TEXT NOT NULL,
  added_body TEXT NOT NULL,
  withdrawn_at BIGINT,
  withdrawn_by TEXT,
  withdrawn_body TEXT,
  CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_body IS NULL))
);
CREATE INDEX casework_document_of ON casework_document (case_id, added_at, id);
-- The same paper is in a case once, and has one that takes its place.
CREATE UNIQUE INDEX casework_document_same ON casework_document (case_id, same_index) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX casework_document_next ON casework_document (follows) WHERE withdrawn_at IS NULL;
