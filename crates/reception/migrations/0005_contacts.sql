-- Contacts (D8): somebody came, called or wrote to a desk. What was said is sealed under the contact's own key; who it was, when
-- they said it, stands in the register of people and here by its id alone. A contact without outcome is open.
CREATE TABLE reception_contact (
  id TEXT NOT NULL PRIMARY KEY,
  subject TEXT NOT NULL UNIQUE,
  desk TEXT NOT NULL,
  body TEXT NOT NULL,
  person TEXT,
  newly BIGINT NOT NULL CHECK (newly IN (0, 1)),
  mode TEXT NOT NULL CHECK (mode IN ('in_person', 'telephone', 'mail', 'written', 'home', 'remote')),
  motive TEXT NOT NULL CHECK (motive IN ('spontaneous', 'sent', 'summoned', 'decree')),
  speaker TEXT NOT NULL CHECK (speaker IN ('self', 'family', 'other')),
  town TEXT,
  language TEXT,
  interpreter BIGINT NOT NULL CHECK (interpreter IN (0, 1)),
  urgent BIGINT NOT NULL CHECK (urgent IN (0, 1)),
  minors BIGINT NOT NULL CHECK (minors IN (0, 1)),
  outcome TEXT CHECK (outcome IN ('information', 'appointment', 'sent_on', 'back', 'no_answer', 'declined', 'not_ours', 'emergency', 'mistake')),
  story BLOB NOT NULL,
  form_index BLOB NOT NULL UNIQUE,
  version BIGINT NOT NULL,
  met_at BIGINT NOT NULL,
  noted_at BIGINT NOT NULL,
  noted_by TEXT NOT NULL,
  changed_at BIGINT NOT NULL,
  changed_by TEXT NOT NULL,
  CHECK (newly = 0 OR person IS NOT NULL)
);
CREATE INDEX reception_contact_of_desk ON reception_contact (desk, met_at);
CREATE INDEX reception_contact_open ON reception_contact (desk, outcome, met_at);
CREATE INDEX reception_contact_of_person ON reception_contact (person, met_at);

-- What they asked for: codes of the territory's needs.
CREATE TABLE reception_contact_need (
  contact TEXT NOT NULL REFERENCES reception_contact (id),
  need TEXT NOT NULL,
  PRIMARY KEY (contact, need)
);

-- What a contact said before it was corrected, closed or reopened, and why: sealed under the contact's key, never deleted.
CREATE TABLE reception_contact_former (
  contact TEXT NOT NULL REFERENCES reception_contact (id),
  version BIGINT NOT NULL,
  record BLOB NOT NULL,
  until BIGINT NOT NULL,
  by_account TEXT NOT NULL,
  PRIMARY KEY (contact, version)
);

-- What a worker is typing: kept at every step so that a session that ends loses nothing, under a key that is destroyed when
-- the contact is filed.
CREATE TABLE reception_draft (
  id TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL,
  subject TEXT NOT NULL UNIQUE,
  content BLOB NOT NULL,
  begun_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL
);
CREATE INDEX reception_draft_of ON reception_draft (account, begun_at);
