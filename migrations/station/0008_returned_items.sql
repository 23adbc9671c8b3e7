-- VD3: what came back from the bank, each time it did, what was done with it after that, and which accounts take no checks.

CREATE TABLE returned_items (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  tender_id TEXT NOT NULL REFERENCES tenders (tender_id),
  return_no INTEGER NOT NULL CHECK (return_no > 0),
  receipt_number TEXT NOT NULL REFERENCES receipts (receipt_number),
  kind TEXT NOT NULL CHECK (kind IN ('check', 'money_order', 'cashiers_check', 'card')),
  item_number TEXT,
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  return_reason TEXT NOT NULL,
  deposit_id TEXT REFERENCES deposits (deposit_id),
  depository_id TEXT,
  bank_date TEXT NOT NULL,
  bank_reference TEXT NOT NULL,
  fee_cents INTEGER NOT NULL CHECK (fee_cents >= 0),
  PRIMARY KEY (tender_id, return_no),
  CHECK ((kind = 'card') = (depository_id IS NULL)),
  CHECK ((kind = 'card') = (deposit_id IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX returned_items_by_receipt ON returned_items (receipt_number);
CREATE INDEX returned_items_by_sequence ON returned_items (sequence);

CREATE TABLE returned_item_steps (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  tender_id TEXT NOT NULL REFERENCES tenders (tender_id),
  step TEXT NOT NULL CHECK (step IN ('redeposited', 'cleared')),
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  depository_id TEXT,
  bank_date TEXT NOT NULL,
  bank_reference TEXT NOT NULL,
  PRIMARY KEY (sequence)
) STRICT;

CREATE INDEX returned_item_steps_by_tender ON returned_item_steps (tender_id, sequence);
-- What was paid after all is not paid twice.
CREATE UNIQUE INDEX one_clearing_an_item ON returned_item_steps (tender_id) WHERE step = 'cleared';

CREATE TABLE no_check_flags (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  account_no TEXT NOT NULL,
  until_date TEXT NOT NULL,
  PRIMARY KEY (account_no, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER returned_items_are_not_changed BEFORE UPDATE ON returned_items
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER returned_items_are_not_deleted BEFORE DELETE ON returned_items
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER returned_item_steps_are_not_changed BEFORE UPDATE ON returned_item_steps
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER returned_item_steps_are_not_deleted BEFORE DELETE ON returned_item_steps
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER no_check_flags_are_not_changed BEFORE UPDATE ON no_check_flags
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER no_check_flags_are_not_deleted BEFORE DELETE ON no_check_flags
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

-- VD4: what money changed on an account besides its balance, and what was restored when it was taken back.

CREATE TABLE account_states (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  change TEXT NOT NULL CHECK (change IN ('penalty_paid', 'penalty_restored', 'arrangement_kept', 'arrangement_reopened',
    'shutoff_held', 'shutoff_restored')),
  account_no TEXT NOT NULL,
  receipt_number TEXT NOT NULL REFERENCES receipts (receipt_number),
  charge_id TEXT,
  amount_cents INTEGER CHECK (amount_cents > 0),
  cutoff_date TEXT,
  changed_at TEXT NOT NULL,
  actor_id TEXT NOT NULL,
  PRIMARY KEY (sequence),
  CHECK ((charge_id IS NULL) = (cutoff_date IS NOT NULL))
) STRICT;

CREATE INDEX account_states_by_account ON account_states (account_no, sequence);

CREATE TRIGGER account_states_are_not_changed BEFORE UPDATE ON account_states
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER account_states_are_not_deleted BEFORE DELETE ON account_states
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;
