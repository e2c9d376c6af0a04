-- What judging a promise needs, and how a dispute ended.

-- What was open of the item when the agreement was made: received is what it fell by since.
ALTER TABLE promise_item ADD COLUMN open_minor INTEGER NOT NULL DEFAULT 0 CHECK (open_minor >= 0);
-- From that day a person lets the plan go on although this instalment was not kept.
ALTER TABLE plan_due ADD COLUMN excused_on TEXT;
-- The due date that the invoice got when the dispute was closed.
ALTER TABLE dispute ADD COLUMN new_due_on TEXT;
ALTER TABLE dispute ADD COLUMN contact_event_id INTEGER REFERENCES contact_event (id);
ALTER TABLE dispute ADD COLUMN person_id INTEGER REFERENCES person (id);
CREATE INDEX dispute_contact_event ON dispute (contact_event_id) WHERE contact_event_id IS NOT NULL;
