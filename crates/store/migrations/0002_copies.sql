-- Copies of the data that were made and looked through: when, and of how many bytes. The copy itself knows only those before it.
CREATE TABLE store_copy (
  id TEXT NOT NULL PRIMARY KEY,
  made_at BIGINT NOT NULL,
  bytes BIGINT NOT NULL
);
CREATE INDEX store_copy_made ON store_copy (made_at);
