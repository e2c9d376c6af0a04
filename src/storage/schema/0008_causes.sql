-- Why customers pay late, and what they contest: lists that a house edits.

-- What he answered when asked why; a key of `cause`.
ALTER TABLE contact_event ADD COLUMN late_cause TEXT;
-- kind late: a reason of lateness that is no dispute; dispute: one that is. owner_role: who deals with it. days: working days to
-- solve it. names: JSON by language. A shipped row that a person changed becomes his own.
CREATE TABLE cause (
  kind TEXT NOT NULL CHECK (kind = 'late' OR kind = 'dispute'),
  key TEXT NOT NULL CHECK (key <> ''),
  position INTEGER NOT NULL,
  names TEXT NOT NULL,
  owner_role TEXT NOT NULL,
  days INTEGER NOT NULL CHECK (days >= 0),
  fault TEXT NOT NULL CHECK (fault = 'ours' OR fault = 'theirs' OR fault = 'unknown'),
  enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  origin TEXT NOT NULL CHECK (origin IN ('shipped', 'own')),
  PRIMARY KEY (kind, key)
) STRICT;
