-- The ledger of one creditor: who owes, what is owed, what was agreed, what was done, and the proof of it.
-- Amounts are minor units (> 0, the side says the sign), days are ISO text, instants are UTC text with milliseconds.

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
  role TEXT NOT NULL CHECK (role IN ('controller', 'manager', 'readOnly', 'admin')),
  email TEXT, phone TEXT,
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;

CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

-- Who owes --------------------------------------------------------------------------------------------------------
CREATE TABLE customer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('business', 'soleTrader', 'consumer', 'publicBody')),
  country TEXT NOT NULL CHECK (length(country) = 2),
  region TEXT,
  language TEXT NOT NULL CHECK (length(language) = 2),
  street TEXT, street2 TEXT, postal_code TEXT, city TEXT,
  email TEXT, phone TEXT, mobile TEXT,
  registration TEXT, vat_number TEXT,
  terms_days INTEGER CHECK (terms_days BETWEEN 0 AND 365),
  terms_rule TEXT NOT NULL DEFAULT 'net' CHECK (terms_rule IN ('net', 'thenMonthEnd', 'monthEndThen')),
  means TEXT NOT NULL DEFAULT 'transfer' CHECK (means IN ('transfer', 'directDebit', 'bill', 'cheque', 'card')),
  parent_id INTEGER REFERENCES customer (id),
  payer_id INTEGER REFERENCES customer (id) CHECK (payer_id <> id),
  account_manager TEXT, collector_id INTEGER REFERENCES person (id),
  credit_limit_minor INTEGER CHECK (credit_limit_minor >= 0),
  insured_limit_minor INTEGER CHECK (insured_limit_minor >= 0),
  payer_class TEXT NOT NULL DEFAULT '?' CHECK (payer_class IN ('A', 'B', 'C', 'D', '?')),
  archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
  by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1)),
  insolvent_on TEXT, judgment_on TEXT, administrator TEXT,
  import_id INTEGER
) STRICT;
CREATE INDEX customer_payer ON customer (payer_id) WHERE payer_id IS NOT NULL;

CREATE TABLE customer_alias (code TEXT PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer (id)) STRICT;
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
CREATE TABLE contact (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL, salutation TEXT,
  role TEXT NOT NULL CHECK (role IN ('accounting', 'approver', 'buyer', 'finance', 'director', 'payingAgent',
                                     'publicService', 'publicAccountant', 'administrator', 'debtor', 'other')),
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
  kind TEXT NOT NULL CHECK (kind IN ('invoice', 'refund', 'opening', 'retention', 'creditNote', 'payment', 'advance', 'writeOff')),
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
  deposit_status TEXT CHECK (deposit_status IN ('deposited', 'received', 'approved', 'rejected', 'suspended')),
  deposit_status_on TEXT,
  label TEXT,
  means TEXT CHECK (means IN ('transfer', 'directDebit', 'bill', 'cheque', 'card')),
  bill_maturity_on TEXT,
  replaces_id INTEGER REFERENCES item (id),
  linked_id INTEGER REFERENCES item (id),
  factored INTEGER NOT NULL DEFAULT 0 CHECK (factored IN (0, 1)),
  retention_release_on TEXT,
  import_id INTEGER,
  CHECK ((side = 'debit') = (kind IN ('invoice', 'refund', 'retention')) OR kind = 'opening')
) STRICT;
-- settled_on: the first day from which the item stays settled for good; NULL while open. Set in the transaction that settles.
CREATE UNIQUE INDEX item_identity ON item (customer_id, kind, number, instalment, side) WHERE kind NOT IN ('payment', 'writeOff');
CREATE INDEX item_open ON item (customer_id, currency, due_on) WHERE settled_on IS NULL;
CREATE INDEX item_number ON item (number);
CREATE INDEX item_settled ON item (settled_on, customer_id, currency, side, kind, due_on, issued_on, amount_minor)
  WHERE settled_on IS NOT NULL;

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
CREATE TABLE import (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  kind TEXT NOT NULL CHECK (kind IN ('customers', 'contacts', 'invoices', 'payments', 'settled')),
  mode TEXT NOT NULL CHECK (mode IN ('delta', 'stock')),
  imported_at TEXT NOT NULL, imported_on TEXT NOT NULL,
  rows_read INTEGER NOT NULL CHECK (rows_read >= 0),
  payments_up_to TEXT,
  person_id INTEGER REFERENCES person (id)
) STRICT;
-- The rows an import made, so that it can be withdrawn whole.
CREATE TABLE import_range (
  import_id INTEGER NOT NULL REFERENCES import (id),
  table_name TEXT NOT NULL CHECK (table_name IN ('customer', 'contact', 'item', 'allocation')),
  first_id INTEGER NOT NULL, last_id INTEGER NOT NULL CHECK (last_id >= first_id),
  PRIMARY KEY (import_id, table_name)
) STRICT;
CREATE TABLE import_profile (name TEXT PRIMARY KEY, kind TEXT NOT NULL, body TEXT NOT NULL) STRICT;

