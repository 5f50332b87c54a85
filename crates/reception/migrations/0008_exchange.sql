-- Nothing keyed twice: how columns of a file are read, saved for a body. Headings and codes, nobody's data.
CREATE TABLE reception_mapping (
  id TEXT NOT NULL PRIMARY KEY,
  body TEXT NOT NULL,
  name TEXT NOT NULL,
  content TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  changed_by TEXT NOT NULL,
  UNIQUE (body, name)
);

-- A file that waits to be read in: whose it is and how far it is. What stands in it is sealed, here and in its parts, under a key of
-- its own that is destroyed at the end or after a day.
CREATE TABLE reception_import (
  id TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL,
  body TEXT NOT NULL,
  desk TEXT NOT NULL,
  subject TEXT NOT NULL UNIQUE,
  head BLOB NOT NULL,
  step TEXT NOT NULL CHECK (step IN ('columns', 'checking', 'ready', 'writing', 'done')),
  lines BIGINT NOT NULL,
  version BIGINT NOT NULL,
  begun_at BIGINT NOT NULL
);
CREATE INDEX reception_import_of ON reception_import (account, begun_at);
CREATE INDEX reception_import_step ON reception_import (step, begun_at);

-- Fifty rows of it. `tally` counts how they stand, by a word for each: nobody's data.
CREATE TABLE reception_import_part (
  import TEXT NOT NULL REFERENCES reception_import (id),
  number BIGINT NOT NULL,
  content BLOB NOT NULL,
  step BIGINT NOT NULL CHECK (step IN (0, 1, 2)),
  tally TEXT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (import, number)
);
