-- Where people live and lived. The place itself is one sealed value under the person's key; kind, days and whether it is told to
-- nobody stand open: they name no place. "set_by" and "set_body": who said how it stands, that is who noted it, and later who
-- made it confidential. Why it is confidential is sealed too. Ended, never deleted and never rewritten.
CREATE TABLE people_address (
  id TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people_person (id),
  kind TEXT NOT NULL CHECK (kind IN ('home', 'residence', 'domicile', 'temporary', 'hosted', 'none')),
  place BLOB NOT NULL,
  confidential BIGINT NOT NULL CHECK (confidential IN (0, 1)),
  reason BLOB NOT NULL,
  set_body TEXT NOT NULL,
  set_by TEXT NOT NULL,
  set_at BIGINT NOT NULL,
  since TEXT,
  noted_on TEXT NOT NULL,
  ended TEXT NOT NULL CHECK (ended IN ('no', 'on', 'unknown', 'mistake')),
  until TEXT,
  form_index BLOB NOT NULL UNIQUE,
  noted_at BIGINT NOT NULL,
  noted_by TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  changed_by TEXT NOT NULL,
  CHECK ((ended = 'no') = (until IS NULL))
);
CREATE INDEX people_address_of ON people_address (person, noted_at);

-- Whose telephone it is when it is not their own, sealed; and whether a message may be left there.
ALTER TABLE people_contact ADD COLUMN whose BLOB;
ALTER TABLE people_contact ADD COLUMN voice TEXT NOT NULL DEFAULT 'unknown'
  CHECK (voice IN ('yes', 'no', 'unknown'));
