-- Who owes and what is owed: the ledger of one creditor, and where its rows came from.
-- Everywhere: amounts are minor units (> 0, the side says the sign), days are ISO text, instants are UTC text with
-- milliseconds. Foreign keys may name tables of a later file. Lists of values are written as x = 'a' OR x = 'b': for IN with
-- three values or more SQLite builds a table of its own at every row written, which takes ten times as long as the row.

-- Who lends and who works here ------------------------------------------------------------------------------------
CREATE TABLE creditor (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL CHECK (name <> ''),
  country TEXT NOT NULL CHECK (length(country) = 2),
  region TEXT,
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  time_zone TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  login TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role = 'controller' OR role = 'manager' OR role = 'readOnly' OR role = 'admin'),
  email TEXT, phone TEXT,
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

-- Who owes --------------------------------------------------------------------------------------------------------
CREATE TABLE customer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind = 'business' OR kind = 'soleTrader' OR kind = 'consumer' OR kind = 'public'),
  country TEXT NOT NULL CHECK (length(country) = 2),
  region TEXT,
  language TEXT NOT NULL CHECK (length(language) = 2),
  street TEXT, street2 TEXT, postal_code TEXT, city TEXT,
  email TEXT, phone TEXT, mobile TEXT,
  registration TEXT, vat_number TEXT,
  terms_days INTEGER CHECK (terms_days BETWEEN 0 AND 365),
  terms_rule TEXT NOT NULL DEFAULT 'net' CHECK (terms_rule = 'net' OR terms_rule = 'thenMonthEnd'
        OR terms_rule = 'monthEndThen'),
  means TEXT NOT NULL DEFAULT 'transfer' CHECK (means = 'transfer' OR means = 'directDebit' OR means = 'bill'
        OR means = 'cheque' OR means = 'card'),
  parent_id INTEGER REFERENCES customer (id),
  payer_id INTEGER REFERENCES customer (id) CHECK (payer_id <> id),
  account_manager TEXT, collector_id INTEGER REFERENCES person (id),
  credit_limit_minor INTEGER CHECK (credit_limit_minor >= 0),
  insured_limit_minor INTEGER CHECK (insured_limit_minor >= 0),
  payer_class TEXT NOT NULL DEFAULT '?' CHECK (payer_class = 'A' OR payer_class = 'B' OR payer_class = 'C'
        OR payer_class = 'D' OR payer_class = '?'),
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
  by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1)),
  insolvent_on TEXT, judgment_on TEXT, administrator TEXT,
  import_id INTEGER
) STRICT;
CREATE INDEX customer_payer ON customer (payer_id) WHERE payer_id IS NOT NULL;
CREATE INDEX customer_parent ON customer (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE customer_alias (code TEXT PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer (id)) STRICT;
CREATE INDEX customer_alias_customer ON customer_alias (customer_id);
CREATE TABLE tag (
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  PRIMARY KEY (customer_id, name)
) STRICT;
-- A run is either a day of every month (31 = last) or one date.
CREATE TABLE payment_run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  day_of_month INTEGER CHECK (day_of_month BETWEEN 1 AND 31),
  on_day TEXT,
  CHECK ((day_of_month IS NULL) <> (on_day IS NULL))
) STRICT;
CREATE INDEX payment_run_customer ON payment_run (customer_id);
-- Closed from from_on until until_on, the first day open again; yearly periods come back at the same days.
CREATE TABLE closing_period (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  from_on TEXT NOT NULL, until_on TEXT NOT NULL CHECK (until_on > from_on),
  yearly INTEGER NOT NULL DEFAULT 0 CHECK (yearly IN (0, 1))
) STRICT;
CREATE INDEX closing_period_customer ON closing_period (customer_id);
CREATE TABLE credit_information (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  provider TEXT NOT NULL, obtained_on TEXT NOT NULL, opinion TEXT NOT NULL,
  cost_minor INTEGER CHECK (cost_minor >= 0), currency TEXT
) STRICT;
CREATE INDEX credit_information_customer ON credit_information (customer_id);
CREATE TABLE contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL, salutation TEXT,
  role TEXT NOT NULL CHECK (role = 'accounting' OR role = 'approver' OR role = 'buyer' OR role = 'finance'
        OR role = 'director' OR role = 'payingAgent' OR role = 'publicService' OR role = 'publicAccountant'
        OR role = 'administrator' OR role = 'debtor' OR role = 'other'),
  email TEXT, phone TEXT, mobile TEXT, language TEXT CHECK (length(language) = 2),
  position INTEGER NOT NULL DEFAULT 0,
  phone_dead_on TEXT, email_dead_on TEXT, opposed_on TEXT, archived_on TEXT,
  import_id INTEGER
) STRICT;
CREATE INDEX contact_customer ON contact (customer_id);

