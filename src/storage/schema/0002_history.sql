-- What people wrote, and the proof: texts that can be erased, history that cannot be changed, and today's way back.

-- History holds SHA-256 of salt and text only. Erasing empties both and keeps the row, so that no reference breaks.
-- As history, a text outlives its customer if the import that made him is withdrawn: customer_id is no reference.
CREATE TABLE private_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER,
  salt BLOB NOT NULL,
  text TEXT NOT NULL,
  erased_on TEXT,
  CHECK (CASE WHEN erased_on IS NULL THEN length(salt) = 16 ELSE length(salt) = 0 AND text = '' END)
) STRICT;
CREATE INDEX private_text_customer ON private_text (customer_id);
CREATE TABLE event (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  happened_at TEXT NOT NULL,
  day TEXT NOT NULL,
  person_id INTEGER,
  kind TEXT NOT NULL,
  body BLOB NOT NULL,
  head BLOB NOT NULL CHECK (length(head) = 32)
) STRICT;
CREATE TABLE event_subject (
  customer_id INTEGER NOT NULL, sequence INTEGER NOT NULL REFERENCES event (sequence),
  PRIMARY KEY (customer_id, sequence)
) STRICT;
CREATE INDEX event_subject_sequence ON event_subject (sequence, customer_id);
-- How to take an event back until the day is over; those of imports and of the last run stay. Derived: may be dropped.
-- dropped: undone, and something else was done since, so that it is not done again.
CREATE TABLE undo (
  sequence INTEGER PRIMARY KEY REFERENCES event (sequence),
  day TEXT NOT NULL,
  import_id INTEGER,
  run_id INTEGER,
  state TEXT NOT NULL DEFAULT 'done' CHECK (state = 'done' OR state = 'undone' OR state = 'dropped')
) STRICT;
CREATE TABLE undo_chunk (
  sequence INTEGER NOT NULL REFERENCES undo (sequence) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  bytes BLOB NOT NULL CHECK (length(bytes) <= 262144),
  PRIMARY KEY (sequence, position)
) STRICT;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT raise(ABORT, 'history is only added to'); END;
CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN SELECT raise(ABORT, 'history is only added to'); END;
