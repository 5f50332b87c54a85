-- Cases: what a body does with a household. Whom it concerns stands as persons, for the household itself changes. Every word (the case's
-- name, why it was reported, why it was refused, its summary) is sealed under the case's own subject; here are ids, codes and days.
CREATE TABLE casework_case (
  id TEXT NOT NULL PRIMARY KEY,
  subject TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  town TEXT NOT NULL,
  stage TEXT NOT NULL
    CHECK (stage IN ('reported', 'assessed', 'team', 'in_charge', 'refused', 'closed', 'reopened')),
  reason TEXT,
  emergency BIGINT NOT NULL CHECK (emergency IN (0, 1)),
  sealed BIGINT NOT NULL CHECK (sealed IN (0, 1)),
  manager TEXT,
  -- The last year in which somebody whom it concerns counts as a child.
  children_until BIGINT,
  name BLOB NOT NULL,
  summary BLOB NOT NULL,
  version BIGINT NOT NULL,
  form_index BLOB NOT NULL UNIQUE,
  opened_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  CHECK ((reason IS NOT NULL) = (stage IN ('refused', 'closed')))
);
CREATE INDEX casework_case_of_body ON casework_case (body, stage);

-- Whom it concerns, since when, until when. Ended, never deleted.
CREATE TABLE casework_concerned (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES casework_case (id),
  person TEXT NOT NULL REFERENCES people_person (id),
  since_at BIGINT NOT NULL,
  until_at BIGINT
);
CREATE UNIQUE INDEX casework_concerned_now ON casework_concerned (case_id, person) WHERE until_at IS NULL;
CREATE INDEX casework_concerned_of ON casework_concerned (person);

-- Who works on it: an account as it acts for a body. "until" is the first day without. Ended, never deleted.
CREATE TABLE casework_seat (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES casework_case (id),
  account TEXT NOT NULL,
  body TEXT NOT NULL,
  part TEXT NOT NULL,
  since TEXT NOT NULL,
  until TEXT,
  noted_at BIGINT NOT NULL,
  noted_by TEXT NOT NULL
);
CREATE INDEX casework_seat_in ON casework_seat (case_id);
CREATE INDEX casework_seat_of ON casework_seat (account, body, case_id);

-- What an emergency left for later.
CREATE TABLE casework_owed (
  case_id TEXT NOT NULL REFERENCES casework_case (id),
  paper TEXT NOT NULL,
  since_at BIGINT NOT NULL,
  done_at BIGINT,
  done_by TEXT,
  PRIMARY KEY (case_id, paper, since_at)
);

-- What happened, in order. Rows are added and never changed: the number of a step is the version of the case it led to.
CREATE TABLE casework_step (
  case_id TEXT NOT NULL REFERENCES casework_case (id),
  number BIGINT NOT NULL,
  at BIGINT NOT NULL,
  account TEXT NOT NULL,
  body TEXT NOT NULL,
  role TEXT NOT NULL,
  what TEXT NOT NULL,
  detail TEXT NOT NULL,
  words BLOB NOT NULL,
  PRIMARY KEY (case_id, number)
);

-- Bodies that held a case before: they go on knowing that it exists.
CREATE TABLE casework_held (
  case_id TEXT NOT NULL REFERENCES casework_case (id),
  body TEXT NOT NULL,
  until_at BIGINT NOT NULL,
  PRIMARY KEY (case_id, body, until_at)
);

-- Broken glass: three hours of reading for somebody who is not on the team, with a reason. "manager" is who was to be told then.
CREATE TABLE casework_glass (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES casework_case (id),
  account TEXT NOT NULL,
  body TEXT NOT NULL,
  role TEXT NOT NULL,
  manager TEXT,
  reason BLOB NOT NULL,
  broken_at BIGINT NOT NULL,
  until_at BIGINT NOT NULL,
  seen_by_manager_at BIGINT,
  seen_by_officer_at BIGINT
);
CREATE INDEX casework_glass_of ON casework_glass (case_id, account, until_at);
CREATE INDEX casework_glass_told ON casework_glass (manager, broken_at);
CREATE INDEX casework_glass_by_day ON casework_glass (broken_at);
