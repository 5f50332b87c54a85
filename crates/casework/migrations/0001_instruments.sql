-- The instruments of the territory, one row a version. What has landed is never changed: whoever answered by it must be able to
-- read it in a year. The decision that adopted it may come later, once. Nothing here is about anybody.
CREATE TABLE casework_instrument (
  code TEXT NOT NULL,
  version BIGINT NOT NULL CHECK (version > 0),
  definition TEXT NOT NULL,
  adoption TEXT,
  offered BIGINT NOT NULL CHECK (offered IN (0, 1)),
  landed_at BIGINT NOT NULL,
  PRIMARY KEY (code, version)
);
CREATE INDEX casework_instrument_offered ON casework_instrument (offered, code, version);