-- The policy ------------------------------------------------------------------------------------------------------
CREATE TABLE scenario (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE CHECK (key <> ''),
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'own'))
) STRICT;
-- body: the JSON of docs/ledger_format.md, steps included; version in force = the highest published one.
CREATE TABLE scenario_version (
  scenario_id INTEGER NOT NULL REFERENCES scenario (id),
  version INTEGER NOT NULL CHECK (version >= 1),
  body TEXT NOT NULL,
  published_on TEXT,
  PRIMARY KEY (scenario_id, version)
) STRICT;
CREATE TABLE segment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL UNIQUE,
  key TEXT NOT NULL UNIQUE CHECK (key <> ''),
  names TEXT NOT NULL,
  predicate TEXT NOT NULL,
  scenario_key TEXT,
  enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'own'))
) STRICT;
CREATE TABLE assignment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  scenario_key TEXT NOT NULL,
  made_on TEXT NOT NULL, until_on TEXT, ended_on TEXT,
  reason_id INTEGER NOT NULL REFERENCES private_text (id),
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX assignment_customer ON assignment (customer_id);
CREATE TABLE campaign (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL, predicate TEXT NOT NULL, channel TEXT NOT NULL, template_key TEXT,
  from_on TEXT NOT NULL, until_on TEXT NOT NULL CHECK (until_on > from_on), ended_on TEXT,
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE TABLE campaign_customer (
  campaign_id INTEGER NOT NULL REFERENCES campaign (id),
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  PRIMARY KEY (campaign_id, customer_id)
) STRICT;

-- What is to be done, and what was done ---------------------------------------------------------------------------
CREATE TABLE run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  today TEXT NOT NULL, started_at TEXT NOT NULL,
  proposals INTEGER NOT NULL, withdrawn INTEGER NOT NULL,
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX run_today ON run (today);

CREATE TABLE task (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER REFERENCES run (id),
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  kind TEXT NOT NULL CHECK (kind IN ('step', 'preDue', 'thankYou', 'callback', 'rejectCall', 'promiseCall',
                                     'decision', 'verifyPayment', 'completeAddress', 'manual')),
  ref TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('email', 'sms', 'call', 'letter', 'registered', 'visit', 'decision')),
  approval TEXT NOT NULL CHECK (approval IN ('automatic', 'confirm', 'byHand')),
  scenario_key TEXT, scenario_version INTEGER, step_key TEXT, tone TEXT, variant TEXT,
  episode_on TEXT, carrying_item_id INTEGER REFERENCES item (id),
  generation INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL,
  reason TEXT NOT NULL, reason_facts TEXT NOT NULL, beside TEXT NOT NULL, points TEXT NOT NULL,
  due_on TEXT NOT NULL, created_on TEXT NOT NULL,
  owner_id INTEGER REFERENCES person (id),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'failed', 'cancelled', 'withdrawn')),
  closed_on TEXT, closed_reason TEXT,
  is_contact INTEGER NOT NULL CHECK (is_contact = (kind NOT IN ('decision', 'verifyPayment', 'completeAddress')))
) STRICT;
CREATE UNIQUE INDEX task_once ON task (customer_id, currency, coalesce(episode_on, ''), kind, ref, coalesce(carrying_item_id, 0), generation)
  WHERE state IN ('waiting', 'done') AND is_contact = 1;
