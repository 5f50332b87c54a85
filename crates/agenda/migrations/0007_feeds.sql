-- The calendar of a worker, read by a telephone through a secret link: whose account made it and for which body, so that it
-- is asked again at each reading whether they may. The link itself is nowhere: only its keyed hash.
CREATE TABLE agenda_feed (
  id TEXT NOT NULL PRIMARY KEY,
  secret_index BLOB NOT NULL UNIQUE,
  account TEXT NOT NULL,
  body TEXT NOT NULL,
  desk TEXT NOT NULL,
  worker TEXT NOT NULL REFERENCES agenda_worker (worker),
  language TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  revoked_at BIGINT CHECK (revoked_at >= made_at),
  read_at BIGINT
);
CREATE UNIQUE INDEX agenda_feed_live ON agenda_feed (account, body, desk, worker) WHERE revoked_at IS NULL;
