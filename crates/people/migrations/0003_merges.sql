-- Two records of one person, joined. No id is ever rewritten: an alias says to whom an id leads now. What the kept record was
-- before and what it became lie sealed under its key, so that a merge can be undone, wholly.
CREATE TABLE people_merge (
  id TEXT NOT NULL PRIMARY KEY,
  kept TEXT NOT NULL REFERENCES people_person (id),
  gone TEXT NOT NULL REFERENCES people_person (id),
  earlier BLOB NOT NULL,
  became BLOB NOT NULL,
  made_at BIGINT NOT NULL,
  made_by TEXT NOT NULL,
  undone_at BIGINT,
  undone_by TEXT,
  CHECK (kept <> gone),
  CHECK ((undone_at IS NULL) = (undone_by IS NULL))
);
CREATE INDEX people_merge_of ON people_merge (kept, made_at);
CREATE INDEX people_merge_into ON people_merge (gone, made_at);

-- On which side of merges a person stands now: one row, so one side. With the keys of people_alias there is no room for a chain, for
-- a circle, or for somebody joined with themselves.
CREATE TABLE people_side (
  person TEXT NOT NULL PRIMARY KEY REFERENCES people_person (id),
  side TEXT NOT NULL CHECK (side IN ('kept', 'gone')),
  UNIQUE (person, side)
);

-- To whom an id leads now. An id leads to one person at most.
CREATE TABLE people_alias (
  gone TEXT NOT NULL PRIMARY KEY,
  gone_side TEXT NOT NULL CHECK (gone_side = 'gone'),
  kept TEXT NOT NULL,
  kept_side TEXT NOT NULL CHECK (kept_side = 'kept'),
  merge_id TEXT NOT NULL UNIQUE REFERENCES people_merge (id),
  FOREIGN KEY (gone, gone_side) REFERENCES people_side (person, side),
  FOREIGN KEY (kept, kept_side) REFERENCES people_side (person, side)
);
CREATE INDEX people_alias_of ON people_alias (kept);

-- Two who look alike and are two: somebody has looked, so nobody is asked again. The lesser id first.
CREATE TABLE people_distinct (
  person TEXT NOT NULL REFERENCES people_person (id),
  other TEXT NOT NULL REFERENCES people_person (id),
  noted_at BIGINT NOT NULL,
  noted_by TEXT NOT NULL,
  PRIMARY KEY (person, other),
  CHECK (person < other)
);
