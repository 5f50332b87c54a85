-- Who holds an appointment and would like to come earlier. `days` has a bit for each day of the week, Monday the lowest; `page` is the
-- address of their own page, sealed under the key of the booking's subject, and sealed also when there is none.
-- `unanswered` counts the offers that they refused or let pass: after a few the wish rests, and they may ask again.
CREATE TABLE agenda_earlier (
  booking TEXT NOT NULL PRIMARY KEY REFERENCES agenda_booking (id),
  days BIGINT NOT NULL CHECK (days >= 1 AND days <= 127),
  part TEXT NOT NULL CHECK (part IN ('any', 'morning', 'afternoon')),
  notice_days BIGINT NOT NULL CHECK (notice_days >= 1 AND notice_days <= 14),
  status TEXT NOT NULL CHECK (status IN ('waiting', 'stopped', 'rested', 'met')),
  unanswered BIGINT NOT NULL CHECK (unanswered >= 0),
  page BLOB NOT NULL,
  asked_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL
);
CREATE INDEX agenda_earlier_waiting ON agenda_earlier (asked_at, booking) WHERE status = 'waiting';

-- An earlier time kept for one of them until `answer_by`. At most one is open for a booking: the database keeps it so.
CREATE TABLE agenda_earlier_offer (
  id TEXT NOT NULL PRIMARY KEY,
  booking TEXT NOT NULL REFERENCES agenda_earlier (booking),
  desk TEXT NOT NULL,
  place TEXT NOT NULL,
  starts_at BIGINT NOT NULL CHECK (starts_at % 300000000 = 0),
  ends_at BIGINT NOT NULL CHECK (ends_at % 300000000 = 0),
  pause_after BIGINT NOT NULL CHECK (pause_after >= 0 AND pause_after % 5 = 0),
  answer_by BIGINT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'taken', 'refused', 'lapsed', 'withdrawn')),
  made_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  CHECK (ends_at > starts_at),
  CHECK (answer_by < starts_at)
);
CREATE UNIQUE INDEX agenda_earlier_offer_open ON agenda_earlier_offer (booking) WHERE status = 'open';
CREATE INDEX agenda_earlier_offer_due ON agenda_earlier_offer (answer_by) WHERE status = 'open';
CREATE INDEX agenda_earlier_offer_of ON agenda_earlier_offer (booking, starts_at);

-- Whose time is kept for an offer. `holds` is 1 while it is; the five minutes themselves stand in agenda_quantum under the booking.
CREATE TABLE agenda_earlier_worker (
  offer TEXT NOT NULL REFERENCES agenda_earlier_offer (id),
  worker TEXT NOT NULL REFERENCES agenda_worker (worker),
  booking TEXT NOT NULL REFERENCES agenda_booking (id),
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  pause_after BIGINT NOT NULL,
  holds BIGINT NOT NULL CHECK (holds IN (0, 1)),
  PRIMARY KEY (offer, worker),
  CHECK (ends_at > starts_at)
);
CREATE INDEX agenda_earlier_worker_busy ON agenda_earlier_worker (worker, holds, ends_at);
CREATE INDEX agenda_earlier_worker_of ON agenda_earlier_worker (booking, holds);
