-- Why a claim was given up, and why a word of ours was taken back.

-- A write-off is an item of its kind; this is its reason. It goes with the item.
CREATE TABLE write_off (
  item_id INTEGER PRIMARY KEY REFERENCES item (id),
  reason_id INTEGER NOT NULL REFERENCES private_text (id),
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX write_off_reason ON write_off (reason_id);
ALTER TABLE commitment ADD COLUMN withdrawn_reason_id INTEGER REFERENCES private_text (id);
