-- What people think of the site, as the Italian model for public sites asks it: a rating, some choices, a few words. No
-- identity and no hour. The words may name somebody: they are sealed under a key of their own.
CREATE TABLE reception_feedback (
  id TEXT NOT NULL PRIMARY KEY,
  form_index BLOB NOT NULL UNIQUE,
  rating BIGINT NOT NULL CHECK (rating BETWEEN 1 AND 5),
  language TEXT NOT NULL,
  made_on BIGINT NOT NULL,
  subject TEXT,
  comment BLOB
);
CREATE INDEX reception_feedback_by_day ON reception_feedback (made_on, id);

CREATE TABLE reception_feedback_choice (
  feedback TEXT NOT NULL REFERENCES reception_feedback (id),
  choice TEXT NOT NULL,
  PRIMARY KEY (feedback, choice)
);
