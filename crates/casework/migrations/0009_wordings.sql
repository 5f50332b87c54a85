-- A plan in the family's language: the words found for its sentences, sealed under the case's key with the sentences they stand for. One row a
-- language; words stay with a sentence through the versions, so they belong to the plan.
CREATE TABLE casework_plan_wording (
  plan_id TEXT NOT NULL REFERENCES casework_plan (id),
  language TEXT NOT NULL,
  content BLOB NOT NULL,
  revision BIGINT NOT NULL CHECK (revision > 0),
  changed_at BIGINT NOT NULL,
  changed_by TEXT NOT NULL,
  changed_body TEXT NOT NULL,
  PRIMARY KEY (plan_id, language)
);
