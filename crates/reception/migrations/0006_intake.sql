-- Intake in order of arrival (D5). One row a programme: how many have arrived and when the last did. Whoever changes anything
-- of a programme's intake takes this row first, so that arrivals and places are decided one after the other.
CREATE TABLE reception_intake (
  programme TEXT NOT NULL PRIMARY KEY,
  arrivals BIGINT NOT NULL CHECK (arrivals >= 0),
  last_at BIGINT NOT NULL
);

-- A request. Its number in the order of arrival and its instant are written once: no statement changes them. Who asked and what
-- was assessed is sealed under the request's own key. What is planned for a household, or was spent on it, counts on the fund.
CREATE TABLE reception_request (
  id TEXT NOT NULL PRIMARY KEY,
  subject TEXT NOT NULL UNIQUE,
  programme TEXT NOT NULL REFERENCES reception_intake (programme),
  arrival BIGINT NOT NULL CHECK (arrival > 0),
  arrived_at BIGINT NOT NULL,
  desk TEXT NOT NULL,
  body TEXT NOT NULL,
  contact TEXT REFERENCES reception_contact (id),
  status TEXT NOT NULL CHECK (status IN ('arrived', 'listed', 'placed', 'refused', 'withdrawn', 'closed')),
  planned BIGINT NOT NULL CHECK (planned >= 0),
  household BLOB NOT NULL,
  assessment BLOB,
  form_index BLOB NOT NULL UNIQUE,
  version BIGINT NOT NULL,
  entered_by TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  changed_by TEXT NOT NULL,
  UNIQUE (programme, arrival)
);
CREATE INDEX reception_request_of_desk ON reception_request (desk, programme, arrival);
CREATE INDEX reception_request_waiting ON reception_request (programme, status, arrival);

-- The places. One household has a place, a place has one household: it cannot be stored otherwise. A place beyond those of the
-- programme stands only where somebody passed the limit knowingly.
CREATE TABLE reception_place (
  programme TEXT NOT NULL,
  number BIGINT NOT NULL CHECK (number > 0),
  places BIGINT NOT NULL,
  passed BIGINT NOT NULL CHECK (passed IN (0, 1)),
  request TEXT NOT NULL UNIQUE REFERENCES reception_request (id),
  given_at BIGINT NOT NULL,
  PRIMARY KEY (programme, number),
  CHECK (passed = 1 OR number <= places)
);

-- What was done with a request, step by step: the reason, the rules as they read then and what stood there before, sealed.
CREATE TABLE reception_request_step (
  request TEXT NOT NULL REFERENCES reception_request (id),
  version BIGINT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('corrected', 'assessed', 'place', 'list', 'refuse', 'plan', 'withdraw', 'close', 'reopen')),
  record BLOB NOT NULL,
  made_at BIGINT NOT NULL,
  by_account TEXT NOT NULL,
  PRIMARY KEY (request, version)
);
