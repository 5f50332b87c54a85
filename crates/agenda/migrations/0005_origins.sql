-- What a worker made a booking out of: an id of another room, opened by nobody here. It says no more than that they belong together.
CREATE TABLE agenda_origin (
  booking TEXT NOT NULL PRIMARY KEY REFERENCES agenda_booking (id),
  origin TEXT NOT NULL
);
CREATE INDEX agenda_origin_of ON agenda_origin (origin);
