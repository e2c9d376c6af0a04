-- Interest that a person waived as long as an agreement is kept.

-- costs 1: the lump sum for collection costs is waived too. Whether it still stands follows from the agreement and is not stored.
CREATE TABLE waiver (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  promise_id INTEGER NOT NULL REFERENCES promise (id),
  costs INTEGER NOT NULL CHECK (costs IN (0, 1)),
  made_on TEXT NOT NULL,
  ended_on TEXT,
  reason_id INTEGER NOT NULL REFERENCES private_text (id),
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX waiver_customer ON waiver (customer_id);
CREATE INDEX waiver_promise ON waiver (promise_id);
CREATE INDEX waiver_reason ON waiver (reason_id);
CREATE TABLE waiver_item (
  waiver_id INTEGER NOT NULL REFERENCES waiver (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (waiver_id, item_id)
) STRICT;
CREATE INDEX waiver_item_item ON waiver_item (item_id);
