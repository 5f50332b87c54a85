-- Messages to people (A7), written in the unit of the change they tell of. To whom, and what fills the blanks, is sealed under
-- the key of the subject the message belongs to. What a message is about is an opaque id. next_at is when somebody must look at
-- it again: the time to send, the next try, the end of a lease; nothing once it has ended.
CREATE TABLE message_outgoing (
  id TEXT NOT NULL PRIMARY KEY,
  once TEXT NOT NULL UNIQUE,
  about TEXT NOT NULL,
  kind TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('mail', 'sms')),
  subject TEXT NOT NULL,
  recipient BLOB NOT NULL,
  blanks BLOB NOT NULL,
  language TEXT NOT NULL,
  urgent BIGINT NOT NULL CHECK (urgent IN (0, 1)),
  meets_at BIGINT,
  due_at BIGINT NOT NULL,
  good_until BIGINT,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'dropped', 'withdrawn')),
  turn BIGINT NOT NULL,
  tries BIGINT NOT NULL,
  next_at BIGINT,
  wording TEXT,
  said BLOB,
  created_at BIGINT NOT NULL,
  ended_at BIGINT,
  CHECK ((state IN ('waiting', 'sending')) = (next_at IS NOT NULL)),
  CHECK ((state IN ('waiting', 'sending')) = (ended_at IS NULL))
);
CREATE INDEX message_outgoing_next ON message_outgoing (channel, next_at, id);
CREATE INDEX message_outgoing_about ON message_outgoing (about, created_at);
CREATE INDEX message_outgoing_ended ON message_outgoing (state, ended_at);

-- Each try to send, and what came of it. The reference is the gateway's own name for it.
CREATE TABLE message_try (
  message TEXT NOT NULL REFERENCES message_outgoing (id),
  n BIGINT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'later', 'refused', 'unreachable')),
  why TEXT NOT NULL,
  reference TEXT,
  parts BIGINT NOT NULL,
  tried_at BIGINT NOT NULL,
  PRIMARY KEY (message, n)
);
CREATE INDEX message_try_reference ON message_try (reference);

-- What the gateway told afterwards, each once.
CREATE TABLE message_receipt (
  message TEXT NOT NULL REFERENCES message_outgoing (id),
  outcome TEXT NOT NULL CHECK (outcome IN ('delivered', 'failed')),
  received_at BIGINT NOT NULL,
  PRIMARY KEY (message, outcome)
);

-- The territory's own words, in place of those that come along.
CREATE TABLE message_words (
  language TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  told TEXT,
  discreet TEXT NOT NULL,
  PRIMARY KEY (language, kind)
);
