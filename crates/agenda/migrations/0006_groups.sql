-- Groups: a cycle of meetings, each meeting with its places, each place with who sits there.
-- `arrivals` counts who asked, in the order in which they did: units that change a cycle take its row first. `title` and `notes` are public.
CREATE TABLE agenda_group_cycle (
  id TEXT NOT NULL PRIMARY KEY,
  desk TEXT NOT NULL,
  service TEXT NOT NULL,
  place TEXT NOT NULL,
  title TEXT NOT NULL,
  notes TEXT NOT NULL,
  language TEXT NOT NULL,
  minutes BIGINT NOT NULL CHECK (minutes > 0 AND minutes % 5 = 0),
  seats BIGINT NOT NULL CHECK (seats >= 1 AND seats <= 200),
  public BIGINT NOT NULL CHECK (public IN (0, 1)),
  discreet BIGINT NOT NULL CHECK (discreet IN (0, 1)),
  skipped TEXT NOT NULL,
  form_index BLOB NOT NULL UNIQUE,
  arrivals BIGINT NOT NULL CHECK (arrivals >= 0),
  made_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL
);
CREATE INDEX agenda_group_cycle_of ON agenda_group_cycle (desk, made_at);

-- One meeting. `seats` stands beside the id, so that a place beyond it cannot be written.
CREATE TABLE agenda_group_session (
  id TEXT NOT NULL PRIMARY KEY,
  cycle TEXT NOT NULL REFERENCES agenda_group_cycle (id),
  n BIGINT NOT NULL CHECK (n >= 1),
  starts_at BIGINT NOT NULL CHECK (starts_at % 300000000 = 0),
  ends_at BIGINT NOT NULL CHECK (ends_at % 300000000 = 0),
  seats BIGINT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('planned', 'cancelled')),
  moves BIGINT NOT NULL CHECK (moves >= 0),
  moved_from BIGINT,
  changed_at BIGINT NOT NULL,
  UNIQUE (cycle, n),
  UNIQUE (id, seats),
  CHECK (ends_at > starts_at)
);
CREATE INDEX agenda_group_session_day ON agenda_group_session (starts_at, status);

-- Who leads a meeting. `holds` is 1 while it takes their time.
CREATE TABLE agenda_group_leader (
  session TEXT NOT NULL REFERENCES agenda_group_session (id),
  worker TEXT NOT NULL REFERENCES agenda_worker (worker),
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  holds BIGINT NOT NULL CHECK (holds IN (0, 1)),
  PRIMARY KEY (session, worker),
  CHECK (ends_at > starts_at)
);
CREATE INDEX agenda_group_leader_busy ON agenda_group_leader (worker, holds, ends_at);

-- Who asked to come, in the order of arrival. A place that has become free is offered: until `answer_by` it is kept for one person.
CREATE TABLE agenda_group_enrolment (
  id TEXT NOT NULL PRIMARY KEY,
  cycle TEXT NOT NULL REFERENCES agenda_group_cycle (id),
  arrival BIGINT NOT NULL CHECK (arrival >= 1),
  subject TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('waiting', 'offered', 'enrolled', 'left', 'lapsed')),
  answer_by BIGINT,
  language TEXT NOT NULL,
  code_index BLOB NOT NULL UNIQUE,
  form_index BLOB NOT NULL UNIQUE,
  link_index BLOB NOT NULL UNIQUE,
  made_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  UNIQUE (cycle, arrival),
  CHECK ((status = 'offered') = (answer_by IS NOT NULL))
);
CREATE INDEX agenda_group_enrolment_open ON agenda_group_enrolment (status, answer_by) WHERE status IN ('waiting', 'offered');

-- Who that is and how they are reached, sealed under the key of the enrolment's subject; what was not given is sealed too.
CREATE TABLE agenda_group_person (
  enrolment TEXT NOT NULL PRIMARY KEY REFERENCES agenda_group_enrolment (id),
  person BLOB NOT NULL,
  wish BLOB NOT NULL
);

-- A place at a meeting, and who has it. Two people cannot have one, nobody can have two, and none lies beyond the last.
CREATE TABLE agenda_group_seat (
  session TEXT NOT NULL,
  seat BIGINT NOT NULL,
  seats BIGINT NOT NULL,
  enrolment TEXT NOT NULL REFERENCES agenda_group_enrolment (id),
  PRIMARY KEY (session, seat),
  UNIQUE (session, enrolment),
  FOREIGN KEY (session, seats) REFERENCES agenda_group_session (id, seats),
  CHECK (seat >= 1 AND seat <= seats)
);
CREATE INDEX agenda_group_seat_of ON agenda_group_seat (enrolment);

-- Who came. The last version counts; what was said before it stays.
-- append-only: agenda_group_attendance
CREATE TABLE agenda_group_attendance (
  session TEXT NOT NULL REFERENCES agenda_group_session (id),
  enrolment TEXT NOT NULL REFERENCES agenda_group_enrolment (id),
  version BIGINT NOT NULL CHECK (version >= 1),
  mark TEXT NOT NULL CHECK (mark IN ('came', 'did_not_come', 'excused', 'unsaid')),
  marked_at BIGINT NOT NULL,
  PRIMARY KEY (session, enrolment, version)
);

-- A worker's five minutes are held by an appointment or by a meeting of a group, never by both: one table, one key.
DROP INDEX agenda_quantum_of;
ALTER TABLE agenda_quantum RENAME TO agenda_quantum_before;
CREATE TABLE agenda_quantum (
  worker TEXT NOT NULL REFERENCES agenda_worker (worker),
  quantum BIGINT NOT NULL CHECK (quantum % 300000000 = 0),
  booking TEXT REFERENCES agenda_booking (id),
  session TEXT REFERENCES agenda_group_session (id),
  PRIMARY KEY (worker, quantum),
  CHECK ((booking IS NULL) <> (session IS NULL))
);
INSERT INTO agenda_quantum (worker, quantum, booking) SELECT worker, quantum, booking FROM agenda_quantum_before;
DROP TABLE agenda_quantum_before;
CREATE INDEX agenda_quantum_of ON agenda_quantum (booking);
CREATE INDEX agenda_quantum_of_session ON agenda_quantum (session);
