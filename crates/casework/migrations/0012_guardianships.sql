-- Legal protection of a person: decrees, accounts, authorisations. What they say, every sum among it, is sealed under the case's key; here are ids,
-- codes, days, and whether an account agrees with itself. All of it is an act of a court or is made for one: "judicial" says so in every row,
-- and what a family reads of its own path never holds a row that says so.
CREATE TABLE casework_guardianship (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES casework_case (id),
  form_index BLOB NOT NULL UNIQUE,
  begun_at BIGINT NOT NULL,
  begun_by TEXT NOT NULL,
  begun_body TEXT NOT NULL
);
CREATE INDEX casework_guardianship_of ON casework_guardianship (case_id, begun_at, id);

-- The register. Rows are added and never changed: a later decree says what holds now.
CREATE TABLE casework_decree (
  guardianship_id TEXT NOT NULL REFERENCES casework_guardianship (id),
  number BIGINT NOT NULL CHECK (number > 0),
  judicial BIGINT NOT NULL DEFAULT 1 CHECK (judicial = 1),
  content BLOB NOT NULL,
  form_index BLOB NOT NULL UNIQUE,
  noted_at BIGINT NOT NULL,
  noted_by TEXT NOT NULL,
  noted_body TEXT NOT NULL,
  PRIMARY KEY (guardianship_id, number)
);

-- The periods of the accounts, as days since 1 January 1970. Each begins the day after another ends, the first alone after none: a gap or
-- two periods of one day cannot be written.
CREATE TABLE casework_guardianship_period (
  guardianship_id TEXT NOT NULL REFERENCES casework_guardianship (id),
  number BIGINT NOT NULL CHECK (number > 0),
  first_day BIGINT NOT NULL,
  last_day BIGINT NOT NULL,
  after_day BIGINT,
  PRIMARY KEY (guardianship_id, number),
  UNIQUE (guardianship_id, last_day),
  UNIQUE (guardianship_id, after_day),
  FOREIGN KEY (guardianship_id, after_day) REFERENCES casework_guardianship_period (guardianship_id, last_day),
  CHECK (last_day >= first_day),
  CHECK (after_day IS NULL OR first_day = after_day + 1),
  CHECK ((number = 1) = (after_day IS NULL))
);

-- Accounts: version 2 of a period corrects version 1, which stays. One that does not agree cannot be filed, whatever the program thinks.
CREATE TABLE casework_guardianship_account (
  guardianship_id TEXT NOT NULL,
  period BIGINT NOT NULL,
  version BIGINT NOT NULL CHECK (version > 0),
  state TEXT NOT NULL CHECK (state IN ('draft', 'filed')),
  judicial BIGINT NOT NULL DEFAULT 1 CHECK (judicial = 1),
  opening_agrees BIGINT NOT NULL CHECK (opening_agrees IN (0, 1)),
  balance_agrees BIGINT NOT NULL CHECK (balance_agrees IN (0, 1)),
  statement_agrees BIGINT NOT NULL CHECK (statement_agrees IN (0, 1)),
  content BLOB NOT NULL,
  revision BIGINT NOT NULL CHECK (revision > 0),
  begun_at BIGINT NOT NULL,
  begun_by TEXT NOT NULL,
  begun_body TEXT NOT NULL,
  filed_at BIGINT,
  PRIMARY KEY (guardianship_id, period, version),
  FOREIGN KEY (guardianship_id, period) REFERENCES casework_guardianship_period (guardianship_id, number),
  CHECK ((state = 'filed') = (filed_at IS NOT NULL)),
  CHECK (state = 'draft' OR opening_agrees + balance_agrees + statement_agrees = 3)
);
-- One draft of a period at a time: two would part the hands that should meet.
CREATE UNIQUE INDEX casework_guardianship_draft ON casework_guardianship_account (guardianship_id, period) WHERE state = 'draft';

-- What the judge was asked. The answer is written once.
CREATE TABLE casework_authorisation (
  id TEXT NOT NULL PRIMARY KEY,
  guardianship_id TEXT NOT NULL REFERENCES casework_guardianship (id),
  judicial BIGINT NOT NULL DEFAULT 1 CHECK (judicial = 1),
  content BLOB NOT NULL,
  form_index BLOB NOT NULL UNIQUE,
  answered BIGINT NOT NULL CHECK (answered IN (0, 1)),
  noted_at BIGINT NOT NULL,
  noted_by TEXT NOT NULL,
  noted_body TEXT NOT NULL
);
CREATE INDEX casework_authorisation_of ON casework_authorisation (guardianship_id, noted_at);

-- The days on which something is awaited, so that whoever works on the case is told without opening a word.
CREATE TABLE casework_guardianship_awaited (
  guardianship_id TEXT NOT NULL REFERENCES casework_guardianship (id),
  kind TEXT NOT NULL,
  item TEXT NOT NULL,
  due TEXT NOT NULL,
  PRIMARY KEY (guardianship_id, kind, item)
);
CREATE INDEX casework_guardianship_awaited_by_day ON casework_guardianship_awaited (due);
