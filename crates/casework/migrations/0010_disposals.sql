-- Disposal of cases: the keys of files whose time has passed are destroyed once the authority has agreed. Nothing here is personal: ids, days,
-- and the act by which it was authorised.
CREATE TABLE casework_disposal (
  id TEXT NOT NULL PRIMARY KEY,
  body TEXT NOT NULL,
  authority TEXT NOT NULL,
  act TEXT NOT NULL,
  act_on TEXT NOT NULL,
  form_index BLOB NOT NULL UNIQUE,
  proposed_at BIGINT NOT NULL,
  proposed_by TEXT NOT NULL,
  confirmed_at BIGINT,
  confirmed_by TEXT,
  withdrawn_at BIGINT,
  withdrawn_by TEXT,
  CHECK (confirmed_at IS NULL OR withdrawn_at IS NULL),
  CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL)),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
);
CREATE INDEX casework_disposal_of ON casework_disposal (body, proposed_at);

-- Its cases. "people" is how many a case concerned: the figure stays when the names are gone. "kept" is one that was no longer due when the
-- disposal was confirmed.
CREATE TABLE casework_disposed (
  disposal_id TEXT NOT NULL REFERENCES casework_disposal (id),
  case_id TEXT NOT NULL REFERENCES casework_case (id),
  due TEXT NOT NULL,
  people BIGINT NOT NULL,
  kept BIGINT NOT NULL CHECK (kept IN (0, 1)),
  destroyed_at BIGINT,
  PRIMARY KEY (disposal_id, case_id)
);
CREATE INDEX casework_disposed_of ON casework_disposed (case_id);

ALTER TABLE casework_case ADD COLUMN disposed_at BIGINT;
