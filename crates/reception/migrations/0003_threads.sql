-- Anonymous threads (D4): somebody writes without a name, a desk answers. What was said about the person (alias, channel,
-- hours, needs, a name if they chose to give it) is one sealed value under the thread's own key. The code is a keyed hash;
-- so is the form that opened it, so that a form sent twice opens one thread.
CREATE TABLE reception_thread (
  id TEXT NOT NULL PRIMARY KEY,
  subject TEXT NOT NULL,
  desk TEXT NOT NULL,
  body TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'closed', 'deleted')),
  outcome TEXT CHECK (outcome IN ('helped', 'appointment', 'elsewhere', 'lost', 'mistake')),
  named BIGINT NOT NULL CHECK (named IN (0, 1)),
  code_index BLOB UNIQUE,
  form_index BLOB NOT NULL UNIQUE,
  story BLOB,
  waiting_since BIGINT,
  opened_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  closed_at BIGINT,
  CHECK ((status = 'open') = (closed_at IS NULL)),
  CHECK ((status = 'deleted') = (story IS NULL)),
  CHECK (status <> 'deleted' OR code_index IS NULL)
);
CREATE INDEX reception_thread_waiting ON reception_thread (desk, status, waiting_since);

-- What was written, sealed under the thread's key. A form sent twice says it once.
CREATE TABLE reception_message (
  id TEXT NOT NULL PRIMARY KEY,
  thread TEXT NOT NULL REFERENCES reception_thread (id),
  side TEXT NOT NULL CHECK (side IN ('person', 'desk')),
  words BLOB NOT NULL,
  form_index BLOB NOT NULL UNIQUE,
  written_at BIGINT NOT NULL,
  read_at BIGINT
);
CREATE INDEX reception_message_of ON reception_message (thread, written_at);

-- Attempts to reach somebody by telephone.
CREATE TABLE reception_call (
  id TEXT NOT NULL PRIMARY KEY,
  thread TEXT NOT NULL REFERENCES reception_thread (id),
  outcome TEXT NOT NULL CHECK (outcome IN ('reached', 'no_answer', 'somebody_else')),
  account TEXT NOT NULL,
  made_at BIGINT NOT NULL
);
CREATE INDEX reception_call_of ON reception_call (thread, made_at);

-- Appointments taken from a thread. The booking is named by its id; the secret of its link is sealed.
CREATE TABLE reception_appointment (
  booking TEXT NOT NULL PRIMARY KEY,
  thread TEXT NOT NULL REFERENCES reception_thread (id),
  link BLOB NOT NULL,
  made_at BIGINT NOT NULL
);
CREATE INDEX reception_appointment_of ON reception_appointment (thread, made_at);

-- Codes tried, counted by a keyed hash of their first two words, whether such a code exists or not.
CREATE TABLE reception_try (
  bucket BLOB NOT NULL PRIMARY KEY,
  tries BIGINT NOT NULL,
  last_at BIGINT NOT NULL
);
CREATE INDEX reception_try_last ON reception_try (last_at);

-- The pace of all tries together: one row.
CREATE TABLE reception_pace (
  name TEXT NOT NULL PRIMARY KEY,
  due_at BIGINT NOT NULL
);
