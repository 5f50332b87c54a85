-- Whom a case concerns is asked on every page of it: by the case, also those whom it concerned before.
CREATE INDEX casework_concerned_in ON casework_concerned (case_id, since_at, id);
