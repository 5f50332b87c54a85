-- A decision about how desks receive from a day on: online, by telephone, at the desk again. `what` and `which` say what was chosen;
-- the desks it means are copied beside it, with the link of each as it was then. `words` are public: they stand on the desks' sheets.
-- done_at: everybody who was expected has been changed and told; undone_at: the same, after it was called off.
CREATE TABLE agenda_switch (
  id TEXT NOT NULL PRIMARY KEY,
  what TEXT NOT NULL CHECK (what IN ('desk', 'programme', 'territory')),
  which TEXT NOT NULL,
  body TEXT NOT NULL,
  from_day TEXT NOT NULL,
  from_at BIGINT NOT NULL,
  towards TEXT NOT NULL CHECK (towards IN ('online', 'phone', 'on_site')),
  reason TEXT NOT NULL,
  words TEXT,
  expected BIGINT NOT NULL CHECK (expected >= 0),
  decided_at BIGINT NOT NULL,
  done_at BIGINT,
  called_off_at BIGINT,
  undone_at BIGINT,
  CHECK (undone_at IS NULL OR called_off_at IS NOT NULL)
);
CREATE INDEX agenda_switch_latest ON agenda_switch (decided_at);

CREATE TABLE agenda_switch_desk (
  desk TEXT NOT NULL,
  switch TEXT NOT NULL REFERENCES agenda_switch (id),
  link TEXT,
  PRIMARY KEY (desk, switch)
);
CREATE INDEX agenda_switch_desk_of ON agenda_switch_desk (switch);

-- What a booking was and became, by which decision. `version` is the booking's number of changes then: its calendar file and its
-- messages bear it. Step 0: the decision; 1: it was called off; 2: the person booked or moved into a day it holds. A booking passes
-- the first two once for each decision: whoever is interrupted begins again and tells nobody twice.
CREATE TABLE agenda_switched (
  booking TEXT NOT NULL REFERENCES agenda_booking (id),
  version BIGINT NOT NULL,
  switch TEXT NOT NULL REFERENCES agenda_switch (id),
  step BIGINT NOT NULL CHECK (step IN (0, 1, 2)),
  was TEXT NOT NULL CHECK (was IN ('on_site', 'online', 'phone')),
  mode TEXT NOT NULL CHECK (mode IN ('on_site', 'online', 'phone')),
  told BIGINT NOT NULL CHECK (told IN (0, 1)),
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (booking, version)
);
CREATE UNIQUE INDEX agenda_switched_once ON agenda_switched (switch, step, booking) WHERE step < 2;
