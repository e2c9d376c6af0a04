-- Orders held for a customer who does not pay, and who stands in for an absent colleague.

-- Held from held_on until released_on, the first day on which orders go out again.
CREATE TABLE order_hold (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  held_on TEXT NOT NULL,
  reason_id INTEGER REFERENCES private_text (id),
  person_id INTEGER REFERENCES person (id),
  released_on TEXT,
  release_reason_id INTEGER REFERENCES private_text (id),
  released_by INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX order_hold_customer ON order_hold (customer_id);
CREATE UNIQUE INDEX order_hold_once ON order_hold (customer_id) WHERE released_on IS NULL;
-- until_on is the first day back; NULL: not known yet.
CREATE TABLE absence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person (id),
  from_on TEXT NOT NULL,
  until_on TEXT CHECK (until_on > from_on),
  deputy_id INTEGER NOT NULL REFERENCES person (id) CHECK (deputy_id <> person_id)
) STRICT;
CREATE INDEX absence_person ON absence (person_id);
CREATE INDEX absence_deputy ON absence (deputy_id);
