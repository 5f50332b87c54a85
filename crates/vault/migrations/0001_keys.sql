-- The master key that wraps everything below: one row, ever. Holds no key, only a proof that a key is the right one.
CREATE TABLE vault_master (
  slot BIGINT NOT NULL PRIMARY KEY CHECK (slot = 1),
  id TEXT NOT NULL UNIQUE,
  proof BLOB NOT NULL,
  created_at BIGINT NOT NULL
);

-- What the territory keeps secret, wrapped: blind index, signatures of links, form states, audit heads.
CREATE TABLE vault_secret (
  name TEXT NOT NULL PRIMARY KEY,
  master TEXT NOT NULL REFERENCES vault_master (id) DEFERRABLE INITIALLY DEFERRED,
  wrapped BLOB NOT NULL,
  created_at BIGINT NOT NULL
);

-- One key for each person, case or thread. A destroyed key leaves its row, so that we can say what became of it.
-- The reference is deferred: a rotation first removes the old master, which stops other nodes, then rewraps.
CREATE TABLE vault_subject (
  id TEXT NOT NULL PRIMARY KEY,
  master TEXT REFERENCES vault_master (id) DEFERRABLE INITIALLY DEFERRED,
  wrapped BLOB,
  created_at BIGINT NOT NULL,
  destroyed_at BIGINT,
  CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL)),
  CHECK ((wrapped IS NULL) = (master IS NULL))
);
CREATE INDEX vault_subject_master ON vault_subject (master, id);
