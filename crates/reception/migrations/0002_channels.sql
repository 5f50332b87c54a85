-- Campaigns (D6): by which way people came to the door. A code stands on paper for years: it is never given twice.
CREATE TABLE reception_channel (
  code TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('poster', 'card', 'school', 'parish', 'doctor', 'social', 'widget', 'print', 'other')),
  label TEXT NOT NULL,
  body TEXT NOT NULL,
  desk TEXT NOT NULL,
  town TEXT NOT NULL,
  language TEXT NOT NULL,
  made_on BIGINT NOT NULL,
  UNIQUE (kind, desk, town, language, label)
);

-- How often each was followed: a number a day. No column for a person, a place or an hour.
CREATE TABLE reception_reach (
  channel TEXT NOT NULL REFERENCES reception_channel (code),
  day BIGINT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('opened', 'booked', 'unmet', 'written')),
  times BIGINT NOT NULL CHECK (times > 0),
  PRIMARY KEY (channel, day, what)
);

-- Whatever is printed from the public pages belongs to one campaign, that nobody has to open.
INSERT INTO reception_channel (code, kind, label, body, desk, town, language, made_on)
VALUES ('print', 'print', '', '', '', '', 'it', 0);
