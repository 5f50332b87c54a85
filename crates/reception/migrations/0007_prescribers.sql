-- Prescribers (D9): people of schools, surgeries and parishes who send others, without an account. Who they are is one sealed value
-- under a key of their own. The link is a keyed hash; so is the form that gave it.
CREATE TABLE reception_prescriber (
  id TEXT NOT NULL PRIMARY KEY,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  link_index BLOB NOT NULL UNIQUE,
  form_index BLOB NOT NULL UNIQUE,
  profile BLOB NOT NULL,
  given_by TEXT NOT NULL,
  given_at BIGINT NOT NULL,
  until_at BIGINT NOT NULL,
  opened_at BIGINT,
  revoked_at BIGINT,
  version BIGINT NOT NULL CHECK (version > 0),
  CHECK (until_at > given_at)
);
CREATE INDEX reception_prescriber_of ON reception_prescriber (body, given_at);

-- What they sent. The name as they typed it is sealed apart from the rest: their own page opens that alone. A form sent twice is
-- sent once. What was taken back has no words left.
CREATE TABLE reception_sending (
  id TEXT NOT NULL PRIMARY KEY,
  subject TEXT NOT NULL,
  prescriber TEXT NOT NULL REFERENCES reception_prescriber (id),
  desk TEXT NOT NULL,
  body TEXT NOT NULL,
  booking TEXT,
  state TEXT NOT NULL CHECK (state IN ('sent', 'read', 'received', 'taken', 'could_not', 'call', 'withdrawn')),
  called BLOB,
  story BLOB,
  form_index BLOB NOT NULL UNIQUE,
  sent_at BIGINT NOT NULL,
  read_at BIGINT,
  answered_at BIGINT,
  answered_by TEXT,
  version BIGINT NOT NULL CHECK (version > 0),
  CHECK ((state = 'withdrawn') = (story IS NULL)),
  CHECK ((state = 'withdrawn') = (called IS NULL))
);
CREATE INDEX reception_sending_of ON reception_sending (prescriber, sent_at);
CREATE INDEX reception_sending_at ON reception_sending (desk, state, sent_at);
