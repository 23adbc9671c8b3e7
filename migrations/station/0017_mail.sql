-- ML1: mail and drop box as two people listed them before anything was posted.

CREATE TABLE mail_batches (
  sequence INTEGER NOT NULL UNIQUE REFERENCES ledger_events (sequence),
  session_id TEXT NOT NULL PRIMARY KEY,
  source TEXT NOT NULL CHECK (source IN ('mail', 'drop_box')),
  received_on TEXT NOT NULL,
  effective_date TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  second_id TEXT NOT NULL CHECK (second_id <> owner_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE mail_controls (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  session_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('cash', 'check', 'money_order', 'cashiers_check')),
  items INTEGER NOT NULL CHECK (items > 0),
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  PRIMARY KEY (session_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER mail_batches_are_not_changed BEFORE UPDATE ON mail_batches
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER mail_batches_are_not_deleted BEFORE DELETE ON mail_batches
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER mail_controls_are_not_changed BEFORE UPDATE ON mail_controls
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER mail_controls_are_not_deleted BEFORE DELETE ON mail_controls
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

-- DS1, ML2: at the counter and at the mail desk, one session each.
DROP INDEX one_session_a_person;
CREATE UNIQUE INDEX one_session_a_person ON drawer_sessions (owner_id, drawer_id = 'mail')
  WHERE state IN ('open', 'counting');