-- What is owed ----------------------------------------------------------------------------------------------------
CREATE TABLE item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  side TEXT NOT NULL CHECK (side IN ('debit', 'credit')),
  kind TEXT NOT NULL CHECK (kind = 'invoice' OR kind = 'refund' OR kind = 'opening' OR kind = 'retention'
        OR kind = 'creditNote' OR kind = 'payment' OR kind = 'advance' OR kind = 'writeOff'),
  number TEXT NOT NULL,
  instalment INTEGER NOT NULL DEFAULT 1 CHECK (instalment >= 1),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
  issued_on TEXT NOT NULL,
  due_on TEXT NOT NULL,
  original_due_on TEXT,
  settled_on TEXT,
  recorded_on TEXT NOT NULL,
  order_reference TEXT, delivery_reference TEXT, deposit_reference TEXT,
  deposit_status TEXT CHECK (deposit_status = 'deposited' OR deposit_status = 'received'
        OR deposit_status = 'approved' OR deposit_status = 'rejected' OR deposit_status = 'suspended'),
  deposit_status_on TEXT,
  label TEXT,
  means TEXT CHECK (means = 'transfer' OR means = 'directDebit' OR means = 'bill' OR means = 'cheque'
        OR means = 'card'),
  bill_maturity_on TEXT,
  replaces_id INTEGER REFERENCES item (id),
  linked_id INTEGER REFERENCES item (id),
  factored INTEGER NOT NULL DEFAULT 0 CHECK (factored IN (0, 1)),
  retention_release_on TEXT,
  import_id INTEGER,
  CHECK ((side = 'debit') = (kind = 'invoice' OR kind = 'refund' OR kind = 'retention') OR kind = 'opening')
) STRICT;
-- settled_on: the first day from which the item stays settled for good; NULL while open. Set in the transaction that settles.
CREATE UNIQUE INDEX item_identity ON item (customer_id, kind, number, instalment, side) WHERE kind NOT IN ('payment', 'writeOff');
CREATE INDEX item_customer ON item (customer_id, issued_on);
CREATE INDEX item_replaces ON item (replaces_id) WHERE replaces_id IS NOT NULL;
CREATE INDEX item_linked ON item (linked_id) WHERE linked_id IS NOT NULL;
-- All that the Portfolio reads of an open item: it never touches the table itself (an index covers a query only if it holds
-- the columns of its own condition too).
CREATE INDEX item_open ON item (customer_id, currency, side, kind, number, issued_on, due_on, original_due_on, recorded_on,
                                amount_minor, linked_id, factored, settled_on) WHERE settled_on IS NULL;
CREATE INDEX item_number ON item (number);
-- What payer behaviour reads of settled debits; credits are only looked for when a past day is rebuilt.
CREATE INDEX item_settled ON item (settled_on, side, customer_id, currency, kind, due_on, issued_on, amount_minor)
  WHERE settled_on IS NOT NULL AND side = 'debit';
CREATE INDEX item_settled_credit ON item (settled_on) WHERE settled_on IS NOT NULL AND side = 'credit';

CREATE TABLE allocation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  debit_id INTEGER NOT NULL REFERENCES item (id),
  credit_id INTEGER NOT NULL REFERENCES item (id),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
  dated_on TEXT NOT NULL,
  reversed_on TEXT,
  bank_reason TEXT,
  import_id INTEGER,
  CHECK (reversed_on IS NULL OR reversed_on >= dated_on)
) STRICT;
CREATE INDEX allocation_debit ON allocation (debit_id);
CREATE INDEX allocation_credit ON allocation (credit_id);
CREATE INDEX allocation_reversed ON allocation (reversed_on) WHERE reversed_on IS NOT NULL;

-- Where it came from ----------------------------------------------------------------------------------------------
-- sequence: of the event that tells of it.
CREATE TABLE import (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  kind TEXT NOT NULL CHECK (kind = 'customers' OR kind = 'contacts' OR kind = 'invoices' OR kind = 'payments'
        OR kind = 'settled'),
  mode TEXT NOT NULL CHECK (mode IN ('delta', 'stock')),
  imported_at TEXT NOT NULL, imported_on TEXT NOT NULL,
  rows_read INTEGER NOT NULL CHECK (rows_read >= 0),
  rows_updated INTEGER NOT NULL DEFAULT 0 CHECK (rows_updated >= 0),
  payments_up_to TEXT,
  sequence INTEGER NOT NULL,
  person_id INTEGER REFERENCES person (id)
) STRICT;
-- The rows an import made, so that it can be withdrawn whole.
CREATE TABLE import_range (
  import_id INTEGER NOT NULL REFERENCES import (id),
  table_name TEXT NOT NULL CHECK (table_name = 'customer' OR table_name = 'contact' OR table_name = 'item'
        OR table_name = 'allocation'),
  first_id INTEGER NOT NULL, last_id INTEGER NOT NULL CHECK (last_id >= first_id),
  PRIMARY KEY (import_id, table_name)
) STRICT;
CREATE TABLE import_profile (name TEXT PRIMARY KEY, kind TEXT NOT NULL, body TEXT NOT NULL) STRICT;
