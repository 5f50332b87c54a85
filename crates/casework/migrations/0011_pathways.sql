-- The pathways of the territory, one row a version. What has landed is never changed: a decision cites it in a year. Nothing here is about
-- anybody.
CREATE TABLE casework_pathway (
  code TEXT NOT NULL,
  version BIGINT NOT NULL CHECK (version > 0),
  definition TEXT NOT NULL,
  adoption TEXT,
  offered BIGINT NOT NULL CHECK (offered IN (0, 1)),
  landed_at BIGINT NOT NULL,
  PRIMARY KEY (code, version)
);
CREATE INDEX casework_pathway_offered ON casework_pathway (offered, code, version);

-- A pathway walked on a case. Facts, whose they are and what was brought are one sealed value under the key of the case; open are where it
-- stands and the next day on which something is to be done. Whoever decides is never who proposed.
CREATE TABLE casework_course (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES casework_case (id),
  pathway TEXT NOT NULL,
  version BIGINT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'proposed', 'decided', 'ended', 'aside')),
  content BLOB NOT NULL,
  revision BIGINT NOT NULL CHECK (revision > 0),
  due TEXT,
  form_index BLOB NOT NULL UNIQUE,
  begun_at BIGINT NOT NULL,
  begun_by TEXT NOT NULL,
  begun_body TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  proposed_at BIGINT,
  proposed_by TEXT,
  decided_by TEXT,
  FOREIGN KEY (pathway, version) REFERENCES casework_pathway (code, version),
  CHECK (decided_by IS NULL OR decided_by <> proposed_by),
  CHECK ((proposed_at IS NULL) = (proposed_by IS NULL)),
  CHECK ((state IN ('decided', 'ended')) = (decided_by IS NOT NULL)),
  CHECK (state <> 'proposed' OR proposed_by IS NOT NULL)
);
CREATE INDEX casework_course_of ON casework_course (case_id, begun_at, id);
CREATE INDEX casework_course_waits ON casework_course (state, due);

-- What was proposed, sent back, decided, noted: added, never changed. The words, the rules with the values they used and the sum are sealed.
CREATE TABLE casework_course_act (
  id TEXT NOT NULL PRIMARY KEY,
  course_id TEXT NOT NULL REFERENCES casework_course (id),
  deed TEXT NOT NULL CHECK (deed IN ('proposed', 'sent_back', 'decided', 'noted', 'aside', 'back')),
  content BLOB NOT NULL,
  form_index BLOB NOT NULL UNIQUE,
  at BIGINT NOT NULL,
  by_account TEXT NOT NULL,
  by_body TEXT NOT NULL
);
CREATE INDEX casework_course_act_of ON casework_course_act (course_id, at, id);
