-- Il mio filo: the side of a case that one adult is shown. What they are shown, how they are reached safely and every word they write lie under
-- the case's key; here are ids, days and keyed hashes. A page has one link and one code at a time; of both only hashes are kept.
CREATE TABLE casework_own_page (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES casework_case (id),
  person TEXT NOT NULL REFERENCES people_person (id),
  content BLOB NOT NULL,
  link_index BLOB NOT NULL UNIQUE,
  code_index BLOB NOT NULL,
  form_index BLOB NOT NULL UNIQUE,
  given_at BIGINT NOT NULL,
  until_at BIGINT NOT NULL,
  suspended BIGINT NOT NULL CHECK (suspended IN (0, 1)),
  closed_at BIGINT,
  entered_at BIGINT,
  version BIGINT NOT NULL CHECK (version > 0),
  opened_at BIGINT NOT NULL,
  opened_by TEXT NOT NULL,
  opened_body TEXT NOT NULL
);
CREATE INDEX casework_own_page_of ON casework_own_page (case_id, opened_at);
CREATE UNIQUE INDEX casework_own_page_now ON casework_own_page (case_id, person) WHERE closed_at IS NULL;

-- Somebody of the team suspects violence: every page of the case is as if it had never been, until whoever manages the case takes it back. Why
-- is sealed. Rows are added; one at a time holds.
CREATE TABLE casework_own_guard (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES casework_case (id),
  words BLOB NOT NULL,
  set_at BIGINT NOT NULL,
  set_by TEXT NOT NULL,
  set_body TEXT NOT NULL,
  lifted_at BIGINT,
  lifted_by TEXT,
  CHECK ((lifted_at IS NULL) = (lifted_by IS NULL))
);
CREATE UNIQUE INDEX casework_own_guard_now ON casework_own_guard (case_id) WHERE lifted_at IS NULL;

-- What a person wrote to the team, and the answer.
CREATE TABLE casework_own_word (
  id TEXT NOT NULL PRIMARY KEY,
  page_id TEXT NOT NULL REFERENCES casework_own_page (id),
  kind TEXT NOT NULL CHECK (kind IN ('answer', 'correction')),
  content BLOB NOT NULL,
  form_index BLOB NOT NULL UNIQUE,
  said_at BIGINT NOT NULL,
  seen_at BIGINT,
  answer BLOB,
  answered_at BIGINT,
  answered_by TEXT,
  answered_body TEXT,
  CHECK ((answered_at IS NULL) = (answer IS NULL))
);
CREATE INDEX casework_own_word_of ON casework_own_word (page_id, said_at);

-- Tries at a code, by the keyed hash of the link that was followed, whether there is such a link or not.
CREATE TABLE casework_own_try (
  bucket BLOB NOT NULL PRIMARY KEY,
  tries BIGINT NOT NULL,
  ever BIGINT NOT NULL,
  last_at BIGINT
);
CREATE INDEX casework_own_try_by_day ON casework_own_try (last_at);
