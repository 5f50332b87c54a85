-- What somebody asks about the data that are held about them (GDPR, articles 15-18 and 21). Who they are, in what words they ask, who asks for
-- them and by what power, why it takes longer and what was answered lie under a key of the request's own; here are ids, days and codes.
CREATE TABLE casework_right (
  id TEXT NOT NULL PRIMARY KEY,
  subject TEXT NOT NULL UNIQUE,
  person TEXT NOT NULL REFERENCES people_person (id),
  kind TEXT NOT NULL CHECK (kind IN ('access', 'correction', 'erasure', 'restriction', 'objection')),
  body TEXT NOT NULL,
  received TEXT NOT NULL,
  due TEXT NOT NULL,
  way TEXT NOT NULL,
  asker TEXT NOT NULL,
  proof TEXT,
  content BLOB NOT NULL,
  form_index BLOB NOT NULL UNIQUE,
  version BIGINT NOT NULL CHECK (version > 0),
  noted_at BIGINT NOT NULL,
  noted_by TEXT NOT NULL,
  extended_on TEXT,
  extension BLOB,
  copied_at BIGINT,
  answered_on TEXT,
  answered_at BIGINT,
  answered_by TEXT,
  outcome TEXT CHECK (outcome IN ('granted', 'partly', 'refused', 'unidentified', 'withdrawn')),
  answer BLOB,
  CHECK ((extended_on IS NULL) = (extension IS NULL)),
  CHECK ((answered_at IS NULL) = (answered_on IS NULL) AND (answered_at IS NULL) = (answered_by IS NULL)),
  CHECK ((answered_at IS NULL) = (outcome IS NULL) AND (answered_at IS NULL) = (answer IS NULL))
);
CREATE INDEX casework_right_of_body ON casework_right (body, answered_at, due);
CREATE INDEX casework_right_of_person ON casework_right (person);

-- While a restriction stands, what a body holds about somebody is kept and no more (article 18). The ground is a code of the territory's file.
CREATE TABLE casework_restriction (
  request_id TEXT NOT NULL PRIMARY KEY REFERENCES casework_right (id),
  person TEXT NOT NULL REFERENCES people_person (id),
  body TEXT NOT NULL,
  ground TEXT NOT NULL,
  since TEXT NOT NULL,
  told_on TEXT,
  lift BLOB,
  lifted_at BIGINT,
  lifted_by TEXT,
  CHECK ((lifted_at IS NULL) = (told_on IS NULL) AND (lifted_at IS NULL) = (lift IS NULL) AND (lifted_at IS NULL) = (lifted_by IS NULL))
);
CREATE INDEX casework_restriction_of ON casework_restriction (person, lifted_at);
