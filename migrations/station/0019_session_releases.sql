-- DP1: closed sessions whose money another station deposits.

CREATE TABLE session_releases (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  -- DP1: a session is given away once.
  session_id TEXT NOT NULL PRIMARY KEY,
  drawer_name TEXT NOT NULL,
  to_station TEXT NOT NULL,
  cash_cents INTEGER NOT NULL CHECK (cash_cents >= 0),
  items_cents INTEGER NOT NULL CHECK (items_cents >= 0),
  reason TEXT NOT NULL,
  releaser_id TEXT NOT NULL,
  approver_id TEXT NOT NULL,
  released_at TEXT NOT NULL,
  CHECK (approver_id <> releaser_id)
) STRICT;

CREATE TRIGGER session_releases_are_not_changed BEFORE UPDATE ON session_releases
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER session_releases_are_not_deleted BEFORE DELETE ON session_releases
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;
