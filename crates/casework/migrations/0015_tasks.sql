-- What somebody has to do in a case, and by when. The words lie under the case's key; here are days, whose it is and what became of it. Nothing
-- is deleted: what is done or needed no more stays, and can be taken up again.
CREATE TABLE casework_task (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES casework_case (id),
  content BLOB NOT NULL,
  account TEXT,
  body TEXT,
  due TEXT,
  form_index BLOB NOT NULL UNIQUE,
  version BIGINT NOT NULL CHECK (version > 0),
  noted_at BIGINT NOT NULL,
  noted_by TEXT NOT NULL,
  noted_body TEXT NOT NULL,
  ended_at BIGINT,
  ended_by TEXT,
  ended_how TEXT CHECK (ended_how IN ('done', 'dropped')),
  CHECK ((account IS NULL) = (body IS NULL)),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (ended_how IS NULL))
);
CREATE INDEX casework_task_of ON casework_task (case_id, ended_at, due);
