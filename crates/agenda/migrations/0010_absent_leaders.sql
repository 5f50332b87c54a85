-- A meeting of a group that stays as it is although somebody who leads it is away: decided, and so no longer in the list of what is open.
CREATE TABLE agenda_absence_kept_session (
  absence TEXT NOT NULL REFERENCES agenda_absence (id),
  session TEXT NOT NULL REFERENCES agenda_group_session (id),
  kept_at BIGINT NOT NULL,
  PRIMARY KEY (absence, session)
);
