-- What the territory says, one row for each thing and each wording of it. Nothing is ever deleted: a row that no
-- longer holds gets the version from which it does not.

-- A load that changed something.
-- append-only: directory_version
CREATE TABLE directory_version (
  version BIGINT NOT NULL PRIMARY KEY CHECK (version > 0),
  territory TEXT NOT NULL,
  loaded_at BIGINT NOT NULL,
  added BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  withdrawn BIGINT NOT NULL
);

-- kind: territory, order, town, need, fact, body, source, programme, place, desk, service; body: JSON.
CREATE TABLE directory_item (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  from_version BIGINT NOT NULL REFERENCES directory_version (version),
  to_version BIGINT REFERENCES directory_version (version),
  hash TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (kind, id, from_version),
  CHECK (to_version IS NULL OR to_version > from_version)
);

-- One wording of a thing holds at a time.
CREATE UNIQUE INDEX directory_item_current ON directory_item (kind, id) WHERE to_version IS NULL;
