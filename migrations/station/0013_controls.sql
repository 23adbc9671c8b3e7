-- LD7: days, months and years as they were closed, and what each did to the accounts. LD11: the last reading of the clock.

CREATE TABLE period_closings (
  sequence INTEGER NOT NULL UNIQUE REFERENCES ledger_events (sequence),
  kind TEXT NOT NULL CHECK (kind IN ('day', 'month', 'year')),
  period TEXT NOT NULL,
  is_idle INTEGER NOT NULL CHECK (is_idle IN (0, 1)),
  through_sequence INTEGER NOT NULL CHECK (through_sequence >= 0),
  receipt_count INTEGER NOT NULL CHECK (receipt_count >= 0),
  void_count INTEGER NOT NULL CHECK (void_count >= 0),
  first_receipt TEXT,
  last_receipt TEXT,
  applied_cents INTEGER NOT NULL CHECK (applied_cents >= 0),
  voided_cents INTEGER NOT NULL CHECK (voided_cents >= 0),
  perpetual_cents INTEGER NOT NULL CHECK (perpetual_cents >= 0),
  PRIMARY KEY (kind, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE period_accounts (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  account TEXT NOT NULL,
  amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
  PRIMARY KEY (sequence, account)
) STRICT, WITHOUT ROWID;

-- What belongs to a day is looked up when it closes.
CREATE INDEX ledger_events_by_business_date ON ledger_events (business_date, sequence) WHERE business_date IS NOT NULL;

CREATE TRIGGER period_closings_are_not_changed BEFORE UPDATE ON period_closings
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER period_closings_are_not_deleted BEFORE DELETE ON period_closings
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER period_accounts_are_not_changed BEFORE UPDATE ON period_accounts
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER period_accounts_are_not_deleted BEFORE DELETE ON period_accounts
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

-- Operational: one row, written with each command.
CREATE TABLE clock_readings (
  station INTEGER NOT NULL PRIMARY KEY CHECK (station = 1),
  read_at TEXT NOT NULL,
  -- Milliseconds since the machine was started; null where it cannot say.
  steady_ms INTEGER
) STRICT;
