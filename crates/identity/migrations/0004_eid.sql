-- Digital identities (SPID, CIE) linked to accounts. The number under which the provider knows a person is kept as a keyed
-- hash alone, with the provider's name in it; neither name nor tax code is kept. 'number': linked at the first entrance,
-- because whoever keeps the accounts had given the tax code.
CREATE TABLE identity_eid (
  id TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES identity_account (id),
  issuer TEXT NOT NULL,
  subject_index BLOB NOT NULL UNIQUE,
  linked_by TEXT NOT NULL CHECK (linked_by IN ('owner', 'number')),
  linked_at BIGINT NOT NULL,
  used_at BIGINT
);
CREATE INDEX identity_eid_account ON identity_eid (account, linked_at);

-- The tax code of somebody who may come in without having linked anything, as a keyed hash. Not unique: that another account
-- has it is told to nobody; then it lets nobody in.
CREATE TABLE identity_eid_number (
  account TEXT NOT NULL PRIMARY KEY REFERENCES identity_account (id),
  number_index BLOB NOT NULL,
  given_at BIGINT NOT NULL
);
CREATE INDEX identity_eid_number_index ON identity_eid_number (number_index);

-- Who left for the provider and is not back: good once, for ten minutes, for the browser that left. 'state' and 'offered' are
-- encrypted; 'held' is a form that waits, encrypted for its author. With an account: to link an identity to it; without: to
-- come in. 'outcome' is what became of it, for the page they come back to.
CREATE TABLE identity_eid_trip (
  id_hash BLOB NOT NULL PRIMARY KEY,
  browser BLOB NOT NULL,
  account TEXT REFERENCES identity_account (id),
  state TEXT NOT NULL,
  held TEXT NOT NULL,
  ends_at BIGINT NOT NULL,
  answered_at BIGINT,
  outcome TEXT,
  offered TEXT
);
CREATE INDEX identity_eid_trip_browser ON identity_eid_trip (browser, answered_at);
CREATE INDEX identity_eid_trip_end ON identity_eid_trip (ends_at);

-- What a person is to be told of their digital identities when they sign in next.
CREATE TABLE identity_eid_notice (
  id TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES identity_account (id),
  what TEXT NOT NULL CHECK (what IN ('eid_linked', 'eid_number_given')),
  at BIGINT NOT NULL,
  told_at BIGINT
);
CREATE INDEX identity_eid_notice_account ON identity_eid_notice (account, told_at);

-- By which way a session was begun, in one word, for its owner's eyes.
ALTER TABLE identity_session ADD COLUMN entered_by TEXT NOT NULL DEFAULT 'unknown';
