-- Third parties who recover claims for us, and what is handed over to them; small allocations found without reading all.

-- No program wrote into these before: they are made anew, for a mandate whose partner is not said yet, of a whole customer or of
-- items that are settled meanwhile.
DROP TABLE placement_item;
DROP TABLE placement;
-- countries, languages: codes of two letters between spaces. success_bp: share recovered of what was claimed, NULL: not known.
CREATE TABLE partner (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind = 'agency' OR kind = 'lawyer' OR kind = 'bailiff' OR kind = 'mediator'),
  countries TEXT NOT NULL, languages TEXT NOT NULL,
  success_bp INTEGER CHECK (success_bp BETWEEN 0 AND 10000),
  archived_on TEXT
) STRICT;
CREATE TABLE partner_fee (
  partner_id INTEGER NOT NULL REFERENCES partner (id),
  from_minor INTEGER NOT NULL CHECK (from_minor >= 0),
  basis_points INTEGER NOT NULL CHECK (basis_points BETWEEN 0 AND 10000),
  PRIMARY KEY (partner_id, from_minor)
) STRICT;
-- returned_on is the first day back with us. whole: everything of the customer, what is invoiced later too.
CREATE TABLE placement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  partner_id INTEGER REFERENCES partner (id),
  whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  mandate_on TEXT NOT NULL,
  claimed_minor INTEGER NOT NULL CHECK (claimed_minor >= 0),
  recovered_minor INTEGER NOT NULL DEFAULT 0 CHECK (recovered_minor >= 0),
  fee_minor INTEGER NOT NULL DEFAULT 0 CHECK (fee_minor >= 0),
  cost_minor INTEGER NOT NULL DEFAULT 0 CHECK (cost_minor >= 0),
  review_on TEXT, returned_on TEXT,
  outcome TEXT CHECK (outcome = 'paid' OR outcome = 'partlyPaid' OR outcome = 'unrecoverable' OR outcome = 'takenBack'),
  decision_id INTEGER REFERENCES decision (id),
  reason_id INTEGER REFERENCES private_text (id),
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX placement_customer ON placement (customer_id);
CREATE INDEX placement_partner ON placement (partner_id) WHERE partner_id IS NOT NULL;
CREATE INDEX placement_decision ON placement (decision_id) WHERE decision_id IS NOT NULL;
CREATE TABLE placement_item (
  placement_id INTEGER NOT NULL REFERENCES placement (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (placement_id, item_id)
) STRICT;
CREATE INDEX placement_item_item ON placement_item (item_id);

-- Invoices that fell below the tolerance before they were settled are found by it.
CREATE INDEX allocation_small ON allocation (amount_minor) WHERE amount_minor < 1000;
