-- What was told to third parties in time: to the credit insurer, to the administrator of insolvency proceedings.

-- item_id NULL: everything of the customer. withdrawn_on: noted in error, or it has to be done again.
CREATE TABLE declaration (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  item_id INTEGER REFERENCES item (id),
  kind TEXT NOT NULL CHECK (kind = 'insurance' OR kind = 'insolvency' OR kind = 'goods'),
  day TEXT NOT NULL,
  withdrawn_on TEXT,
  reference TEXT,
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX declaration_customer ON declaration (customer_id);
CREATE INDEX declaration_item ON declaration (item_id) WHERE item_id IS NOT NULL;