CREATE UNIQUE INDEX task_inner_once ON task (customer_id, currency, kind, ref) WHERE state = 'waiting' AND is_contact = 0;
CREATE UNIQUE INDEX task_one_contact ON task (customer_id) WHERE state = 'waiting' AND is_contact = 1 AND kind <> 'manual';
CREATE INDEX task_waiting ON task (state, customer_id) WHERE state = 'waiting';
CREATE INDEX task_run ON task (run_id);
CREATE TABLE task_item (
  task_id INTEGER NOT NULL REFERENCES task (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (task_id, item_id)
) STRICT;

CREATE TABLE contact_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  currency TEXT CHECK (length(currency) = 3),
  happened_at TEXT NOT NULL, day TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('email', 'sms', 'call', 'letter', 'registered', 'visit', 'decision')),
  kind TEXT NOT NULL CHECK (kind IN ('step', 'preDue', 'thankYou', 'callback', 'rejectCall', 'promiseCall', 'manual',
                                     'campaign', 'recap', 'answer', 'incoming')),
  result TEXT NOT NULL CHECK (result IN ('done', 'noAnswer', 'voicemail', 'failed', 'doubtful')),
  outcome TEXT,
  task_id INTEGER REFERENCES task (id),
  scenario_key TEXT, step_key TEXT,
  amount_minor INTEGER, promised_on TEXT,
  contact_id INTEGER REFERENCES contact (id),
  person_id INTEGER REFERENCES person (id),
  note_id INTEGER REFERENCES private_text (id),
  duration_seconds INTEGER CHECK (duration_seconds >= 0),
  cancelled_on TEXT, presented_on TEXT, registered_number TEXT, read_on TEXT
) STRICT;
CREATE INDEX contact_event_customer ON contact_event (customer_id, day);
-- The step this contact reached for the item; NULL when it only covered it (a try, a recap).
CREATE TABLE contact_event_item (
  contact_event_id INTEGER NOT NULL REFERENCES contact_event (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  scenario_key TEXT, step_key TEXT, tone TEXT,
  PRIMARY KEY (contact_event_id, item_id)
) STRICT;
CREATE INDEX contact_event_item_item ON contact_event_item (item_id);
-- A level set by a person, up or down, without a contact; NULL step: none.
CREATE TABLE level_jump (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  item_id INTEGER NOT NULL REFERENCES item (id),
  scenario_key TEXT, step_key TEXT, tone TEXT,
  day TEXT NOT NULL,
  reason_id INTEGER NOT NULL REFERENCES private_text (id),
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX level_jump_item ON level_jump (item_id);
CREATE TABLE decision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  choice TEXT NOT NULL CHECK (choice IN ('formalDemand', 'plan', 'leniency', 'handOver', 'writeOff', 'chase')),
  day TEXT NOT NULL, until_on TEXT, episode_on TEXT,
  by_order INTEGER NOT NULL DEFAULT 0 CHECK (by_order IN (0, 1)),
  task_id INTEGER REFERENCES task (id),
  reason_id INTEGER REFERENCES private_text (id),
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX decision_customer ON decision (customer_id, day);
CREATE TABLE decision_item (
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (decision_id, item_id)
) STRICT;

-- What was agreed -------------------------------------------------------------------------------------------------
-- until_on is the first day free again. item_id NULL: the whole customer.
CREATE TABLE hold (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  item_id INTEGER REFERENCES item (id),
  kind TEXT NOT NULL CHECK (kind IN ('hold', 'leniency', 'writeOff')),
  decision_id INTEGER REFERENCES decision (id),
  made_on TEXT NOT NULL, until_on TEXT, ended_on TEXT,
  reason_id INTEGER REFERENCES private_text (id),
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX hold_customer ON hold (customer_id);
CREATE TABLE snooze (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  made_on TEXT NOT NULL, until_on TEXT NOT NULL, at_time TEXT,
  callback INTEGER NOT NULL CHECK (callback IN (0, 1)),
  ended_on TEXT,
  contact_event_id INTEGER REFERENCES contact_event (id),
  reason_id INTEGER REFERENCES private_text (id),
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX snooze_customer ON snooze (customer_id);
CREATE TABLE promise (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  kind TEXT NOT NULL CHECK (kind IN ('promise', 'plan', 'announced')),
  means TEXT NOT NULL, made_on TEXT NOT NULL, ended_on TEXT, ended_as TEXT,
  contact_event_id INTEGER REFERENCES contact_event (id),
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX promise_customer ON promise (customer_id);
CREATE TABLE promise_item (
  promise_id INTEGER NOT NULL REFERENCES promise (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (promise_id, item_id)
) STRICT;
CREATE TABLE plan_due (
  promise_id INTEGER NOT NULL REFERENCES promise (id),
  due_on TEXT NOT NULL, amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
  PRIMARY KEY (promise_id, due_on)
) STRICT;
CREATE TABLE dispute (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  item_id INTEGER NOT NULL REFERENCES item (id),
  amount_minor INTEGER CHECK (amount_minor > 0),
  cause TEXT NOT NULL, fault TEXT NOT NULL CHECK (fault IN ('ours', 'theirs', 'unknown')),
  owner_id INTEGER REFERENCES person (id),
  opened_on TEXT NOT NULL, deadline_on TEXT, closed_on TEXT,
  closed_as TEXT CHECK (closed_as IN ('founded', 'partly', 'unfounded')),
  note_id INTEGER REFERENCES private_text (id)
) STRICT;
CREATE INDEX dispute_item ON dispute (item_id);
CREATE TABLE placement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  partner TEXT NOT NULL, partner_kind TEXT NOT NULL CHECK (partner_kind IN ('agency', 'lawyer', 'bailiff', 'mediator')),
  mandate_on TEXT NOT NULL, claimed_minor INTEGER NOT NULL CHECK (claimed_minor > 0), currency TEXT NOT NULL,
  recovered_minor INTEGER NOT NULL DEFAULT 0, fee_minor INTEGER NOT NULL DEFAULT 0, cost_minor INTEGER NOT NULL DEFAULT 0,
  review_on TEXT, returned_on TEXT, outcome TEXT
) STRICT;
CREATE TABLE placement_item (
  placement_id INTEGER NOT NULL REFERENCES placement (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (placement_id, item_id)
) STRICT;
CREATE TABLE commitment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  kind TEXT NOT NULL CHECK (kind IN ('consequence', 'grantedDate', 'document')),
  due_on TEXT NOT NULL, made_on TEXT NOT NULL, kept_on TEXT, withdrawn_on TEXT,
  text_id INTEGER REFERENCES private_text (id),
  contact_event_id INTEGER REFERENCES contact_event (id),
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE TABLE commitment_item (
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (commitment_id, item_id)
) STRICT;

-- Words, rates, days ----------------------------------------------------------------------------------------------
CREATE TABLE template (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL, language TEXT NOT NULL CHECK (length(language) = 2), variant TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  subject TEXT NOT NULL, body TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'own')),
  UNIQUE (key, language, variant, version)
) STRICT;
CREATE TABLE rate (
  name TEXT NOT NULL, from_on TEXT NOT NULL,
  basis_points INTEGER,
  source TEXT NOT NULL, confidence TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'own')),
  PRIMARY KEY (name, from_on)
) STRICT;
CREATE TABLE holiday (
  country TEXT NOT NULL CHECK (length(country) = 2), region TEXT NOT NULL DEFAULT '', on_day TEXT NOT NULL,
  name TEXT NOT NULL, origin TEXT NOT NULL CHECK (origin IN ('shipped', 'own')),
  PRIMARY KEY (country, region, on_day)
) STRICT;

-- What leaves the house -------------------------------------------------------------------------------------------
CREATE TABLE blob (sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64), size INTEGER NOT NULL CHECK (size >= 0)) STRICT;
CREATE TABLE blob_chunk (
  sha256 TEXT NOT NULL REFERENCES blob (sha256),
  position INTEGER NOT NULL CHECK (position >= 0),
  bytes BLOB NOT NULL CHECK (length(bytes) <= 262144),
  PRIMARY KEY (sha256, position)
) STRICT;
CREATE TABLE dispatch (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  task_id INTEGER NOT NULL REFERENCES task (id),
  channel TEXT NOT NULL CHECK (channel IN ('email', 'sms', 'letter', 'registered')),
  recipient TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'toApprove', 'waiting', 'sending', 'sent', 'refused', 'doubtful', 'withdrawn')),
  language TEXT NOT NULL, template_key TEXT NOT NULL, variant TEXT NOT NULL,
  prepared_on TEXT NOT NULL, not_before TEXT, message_id TEXT, attempts INTEGER NOT NULL DEFAULT 0,
  reference TEXT, sha256 TEXT REFERENCES blob (sha256), carried_at TEXT,
  text_id INTEGER REFERENCES private_text (id),
  UNIQUE (task_id, channel, recipient)
) STRICT;
CREATE INDEX dispatch_state ON dispatch (state);
CREATE TABLE attachment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  item_id INTEGER REFERENCES item (id),
  contact_event_id INTEGER REFERENCES contact_event (id),
  name TEXT NOT NULL, media_type TEXT NOT NULL, added_on TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES blob (sha256)
) STRICT;

-- What people wrote, and the proof --------------------------------------------------------------------------------
CREATE TABLE private_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER REFERENCES customer (id),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  text TEXT NOT NULL
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
CREATE INDEX event_subject_sequence ON event_subject (sequence);
CREATE TABLE undo (
  sequence INTEGER PRIMARY KEY REFERENCES event (sequence),
  day TEXT NOT NULL,
  changeset BLOB NOT NULL
) STRICT;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT raise(ABORT, 'history is only added to'); END;
CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN SELECT raise(ABORT, 'history is only added to'); END;
