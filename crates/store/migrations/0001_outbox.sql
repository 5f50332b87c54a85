-- Events that one room leaves for rooms above, written in the unit of the change they tell of.
CREATE TABLE store_event (
  id TEXT NOT NULL PRIMARY KEY,
  topic TEXT NOT NULL,
  subject TEXT NOT NULL,
  body BLOB NOT NULL,
  created_at BIGINT NOT NULL,
  delivered_at BIGINT
);
CREATE INDEX store_event_pending ON store_event (delivered_at, id);

-- Work that one node does at a time.
CREATE TABLE store_lease (
  name TEXT NOT NULL PRIMARY KEY,
  holder TEXT NOT NULL,
  until BIGINT NOT NULL
);
