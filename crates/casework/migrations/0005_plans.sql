-- Plans of a case. What they say, who signed and what came of it are sealed under the case's key; here are ids, codes and days. A version that
-- was signed is never changed: what is to be otherwise is another version.
CREATE TABLE casework_plan (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES casework_case (id),
  kind TEXT NOT NULL,
  form_index BLOB NOT NULL UNIQUE,
  begun_at BIGINT NOT NULL,
  begun_by TEXT NOT NULL,
  begun_body TEXT NOT NULL
);
CREATE INDEX casework_plan_of ON casework_plan (case_id, begun_at, id);

CREATE TABLE casework_plan_version (
  plan_id TEXT NOT NULL REFERENCES casework_plan (id),
  number BIGINT NOT NULL CHECK (number > 0),
  state TEXT NOT NULL CHECK (state IN ('draft', 'signed', 'aside')),
  content BLOB NOT NULL,
  revision BIGINT NOT NULL CHECK (revision > 0),
  begun_at BIGINT NOT NULL,
  begun_by TEXT NOT NULL,
  begun_body TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  signed_at BIGINT,
  PRIMARY KEY (plan_id, number),
  CHECK ((state = 'signed') = (signed_at IS NOT NULL))
);
-- One draft at a time: two would part the hands that should meet.
CREATE UNIQUE INDEX casework_plan_draft ON casework_plan_version (plan_id) WHERE state = 'draft';

-- Who signed. Rows are added and never changed.
CREATE TABLE casework_plan_signature (
  id TEXT NOT NULL PRIMARY KEY,
  plan_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  content BLOB NOT NULL,
  form_index BLOB NOT NULL UNIQUE,
  noted_at BIGINT NOT NULL,
  noted_by TEXT NOT NULL,
  noted_body TEXT NOT NULL,
  FOREIGN KEY (plan_id, version) REFERENCES casework_plan_version (plan_id, number)
);
CREATE INDEX casework_plan_signature_of ON casework_plan_signature (plan_id, version, noted_at);

-- What came of it. Rows are added and never changed: the last one of a piece holds.
CREATE TABLE casework_plan_progress (
  id TEXT NOT NULL PRIMARY KEY,
  plan_id TEXT NOT NULL,
  version BIGINT NOT NULL,
  content BLOB NOT NULL,
  noted_at BIGINT NOT NULL,
  noted_by TEXT NOT NULL,
  noted_body TEXT NOT NULL,
  FOREIGN KEY (plan_id, version) REFERENCES casework_plan_version (plan_id, number)
);
CREATE INDEX casework_plan_progress_of ON casework_plan_progress (plan_id, version, noted_at);

-- The days on which something of the version in force is awaited, so that what is late is found without opening a word. The item is the
-- id of a commitment, or empty for the review.
CREATE TABLE casework_plan_awaited (
  plan_id TEXT NOT NULL REFERENCES casework_plan (id),
  item TEXT NOT NULL,
  due TEXT NOT NULL,
  PRIMARY KEY (plan_id, item)
);
CREATE INDEX casework_plan_awaited_by_day ON casework_plan_awaited (due);
