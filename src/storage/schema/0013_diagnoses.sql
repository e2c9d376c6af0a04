-- What persons found out about debtors: able, willing, disputing, habitual; each dated, with the fact it rests on.

-- holds 0: found not to be so. basis and fact_on: what it rests on, and when that was. The newest one of a trait counts.
CREATE TABLE diagnosis (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  trait TEXT NOT NULL CHECK (trait = 'able' OR trait = 'willing' OR trait = 'disputing' OR trait = 'habitual'),
  holds INTEGER NOT NULL CHECK (holds IN (0, 1)),
  basis TEXT NOT NULL CHECK (basis = 'said' OR basis = 'payment' OR basis = 'promise' OR basis = 'dispute' OR basis = 'contact'
        OR basis = 'behaviour' OR basis = 'document'),
  fact_on TEXT NOT NULL,
  made_on TEXT NOT NULL,
  withdrawn_on TEXT,
  text_id INTEGER NOT NULL REFERENCES private_text (id),
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX diagnosis_customer ON diagnosis (customer_id);
CREATE INDEX diagnosis_text ON diagnosis (text_id);
