-- Files of letters recorded as issued that do not stand in their folder yet: a row goes as soon as its file is there.

-- task_id is the task it was issued for, of a file of several letters the first of them. It refers to nothing: when that task waits
-- again or is gone, the file is not wanted any more.
CREATE TABLE letter_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  task_id INTEGER NOT NULL,
  folder TEXT NOT NULL, name TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
