-- Why a worker is away, in a word of the work: never why in their life. The same stretch of one worker stands once,
-- however often it is entered or imported.
ALTER TABLE agenda_absence ADD COLUMN kind TEXT NOT NULL DEFAULT 'away'
  CHECK (kind IN ('away', 'leave', 'course', 'meeting'));
CREATE UNIQUE INDEX agenda_absence_once ON agenda_absence (worker, starts_at, ends_at) WHERE withdrawn_at IS NULL;

-- What stays as it is although somebody is away: decided, and so no longer in the list of what is open.
CREATE TABLE agenda_absence_kept (
  absence TEXT NOT NULL REFERENCES agenda_absence (id),
  booking TEXT NOT NULL REFERENCES agenda_booking (id),
  kept_at BIGINT NOT NULL,
  PRIMARY KEY (absence, booking)
);

-- Appointments of which nobody said yet whether the person came.
CREATE INDEX agenda_booking_open ON agenda_booking (desk, ends_at) WHERE status = 'booked';

-- One day of a window with other hours, or none: the desk decided so, whatever the territory tells of the window when it is
-- loaded again. Hours are `HH:MM`.
CREATE TABLE agenda_other_hours (
  desk TEXT NOT NULL,
  name TEXT NOT NULL,
  day TEXT NOT NULL,
  opens TEXT,
  closes TEXT,
  made_at BIGINT NOT NULL,
  withdrawn_at BIGINT,
  PRIMARY KEY (desk, name, day),
  CHECK ((opens IS NULL) = (closes IS NULL))
);
