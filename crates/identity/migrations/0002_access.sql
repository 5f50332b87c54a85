-- The kind of browser of a session in one word, for its owner's eyes; and whether they have said for which body they act.
ALTER TABLE identity_session ADD COLUMN browser TEXT NOT NULL DEFAULT 'other';
ALTER TABLE identity_session ADD COLUMN chosen BIGINT NOT NULL DEFAULT 1;

-- The day of a member's last visit: a day, never an hour, since nobody's time at work is measured here.
ALTER TABLE identity_membership ADD COLUMN seen_on BIGINT;
CREATE INDEX identity_membership_body ON identity_membership (body, ended_at);

-- How many administrators a body has. Once it has one it keeps one: the last cannot go, whoever asks at the same time.
CREATE TABLE identity_administration (
  body TEXT NOT NULL PRIMARY KEY,
  administrators BIGINT NOT NULL CHECK (administrators > 0)
);
INSERT INTO identity_administration (body, administrators)
SELECT body, count(*) FROM identity_membership WHERE role = 'administrator' AND ended_at IS NULL GROUP BY body;

-- Who set up the installation: there is room for one.
CREATE TABLE identity_founding (
  place BIGINT NOT NULL PRIMARY KEY CHECK (place = 1),
  account TEXT NOT NULL,
  at BIGINT NOT NULL
);

-- Invitations by link: only the hash of the link is kept. 'founder' sets up the installation, 'join' begins a membership,
-- 'back' lets in again who has lost everything. Names are sealed under the key of the account to be.
CREATE TABLE identity_invitation (
  id TEXT NOT NULL PRIMARY KEY,
  token_hash BLOB NOT NULL UNIQUE,
  purpose TEXT NOT NULL CHECK (purpose IN ('founder', 'join', 'back')),
  account TEXT REFERENCES identity_account (id),
  subject TEXT,
  name BLOB,
  sign_in_name BLOB,
  sign_in_index BLOB,
  body TEXT NOT NULL,
  role TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  used_at BIGINT,
  revoked_at BIGINT
);
CREATE INDEX identity_invitation_open ON identity_invitation (body, used_at, revoked_at, ends_at);

CREATE TABLE identity_invitation_desk (
  invitation TEXT NOT NULL REFERENCES identity_invitation (id),
  desk TEXT NOT NULL,
  PRIMARY KEY (invitation, desk)
);

-- The second step: a secret shared with an app, sealed under the account's own key, and the last half minute whose
-- code was used, so that none works twice.
CREATE TABLE identity_second_step (
  account TEXT NOT NULL PRIMARY KEY REFERENCES identity_account (id),
  secret BLOB NOT NULL,
  since BIGINT NOT NULL,
  last_step BIGINT NOT NULL
);

-- Recovery codes, as keyed hashes, each good once.
CREATE TABLE identity_recovery_code (
  account TEXT NOT NULL REFERENCES identity_account (id),
  code_hash BLOB NOT NULL,
  used_at BIGINT,
  PRIMARY KEY (account, code_hash)
);

-- What a person is to be told when they sign in next.
CREATE TABLE identity_notice (
  id TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES identity_account (id),
  what TEXT NOT NULL CHECK (what IN ('access_reset', 'recovery_code_used')),
  at BIGINT NOT NULL,
  told_at BIGINT
);
CREATE INDEX identity_notice_account ON identity_notice (account, told_at);
