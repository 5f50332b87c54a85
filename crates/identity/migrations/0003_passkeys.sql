-- Passkeys. The credential's id is a random number of the authenticator's making: it names nobody and opens nothing, so it
-- is kept as it is. The name its owner gave it is sealed under the account's own key. 'backup': 0 never leaves its device,
-- 1 may, 2 has.
CREATE TABLE identity_passkey (
  id TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES identity_account (id),
  credential BLOB NOT NULL UNIQUE,
  public_key BLOB NOT NULL,
  counter BIGINT NOT NULL CHECK (counter >= 0),
  backup BIGINT NOT NULL CHECK (backup BETWEEN 0 AND 2),
  attachment BIGINT NOT NULL CHECK (attachment BETWEEN 0 AND 2),
  transports BIGINT NOT NULL,
  model BLOB NOT NULL,
  name BLOB NOT NULL,
  added_at BIGINT NOT NULL,
  used_at BIGINT
);
CREATE INDEX identity_passkey_account ON identity_passkey (account, added_at);

-- What was asked of an authenticator and not answered yet: good once, for five minutes, for the browser that asked.
-- With an account: to add a passkey to it; without: to come in.
CREATE TABLE identity_ceremony (
  id_hash BLOB NOT NULL PRIMARY KEY,
  browser BLOB NOT NULL,
  account TEXT REFERENCES identity_account (id),
  state BLOB NOT NULL,
  ends_at BIGINT NOT NULL
);
CREATE INDEX identity_ceremony_end ON identity_ceremony (ends_at);

-- What a person is to be told of their passkeys when they sign in next.
CREATE TABLE identity_passkey_notice (
  id TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES identity_account (id),
  what TEXT NOT NULL CHECK (what IN ('passkey_added', 'passkey_copied')),
  at BIGINT NOT NULL,
  told_at BIGINT
);
CREATE INDEX identity_passkey_notice_account ON identity_passkey_notice (account, told_at);
