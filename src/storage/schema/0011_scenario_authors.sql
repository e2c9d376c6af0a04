-- Who published a version of a scenario, and why it is as it is where the rules ask for a reason. A version that nobody published
-- yet is a draft.
ALTER TABLE scenario_version ADD COLUMN person_id INTEGER REFERENCES person (id);
ALTER TABLE scenario_version ADD COLUMN reason_id INTEGER REFERENCES private_text (id);
