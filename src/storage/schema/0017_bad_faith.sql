-- Debtors whom a person found in bad faith, with the day and the words; one finding stands at a time for a customer.

-- It stands from made_on until ended_on, the first day on which it does not any more.
CREATE TABLE bad_faith (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  fact_on TEXT NOT NULL,
  made_on TEXT NOT NULL,
  ended_on TEXT,
  text_id INTEGER NOT NULL REFERENCES private_text (id),
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX bad_faith_customer ON bad_faith (customer_id);
CREATE INDEX bad_faith_text ON bad_faith (text_id);
CREATE UNIQUE INDEX bad_faith_once ON bad_faith (customer_id) WHERE ended_on IS NULL;
