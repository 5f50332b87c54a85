-- Whose desk answers for a message, so that lists are asked for by who may see them; and what somebody did about one that
-- failed: wrote again, or telephoned.
ALTER TABLE message_outgoing ADD COLUMN desk TEXT;
ALTER TABLE message_outgoing ADD COLUMN settled TEXT CHECK (settled IN ('again', 'phone'));
ALTER TABLE message_outgoing ADD COLUMN settled_at BIGINT;
CREATE INDEX message_outgoing_desk_failed ON message_outgoing (desk, state, ended_at);
CREATE INDEX message_outgoing_desk_meets ON message_outgoing (desk, meets_at);
