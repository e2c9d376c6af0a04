-- What was agreed, the words, rates and days that letters need, and what leaves the house.

-- What was agreed -------------------------------------------------------------------------------------------------
-- until_on is the first day free again. item_id NULL: the whole customer.
CREATE TABLE hold (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  item_id INTEGER REFERENCES item (id),
  kind TEXT NOT NULL CHECK (kind = 'hold' OR kind = 'leniency' OR kind = 'writeOff'),
  decision_id INTEGER REFERENCES decision (id),
  made_on TEXT NOT NULL, until_on TEXT, ended_on TEXT,
  reason_id INTEGER REFERENCES private_text (id),
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX hold_customer ON hold (customer_id);
CREATE INDEX hold_item ON hold (item_id) WHERE item_id IS NOT NULL;
CREATE INDEX hold_decision ON hold (decision_id) WHERE decision_id IS NOT NULL;
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
CREATE INDEX snooze_contact_event ON snooze (contact_event_id) WHERE contact_event_id IS NOT NULL;
CREATE TABLE promise (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  kind TEXT NOT NULL CHECK (kind = 'promise' OR kind = 'plan' OR kind = 'announced'),
  means TEXT NOT NULL, made_on TEXT NOT NULL, ended_on TEXT, ended_as TEXT,
  contact_event_id INTEGER REFERENCES contact_event (id),
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX promise_customer ON promise (customer_id);
CREATE INDEX promise_contact_event ON promise (contact_event_id) WHERE contact_event_id IS NOT NULL;
CREATE TABLE promise_item (
  promise_id INTEGER NOT NULL REFERENCES promise (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (promise_id, item_id)
) STRICT;
CREATE INDEX promise_item_item ON promise_item (item_id);
CREATE TABLE plan_due (
  promise_id INTEGER NOT NULL REFERENCES promise (id),
  due_on TEXT NOT NULL, amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
  PRIMARY KEY (promise_id, due_on)
) STRICT;
CREATE TABLE dispute (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  item_id INTEGER NOT NULL REFERENCES item (id),
  amount_minor INTEGER CHECK (amount_minor > 0),
  cause TEXT NOT NULL, fault TEXT NOT NULL CHECK (fault = 'ours' OR fault = 'theirs' OR fault = 'unknown'),
  owner_id INTEGER REFERENCES person (id),
  opened_on TEXT NOT NULL, deadline_on TEXT, closed_on TEXT,
  closed_as TEXT CHECK (closed_as = 'founded' OR closed_as = 'partly' OR closed_as = 'unfounded'),
  note_id INTEGER REFERENCES private_text (id)
) STRICT;
CREATE INDEX dispute_item ON dispute (item_id);
CREATE TABLE placement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  partner TEXT NOT NULL, partner_kind TEXT NOT NULL CHECK (partner_kind = 'agency' OR partner_kind = 'lawyer'
        OR partner_kind = 'bailiff' OR partner_kind = 'mediator'),
  mandate_on TEXT NOT NULL, claimed_minor INTEGER NOT NULL CHECK (claimed_minor > 0), currency TEXT NOT NULL,
  recovered_minor INTEGER NOT NULL DEFAULT 0, fee_minor INTEGER NOT NULL DEFAULT 0, cost_minor INTEGER NOT NULL DEFAULT 0,
  review_on TEXT, returned_on TEXT, outcome TEXT
) STRICT;
CREATE INDEX placement_customer ON placement (customer_id);
CREATE TABLE placement_item (
  placement_id INTEGER NOT NULL REFERENCES placement (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (placement_id, item_id)
) STRICT;
CREATE INDEX placement_item_item ON placement_item (item_id);
CREATE TABLE commitment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  kind TEXT NOT NULL CHECK (kind = 'consequence' OR kind = 'grantedDate' OR kind = 'document'),
  due_on TEXT NOT NULL, made_on TEXT NOT NULL, kept_on TEXT, withdrawn_on TEXT,
  text_id INTEGER REFERENCES private_text (id),
  contact_event_id INTEGER REFERENCES contact_event (id),
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX commitment_customer ON commitment (customer_id);
CREATE INDEX commitment_contact_event ON commitment (contact_event_id) WHERE contact_event_id IS NOT NULL;
CREATE TABLE commitment_item (
  commitment_id INTEGER NOT NULL REFERENCES commitment (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (commitment_id, item_id)
) STRICT;
CREATE INDEX commitment_item_item ON commitment_item (item_id);

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
  source TEXT NOT NULL, confidence TEXT NOT NULL CHECK (confidence = 'high' OR confidence = 'medium'
        OR confidence = 'low' OR confidence = 'unknown'),
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
  channel TEXT NOT NULL CHECK (channel = 'email' OR channel = 'sms' OR channel = 'letter' OR channel = 'registered'),
  recipient TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state = 'draft' OR state = 'toApprove' OR state = 'waiting' OR state = 'sending'
        OR state = 'sent' OR state = 'refused' OR state = 'doubtful' OR state = 'withdrawn'),
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
CREATE INDEX attachment_customer ON attachment (customer_id);
CREATE INDEX attachment_item ON attachment (item_id) WHERE item_id IS NOT NULL;
CREATE INDEX attachment_contact_event ON attachment (contact_event_id) WHERE contact_event_id IS NOT NULL;
