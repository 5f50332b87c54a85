-- What was answered about a case by an instrument. The answers, who gave them and what gave way are one sealed value under the key of the
-- case; what stands open says nothing of anybody. A finished one is never changed: a correction is another one that names it.
CREATE TABLE casework_assessment (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES casework_case (id),
  person TEXT,
  instrument TEXT NOT NULL,
  version BIGINT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'finished', 'aside')),
  corrects TEXT REFERENCES casework_assessment (id),
  content BLOB NOT NULL,
  revision BIGINT NOT NULL CHECK (revision > 0),
  form_index BLOB NOT NULL UNIQUE,
  begun_at BIGINT NOT NULL,
  begun_by TEXT NOT NULL,
  begun_body TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  finished_at BIGINT,
  finished_by TEXT,
  finished_body TEXT,
  FOREIGN KEY (instrument, version) REFERENCES casework_instrument (code, version),
  CHECK ((state = 'finished') <= (finished_at IS NOT NULL)),
  CHECK ((finished_at IS NULL) = (finished_by IS NULL) AND (finished_at IS NULL) = (finished_body IS NULL))
);
CREATE INDEX casework_assessment_of ON casework_assessment (case_id, begun_at, id);
CREATE UNIQUE INDEX casework_assessment_correction ON casework_assessment (corrects) WHERE state <> 'aside' AND corrects IS NOT NULL;
