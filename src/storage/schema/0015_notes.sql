-- What persons wrote into a customer's file without any contact.

CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  day TEXT NOT NULL,
  happened_at TEXT NOT NULL,
  text_id INTEGER NOT NULL REFERENCES private_text (id),
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX note_customer ON note (customer_id);
CREATE INDEX note_text ON note (text_id);
