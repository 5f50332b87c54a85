-- Who belongs together, in three senses that are never mixed: on the register, for the ISEE, under one roof. Nothing here names
-- anybody; who may see a household follows from whom of it one may see.
CREATE TABLE people_household (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('registry', 'isee', 'together')),
  form_index BLOB NOT NULL UNIQUE,
  noted_at BIGINT NOT NULL,
  noted_by TEXT NOT NULL
);

-- Memberships. Days are written 2026-11-23; without "since" they began on a day that is not known. Ended, never deleted: "until" is the
-- first day without, or the day on which it was said that it was over or never was. What was noted by mistake counts on no day.
CREATE TABLE people_member (
  id TEXT NOT NULL PRIMARY KEY,
  household TEXT NOT NULL REFERENCES people_household (id),
  person TEXT NOT NULL REFERENCES people_person (id),
  role TEXT NOT NULL,
  minor BIGINT NOT NULL CHECK (minor IN (0, 1)),
  since TEXT,
  noted_on TEXT NOT NULL,
  ended TEXT NOT NULL CHECK (ended IN ('no', 'on', 'unknown', 'mistake')),
  until TEXT,
  noted_at BIGINT NOT NULL,
  noted_by TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  changed_by TEXT NOT NULL,
  CHECK ((ended = 'no') = (until IS NULL))
);
CREATE UNIQUE INDEX people_member_now ON people_member (household, person) WHERE ended = 'no';
CREATE INDEX people_member_of ON people_member (person, household);
CREATE INDEX people_member_in ON people_member (household, noted_at);

-- Who is who to somebody: "person" is this to "other". What holds both ways stands once, the lesser id first. Where a
-- guardian's power comes from is sealed under the key of "other"; for all other kinds it is empty.
CREATE TABLE people_relation (
  id TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people_person (id),
  other TEXT NOT NULL REFERENCES people_person (id),
  kind TEXT NOT NULL CHECK (kind IN ('parent', 'partner', 'sibling', 'guardian', 'caregiver', 'friend', 'other')),
  power BLOB NOT NULL,
  since TEXT,
  noted_on TEXT NOT NULL,
  ended TEXT NOT NULL CHECK (ended IN ('no', 'on', 'unknown', 'mistake')),
  until TEXT,
  noted_at BIGINT NOT NULL,
  noted_by TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  changed_by TEXT NOT NULL,
  CHECK (person <> other),
  CHECK ((ended = 'no') = (until IS NULL))
);
CREATE UNIQUE INDEX people_relation_now ON people_relation (person, other, kind) WHERE ended = 'no';
CREATE INDEX people_relation_of ON people_relation (person, kind);
CREATE INDEX people_relation_to ON people_relation (other, kind);
