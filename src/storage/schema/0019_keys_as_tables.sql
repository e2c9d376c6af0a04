-- Two tables that hold nothing but their key are stored once, in its order, and not once more beside it.

CREATE TABLE task_item_by_key (
  task_id INTEGER NOT NULL REFERENCES task (id),
  item_id INTEGER NOT NULL REFERENCES item (id),
  PRIMARY KEY (task_id, item_id)
) WITHOUT ROWID, STRICT;
INSERT INTO task_item_by_key (task_id, item_id) SELECT task_id, item_id FROM task_item ORDER BY task_id, item_id;
DROP TABLE task_item;
ALTER TABLE task_item_by_key RENAME TO task_item;
CREATE INDEX task_item_item ON task_item (item_id);

CREATE TABLE event_subject_by_key (
  customer_id INTEGER NOT NULL, sequence INTEGER NOT NULL REFERENCES event (sequence),
  PRIMARY KEY (customer_id, sequence)
) WITHOUT ROWID, STRICT;
INSERT INTO event_subject_by_key (customer_id, sequence) SELECT customer_id, sequence FROM event_subject ORDER BY customer_id, sequence;
DROP TABLE event_subject;
ALTER TABLE event_subject_by_key RENAME TO event_subject;
CREATE INDEX event_subject_sequence ON event_subject (sequence, customer_id);
