-- Whether and where the person of a booking agreed to be written to, sealed under the key of the booking's subject. Who wants no
-- message has a row too: its absence would tell something.
CREATE TABLE agenda_telling (
  booking TEXT NOT NULL PRIMARY KEY REFERENCES agenda_booking (id),
  wish BLOB NOT NULL
);
