-- The policy, what it asks to be done, and what was done: scenarios, runs, tasks, contact events, decisions.

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
CREATE INDEX campaign_customer_customer ON campaign_customer (customer_id);

-- What is to be done, and what was done ---------------------------------------------------------------------------
-- sequence: of the event that tells of it.
CREATE TABLE run (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  today TEXT NOT NULL, started_at TEXT NOT NULL,
  proposals INTEGER NOT NULL, withdrawn INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX run_today ON run (today);

CREATE TABLE task (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER REFERENCES run (id),
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  kind TEXT NOT NULL CHECK (kind = 'step' OR kind = 'preDue' OR kind = 'thankYou' OR kind = 'callback'
        OR kind = 'rejectCall' OR kind = 'promiseCall' OR kind = 'decision' OR kind = 'verifyPayment'
        OR kind = 'completeAddress' OR kind = 'manual'),
  ref TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel = 'email' OR channel = 'sms' OR channel = 'call' OR channel = 'letter'
        OR channel = 'registered' OR channel = 'visit' OR channel = 'decision'),
  approval TEXT NOT NULL CHECK (approval = 'automatic' OR approval = 'confirm' OR approval = 'byHand'),
  scenario_key TEXT, scenario_version INTEGER, step_key TEXT, tone TEXT, variant TEXT,
  episode_on TEXT, carrying_item_id INTEGER REFERENCES item (id),
  generation INTEGER NOT NULL DEFAULT 0,
  amount_minor INTEGER NOT NULL,
  reason TEXT NOT NULL, reason_facts TEXT NOT NULL, beside TEXT NOT NULL, points TEXT NOT NULL,
  due_on TEXT NOT NULL, created_on TEXT NOT NULL,
  owner_id INTEGER REFERENCES person (id),
  state TEXT NOT NULL CHECK (state = 'waiting' OR state = 'done' OR state = 'failed' OR state = 'cancelled'
        OR state = 'withdrawn'),
  closed_on TEXT, closed_reason TEXT,
  is_contact INTEGER NOT NULL CHECK (is_contact = (kind <> 'decision' AND kind <> 'verifyPayment' AND kind <> 'completeAddress'))
) STRICT;
CREATE UNIQUE INDEX task_once ON task (customer_id, currency, coalesce(episode_on, ''), kind, ref, coalesce(carrying_item_id, 0), generation)
  WHERE state IN ('waiting', 'done') AND is_contact = 1;
CREATE UNIQUE INDEX task_inner_once ON task (customer_id, currency, kind, ref) WHERE state = 'waiting' AND is_contact = 0;
CREATE UNIQUE INDEX task_one_contact ON task (customer_id) WHERE state = 'waiting' AND is_contact = 1 AND kind <> 'manual';
CREATE INDEX task_waiting ON task (customer_id) WHERE state = 'waiting';
CREATE INDEX task_customer ON task (customer_id);
CREATE INDEX task_carrying_item ON task (carrying_item_id) WHERE carrying_item_id IS NOT NULL;
CREATE INDEX task_run ON task (run_id);
CREATE TABLE task_item (
  task_id INTEGER NOT NULL REFERENCES task (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (task_id, item_id)
) STRICT;
CREATE INDEX task_item_item ON task_item (item_id);

CREATE TABLE contact_event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  currency TEXT CHECK (length(currency) = 3),
  happened_at TEXT NOT NULL, day TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel = 'email' OR channel = 'sms' OR channel = 'call' OR channel = 'letter'
        OR channel = 'registered' OR channel = 'visit' OR channel = 'decision'),
  kind TEXT NOT NULL CHECK (kind = 'step' OR kind = 'preDue' OR kind = 'thankYou' OR kind = 'callback'
        OR kind = 'rejectCall' OR kind = 'promiseCall' OR kind = 'manual' OR kind = 'campaign' OR kind = 'recap'
        OR kind = 'answer' OR kind = 'incoming'),
  result TEXT NOT NULL CHECK (result = 'done' OR result = 'noAnswer' OR result = 'voicemail'
        OR result = 'failed' OR result = 'doubtful'),
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
CREATE INDEX contact_event_task ON contact_event (task_id) WHERE task_id IS NOT NULL;
CREATE INDEX contact_event_contact ON contact_event (contact_id) WHERE contact_id IS NOT NULL;
-- The step this contact reached for the item; NULL when it only covered it (a try, a recap).
CREATE TABLE contact_event_item (
  contact_event_id INTEGER NOT NULL REFERENCES contact_event (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  scenario_key TEXT, step_key TEXT, tone TEXT,
  PRIMARY KEY (contact_event_id, item_id)
) STRICT;
CREATE INDEX contact_event_item_item ON contact_event_item (item_id);
-- A level set by a person, up or down, without a contact; NULL step: none. after_contact: the last contact event told when it
-- was made, so that both of one day stand in order; 0: none.
CREATE TABLE level_jump (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  item_id INTEGER NOT NULL REFERENCES item (id),
  scenario_key TEXT, step_key TEXT, tone TEXT,
  day TEXT NOT NULL,
  after_contact INTEGER NOT NULL DEFAULT 0,
  reason_id INTEGER NOT NULL REFERENCES private_text (id),
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX level_jump_item ON level_jump (item_id);
CREATE TABLE decision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  customer_id INTEGER NOT NULL REFERENCES customer (id),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  choice TEXT NOT NULL CHECK (choice = 'formalDemand' OR choice = 'plan' OR choice = 'leniency'
        OR choice = 'handOver' OR choice = 'writeOff' OR choice = 'chase'),
  day TEXT NOT NULL, until_on TEXT, episode_on TEXT,
  by_order INTEGER NOT NULL DEFAULT 0 CHECK (by_order IN (0, 1)),
  task_id INTEGER REFERENCES task (id),
  reason_id INTEGER REFERENCES private_text (id),
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX decision_customer ON decision (customer_id, day);
CREATE INDEX decision_task ON decision (task_id) WHERE task_id IS NOT NULL;
CREATE TABLE decision_item (
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (decision_id, item_id)
) STRICT;
CREATE INDEX decision_item_item ON decision_item (item_id);
