-- Every worker whose time is kept here. `turn` grows with each change of their time: a unit that changes it takes
-- this row first, in the order of the names, so that units wait for one another and never in a ring; images of
-- calendars compare it to know whether anything has moved.
CREATE TABLE agenda_worker (
  worker TEXT NOT NULL PRIMARY KEY,
  turn BIGINT NOT NULL CHECK (turn >= 0)
);

-- Opening windows, as the territory pack tells them. A window that changes is withdrawn and comes back as a new row.
CREATE TABLE agenda_window (
  id TEXT NOT NULL PRIMARY KEY,
  desk TEXT NOT NULL,
  name TEXT NOT NULL,
  worker TEXT NOT NULL REFERENCES agenda_worker (worker),
  place TEXT NOT NULL,
  definition TEXT NOT NULL,
  loaded_at BIGINT NOT NULL,
  withdrawn_at BIGINT CHECK (withdrawn_at >= loaded_at)
);
CREATE UNIQUE INDEX agenda_window_live ON agenda_window (desk, name) WHERE withdrawn_at IS NULL;

-- When a worker is away, for whatever body.
CREATE TABLE agenda_absence (
  id TEXT NOT NULL PRIMARY KEY,
  worker TEXT NOT NULL REFERENCES agenda_worker (worker),
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  withdrawn_at BIGINT,
  CHECK (ends_at > starts_at)
);
CREATE INDEX agenda_absence_of ON agenda_absence (worker, ends_at);

-- Appointments. `rules` is a copy of what held when it was made. The three indexes are keyed hashes: of the spoken
-- code, of the form that made it, of the secret in its link.
CREATE TABLE agenda_booking (
  id TEXT NOT NULL PRIMARY KEY,
  desk TEXT NOT NULL,
  service TEXT NOT NULL,
  place TEXT NOT NULL,
  town TEXT,
  mode TEXT NOT NULL CHECK (mode IN ('on_site', 'online', 'phone', 'home')),
  starts_at BIGINT NOT NULL CHECK (starts_at % 300000000 = 0),
  ends_at BIGINT NOT NULL CHECK (ends_at % 300000000 = 0),
  pause_after BIGINT NOT NULL CHECK (pause_after >= 0 AND pause_after % 5 = 0),
  status TEXT NOT NULL CHECK (status IN ('booked', 'seen', 'no_show', 'cancelled_by_person', 'cancelled_by_service')),
  subject TEXT NOT NULL,
  code_index BLOB NOT NULL UNIQUE,
  form_index BLOB NOT NULL UNIQUE,
  link_index BLOB NOT NULL UNIQUE,
  language TEXT NOT NULL,
  rules TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  moves BIGINT NOT NULL CHECK (moves >= 0),
  moved_from BIGINT,
  CHECK (ends_at > starts_at)
);
CREATE INDEX agenda_booking_day ON agenda_booking (desk, starts_at);

-- Who receives: one to many workers, all or none. `holds` is 1 while the booking takes their time.
CREATE TABLE agenda_booking_worker (
  booking TEXT NOT NULL REFERENCES agenda_booking (id),
  worker TEXT NOT NULL REFERENCES agenda_worker (worker),
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  pause_after BIGINT NOT NULL,
  holds BIGINT NOT NULL CHECK (holds IN (0, 1)),
  PRIMARY KEY (booking, worker),
  CHECK (ends_at > starts_at)
);
CREATE INDEX agenda_booking_worker_busy ON agenda_booking_worker (worker, holds, ends_at);

-- Time that is taken: a worker and the start of five minutes, pause included, whatever the body. Two bookings cannot
-- hold the same five minutes of one worker, because no second row can be.
CREATE TABLE agenda_quantum (
  worker TEXT NOT NULL REFERENCES agenda_worker (worker),
  quantum BIGINT NOT NULL CHECK (quantum % 300000000 = 0),
  booking TEXT NOT NULL REFERENCES agenda_booking (id),
  PRIMARY KEY (worker, quantum)
);
CREATE INDEX agenda_quantum_of ON agenda_quantum (booking);

-- Who comes, sealed under the key of the booking's subject. What was not given is sealed too: its absence tells something.
CREATE TABLE agenda_participant (
  booking TEXT NOT NULL REFERENCES agenda_booking (id),
  n BIGINT NOT NULL CHECK (n >= 1),
  name BLOB NOT NULL,
  phone BLOB NOT NULL,
  email BLOB NOT NULL,
  note BLOB NOT NULL,
  PRIMARY KEY (booking, n)
);
