-- The diary of a case. What the whole team reads and what is its author's alone lie in two tables, so that no list, count or page made of
-- the first can tell of the second. Nothing in casework_note is ever changed or deleted: a correction is another row that names the first.
CREATE TABLE casework_note (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES casework_case (id),
  kind TEXT NOT NULL,
  -- The territory's own clock: a day, or a day and an hour. A correction has the moment of what it corrects, and stands beside it.
  happened TEXT NOT NULL,
  account TEXT NOT NULL,
  body TEXT NOT NULL,
  corrects TEXT REFERENCES casework_note (id),
  -- Under the key of the case.
  content BLOB NOT NULL,
  form_index BLOB NOT NULL UNIQUE,
  written_at BIGINT NOT NULL,
  filed_at BIGINT NOT NULL,
  -- When its author made it part of the file, after it was hers alone.
  opened_at BIGINT
);
CREATE INDEX casework_note_of ON casework_note (case_id, happened, id);
CREATE INDEX casework_note_corrects ON casework_note (corrects);

-- Drafts and reserved notes: their author's alone. Sealed under a key of their own and again under the key of the case: neither opens them
-- without the other. A draft may be deleted, and its key with it.
CREATE TABLE casework_own_note (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES casework_case (id),
  account TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'reserved')),
  subject TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  happened TEXT NOT NULL,
  corrects TEXT,
  -- The note of the team whose private part this is.
  part_of TEXT,
  content BLOB NOT NULL,
  form_index BLOB NOT NULL UNIQUE,
  written_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  filed_at BIGINT,
  CHECK ((state = 'reserved') = (filed_at IS NOT NULL))
);
CREATE INDEX casework_own_note_of ON casework_own_note (case_id, account, body, happened, id);

-- Reserved notes handed to a substitute: by their author for one case, or by an act of the body for all that this worker keeps. Which notes
-- there are, or whether there is any, stands nowhere here.
CREATE TABLE casework_note_handover (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT REFERENCES casework_case (id),
  body TEXT NOT NULL,
  from_account TEXT NOT NULL,
  to_account TEXT NOT NULL,
  given_by TEXT NOT NULL,
  subject TEXT NOT NULL,
  -- Number, day and reason of the act.
  content BLOB NOT NULL,
  form_index BLOB NOT NULL UNIQUE,
  given_at BIGINT NOT NULL,
  answer TEXT CHECK (answer IN ('accepted', 'declined')),
  answered_at BIGINT,
  ended_at BIGINT,
  seen_by_author_at BIGINT,
  seen_by_officer_at BIGINT,
  CHECK ((answer IS NULL) = (answered_at IS NULL))
);
CREATE INDEX casework_note_handover_to ON casework_note_handover (to_account, body);
CREATE INDEX casework_note_handover_from ON casework_note_handover (from_account, body);
CREATE INDEX casework_note_handover_by_day ON casework_note_handover (seen_by_officer_at, given_at);

-- What is recalled beside where one writes: duties and secrecy, each with its article, from the territory's pack. Nothing here is about anybody.
CREATE TABLE casework_duty (
  code TEXT NOT NULL PRIMARY KEY,
  position BIGINT NOT NULL,
  definition TEXT NOT NULL
);
