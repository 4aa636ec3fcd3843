-- A card that asks for its newest state, and feedback, name a message by the platform's own id.
CREATE INDEX outbox_sent ON outbox (sent_id) WHERE sent_id IS NOT NULL;
