-- Who signs in. Names are sealed under the account's own key; the sign-in name is found by its blind index.
CREATE TABLE identity_account (
  id TEXT NOT NULL PRIMARY KEY,
  subject TEXT NOT NULL,
  name BLOB NOT NULL,
  sign_in_name BLOB NOT NULL,
  sign_in_index BLOB NOT NULL UNIQUE,
  password TEXT NOT NULL,
  opened_at BIGINT NOT NULL,
  closed_at BIGINT
);

-- The part an account plays for a body of the directory (named by its id in the territory pack).
CREATE TABLE identity_membership (
  id TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES identity_account (id),
  body TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('administrator', 'coordinator', 'case_worker', 'front_desk', 'listening_point', 'partner_operator', 'data_protection_officer', 'read_only')),
  since BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE UNIQUE INDEX identity_membership_once ON identity_membership (account, body, role) WHERE ended_at IS NULL;

-- The desks a member serves.
CREATE TABLE identity_membership_desk (
  membership TEXT NOT NULL REFERENCES identity_membership (id),
  desk TEXT NOT NULL,
  PRIMARY KEY (membership, desk)
);

-- Open sessions. The token itself is never kept, only its SHA-256; the label is the worker's own name, encrypted.
CREATE TABLE identity_session (
  token_hash BLOB NOT NULL PRIMARY KEY,
  membership TEXT NOT NULL REFERENCES identity_membership (id),
  label TEXT NOT NULL,
  began_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL
);
CREATE INDEX identity_session_membership ON identity_session (membership);
CREATE INDEX identity_session_end ON identity_session (ends_at);

-- Tries at a password: by sign-in name from browsers we do not know, or by browser we know. Keys are keyed hashes.
CREATE TABLE identity_try (
  bucket BLOB NOT NULL PRIMARY KEY,
  tries BIGINT NOT NULL,
  last_at BIGINT NOT NULL
);
CREATE INDEX identity_try_last ON identity_try (last_at);

-- The pace of tries from unknown browsers over the whole house: one row.
CREATE TABLE identity_pace (
  name TEXT NOT NULL PRIMARY KEY,
  due_at BIGINT NOT NULL
);
