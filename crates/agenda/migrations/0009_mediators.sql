-- Who interprets between a person and a service. Who they are, what they speak and when they can come is one sealed value, under a key of
-- their own; `worker` is their name among those whose time is kept, `account` theirs when they sign in. Without the day of their pledge of
-- secrecy they stay in the register and are never booked. Money is cents an hour.
CREATE TABLE agenda_mediator (
  id TEXT NOT NULL PRIMARY KEY,
  body TEXT NOT NULL,
  account TEXT,
  worker TEXT NOT NULL UNIQUE REFERENCES agenda_worker (worker),
  subject TEXT NOT NULL,
  form_index BLOB NOT NULL UNIQUE,
  profile BLOB NOT NULL,
  pledged_on TEXT,
  active_from TEXT NOT NULL,
  active_to TEXT,
  cents_per_hour BIGINT NOT NULL CHECK (cents_per_hour >= 0 AND cents_per_hour <= 100000),
  programme TEXT NOT NULL,
  version BIGINT NOT NULL CHECK (version >= 1),
  made_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  CHECK (active_to IS NULL OR active_to >= active_from)
);
CREATE INDEX agenda_mediator_of ON agenda_mediator (body, made_at);
CREATE INDEX agenda_mediator_account ON agenda_mediator (account);

-- That somebody who interprets is needed at an appointment, and how that stands. The language is a code; what else was asked (a woman, not
-- from whom, how to call the person, why one was refused) is sealed under the key of the booking's subject.
CREATE TABLE agenda_mediation (
  booking TEXT NOT NULL PRIMARY KEY REFERENCES agenda_booking (id),
  language TEXT NOT NULL,
  wish BLOB NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('to_find', 'found', 'refused', 'over')),
  why TEXT NOT NULL CHECK (why IN ('asked', 'moved', 'let_go', 'other_wish')),
  asked_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL
);
CREATE INDEX agenda_mediation_to_find ON agenda_mediation (status, booking);

-- A mediator booked for an appointment, under the pledge and at the price of that day. `holds` is 1 while she comes: of one appointment at
-- most one does, and her five minutes stand in agenda_quantum under the booking like those of any worker.
CREATE TABLE agenda_engagement (
  id TEXT NOT NULL PRIMARY KEY,
  booking TEXT NOT NULL REFERENCES agenda_mediation (booking),
  mediator TEXT NOT NULL REFERENCES agenda_mediator (id),
  worker TEXT NOT NULL REFERENCES agenda_worker (worker),
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  holds BIGINT NOT NULL CHECK (holds IN (0, 1)),
  outcome TEXT NOT NULL CHECK (outcome IN ('comes', 'in_time', 'late', 'missed')),
  pledged_on TEXT NOT NULL,
  cents_per_hour BIGINT NOT NULL CHECK (cents_per_hour >= 0),
  programme TEXT NOT NULL,
  version BIGINT NOT NULL CHECK (version >= 0),
  made_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  CHECK (ends_at > starts_at)
);
CREATE UNIQUE INDEX agenda_engagement_live ON agenda_engagement (booking) WHERE holds = 1;
CREATE INDEX agenda_engagement_busy ON agenda_engagement (worker, holds, ends_at);
CREATE INDEX agenda_engagement_of ON agenda_engagement (mediator, starts_at);
CREATE INDEX agenda_engagement_month ON agenda_engagement (starts_at);
