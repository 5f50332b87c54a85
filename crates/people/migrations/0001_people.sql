-- Persons. Who they are is one sealed value under the person's own key; codes that name nobody stand open. A person is never
-- deleted: the key is destroyed instead. The tax code may stand twice: refusing the second would betray the first.
CREATE TABLE people_person (
  id TEXT NOT NULL PRIMARY KEY,
  subject TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  identity BLOB NOT NULL,
  tax_index BLOB,
  language TEXT,
  interpreter BIGINT NOT NULL CHECK (interpreter IN (0, 1)),
  confidential BIGINT NOT NULL CHECK (confidential IN (0, 1)),
  version BIGINT NOT NULL UNIQUE,
  compared BIGINT NOT NULL CHECK (compared IN (0, 1)),
  form_index BLOB NOT NULL UNIQUE,
  noted_at BIGINT NOT NULL,
  noted_by TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  changed_by TEXT NOT NULL
);
CREATE INDEX people_person_by_tax ON people_person (tax_index);
CREATE INDEX people_person_parted ON people_person (confidential, body);
CREATE INDEX people_person_compared ON people_person (compared, version);

-- What stood in a person's sealed value before it was amended, sealed again for this place.
CREATE TABLE people_former (
  person TEXT NOT NULL REFERENCES people_person (id),
  version BIGINT NOT NULL,
  identity BLOB NOT NULL,
  until BIGINT NOT NULL,
  PRIMARY KEY (person, version)
);

-- What whoever reaches out must heed, as codes.
CREATE TABLE people_flag (
  person TEXT NOT NULL REFERENCES people_person (id),
  flag TEXT NOT NULL CHECK (flag IN ('do_not_call', 'call_only_at', 'no_messages', 'address_secret')),
  PRIMARY KEY (person, flag)
);

-- Ways to reach a person, apart from who they are. A couple's telephone stands once for each of the two, so that they can be
-- parted. Ended, never deleted.
CREATE TABLE people_contact (
  id TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL REFERENCES people_person (id),
  kind TEXT NOT NULL CHECK (kind IN ('telephone', 'mail')),
  value BLOB NOT NULL,
  value_index BLOB NOT NULL,
  safe TEXT NOT NULL CHECK (safe IN ('safe', 'unsafe', 'unknown')),
  since BIGINT NOT NULL,
  until BIGINT,
  added_by TEXT NOT NULL
);
CREATE INDEX people_contact_by_index ON people_contact (value_index, person);
CREATE INDEX people_contact_of ON people_contact (person, since);

-- Who may see a person whose file is parted from the others', besides those whom the policy names.
CREATE TABLE people_entitled (
  account TEXT NOT NULL,
  person TEXT NOT NULL REFERENCES people_person (id),
  since BIGINT NOT NULL,
  PRIMARY KEY (account, person)
);
CREATE INDEX people_entitled_of ON people_entitled (person);

-- Two persons who may be one, of whom at least one is parted: told to those who may see both, and to nobody else.
CREATE TABLE people_proposal (
  person TEXT NOT NULL REFERENCES people_person (id),
  other TEXT NOT NULL REFERENCES people_person (id),
  score BIGINT NOT NULL,
  made_at BIGINT NOT NULL,
  PRIMARY KEY (person, other),
  CHECK (person <> other)
);
CREATE INDEX people_proposal_other ON people_proposal (other);

-- The version of all persons together: one row. Whoever changes a person holds it until the unit ends, so that versions become
-- visible in their order and no node misses one.
CREATE TABLE people_version (
  slot BIGINT NOT NULL PRIMARY KEY CHECK (slot = 1),
  version BIGINT NOT NULL
);
INSERT INTO people_version (slot, version) VALUES (1, 0);
