-- PY10: callers who were verified before anything was said, and addresses that are never printed.

CREATE TABLE caller_checks (
  sequence INTEGER NOT NULL PRIMARY KEY REFERENCES ledger_events (sequence),
  account_no TEXT NOT NULL,
  -- What was asked, never the answers.
  asked TEXT NOT NULL CHECK (asked <> ''),
  is_verified INTEGER NOT NULL CHECK (is_verified IN (0, 1)),
  actor_id TEXT NOT NULL,
  checked_at TEXT NOT NULL
) STRICT;

CREATE INDEX caller_checks_by_account ON caller_checks (account_no, sequence);

CREATE TABLE address_protections (
  sequence INTEGER NOT NULL PRIMARY KEY REFERENCES ledger_events (sequence),
  account_no TEXT NOT NULL,
  is_protected INTEGER NOT NULL CHECK (is_protected IN (0, 1)),
  reason TEXT NOT NULL CHECK (reason <> ''),
  actor_id TEXT NOT NULL,
  set_at TEXT NOT NULL
) STRICT;

CREATE INDEX address_protections_by_account ON address_protections (account_no, sequence);

CREATE TRIGGER caller_checks_are_not_changed BEFORE UPDATE ON caller_checks
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER caller_checks_are_not_deleted BEFORE DELETE ON caller_checks
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER address_protections_are_not_changed BEFORE UPDATE ON address_protections
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER address_protections_are_not_deleted BEFORE DELETE ON address_protections
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;
