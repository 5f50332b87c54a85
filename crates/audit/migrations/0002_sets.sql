-- Files opened together: a reading names them as one set, laid down the first time and named from then on (ADR 0133). The name is the
-- hash of what is in it, so that a link of the chain holds the members too; `members` are their ids in order, a line each.
-- append-only: audit_set
CREATE TABLE audit_set (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) <= 64),
  members TEXT NOT NULL,
  size BIGINT NOT NULL CHECK (size > 1)
);

-- The same by member: who asks for one file finds the sets it was read with.
-- append-only: audit_set_member
CREATE TABLE audit_set_member (
  subject TEXT NOT NULL,
  set_id TEXT NOT NULL REFERENCES audit_set (id),
  PRIMARY KEY (subject, set_id)
);
