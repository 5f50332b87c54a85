-- Interventions: what is given, by whom, with whose money. What they say, every sum among it, is sealed under the case's key; here are ids,
-- letters and whose hands did what. Terms never change. Three hands are three people, whatever the program thinks.
CREATE TABLE casework_intervention (
  id TEXT NOT NULL PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES casework_case (id),
  state TEXT NOT NULL CHECK (state IN ('V', 'G', 'A', 'S', 'C')),
  content BLOB NOT NULL,
  form_index BLOB NOT NULL UNIQUE,
  revision BIGINT NOT NULL CHECK (revision > 0),
  asked_at BIGINT NOT NULL,
  asked_by TEXT NOT NULL,
  asked_body TEXT NOT NULL,
  authorised_by TEXT,
  CHECK (authorised_by IS NULL OR authorised_by <> asked_by),
  CHECK (state NOT IN ('A', 'S') OR authorised_by IS NOT NULL),
  UNIQUE (id, asked_by, authorised_by)
);
CREATE INDEX casework_intervention_of ON casework_intervention (case_id, asked_at, id);

-- What was done to it after it was asked for. Rows are added and never changed.
CREATE TABLE casework_intervention_turn (
  intervention_id TEXT NOT NULL REFERENCES casework_intervention (id),
  number BIGINT NOT NULL CHECK (number > 0),
  content BLOB NOT NULL,
  PRIMARY KEY (intervention_id, number)
);

-- What was delivered. Rows are added and never changed: one that was wrong is corrected by another, once.
CREATE TABLE casework_delivery (
  id TEXT NOT NULL PRIMARY KEY,
  intervention_id TEXT NOT NULL REFERENCES casework_intervention (id),
  content BLOB NOT NULL,
  form_index BLOB NOT NULL UNIQUE,
  corrects TEXT UNIQUE,
  noted_at BIGINT NOT NULL,
  noted_by TEXT NOT NULL,
  noted_body TEXT NOT NULL,
  UNIQUE (id, intervention_id, noted_by),
  FOREIGN KEY (corrects) REFERENCES casework_delivery (id)
);
CREATE INDEX casework_delivery_of ON casework_delivery (intervention_id, noted_at, id);

-- What was paid, with the act behind it. A payment is taken back with a reason and stays; of one delivery one payment holds at a time. The hands
-- that asked, authorised and noted stand beside the one that paid, and lead to the rows in which they did.
CREATE TABLE casework_payment (
  id TEXT NOT NULL PRIMARY KEY,
  intervention_id TEXT NOT NULL,
  delivery_id TEXT NOT NULL,
  content BLOB NOT NULL,
  form_index BLOB NOT NULL UNIQUE,
  asked_by TEXT NOT NULL,
  authorised_by TEXT NOT NULL,
  noted_by TEXT NOT NULL,
  paid_at BIGINT NOT NULL,
  paid_by TEXT NOT NULL,
  paid_body TEXT NOT NULL,
  back BLOB,
  back_at BIGINT,
  back_by TEXT,
  back_body TEXT,
  CHECK (paid_by NOT IN (asked_by, authorised_by, noted_by)),
  CHECK ((back IS NULL) = (back_at IS NULL) AND (back IS NULL) = (back_by IS NULL)),
  FOREIGN KEY (intervention_id, asked_by, authorised_by) REFERENCES casework_intervention (id, asked_by, authorised_by),
  FOREIGN KEY (delivery_id, intervention_id, noted_by) REFERENCES casework_delivery (id, intervention_id, noted_by)
);
CREATE INDEX casework_payment_of ON casework_payment (intervention_id, paid_at);
CREATE UNIQUE INDEX casework_payment_now ON casework_payment (delivery_id) WHERE back_at IS NULL;
