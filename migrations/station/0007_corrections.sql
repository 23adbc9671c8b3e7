-- VD2: what answers a posted payment with an opposite entry. A correction has a number of its own and its lines carry a
-- sign: above zero applied there, below zero taken back from there.

CREATE TABLE corrections (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  correction_number TEXT NOT NULL PRIMARY KEY,
  correction_year INTEGER NOT NULL,
  correction_serial INTEGER NOT NULL CHECK (correction_serial > 0),
  kind TEXT NOT NULL CHECK (kind IN ('reversal', 'returned_item', 'redeposit', 'cleared_item', 'move', 'amendment')),
  receipt_number TEXT NOT NULL REFERENCES receipts (receipt_number),
  posted_at TEXT NOT NULL,
  business_date TEXT NOT NULL,
  actor_id TEXT NOT NULL,
  -- Null where the bank's own notice is the second witness.
  approver_id TEXT,
  reason TEXT NOT NULL,
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  UNIQUE (correction_year, correction_serial),
  CHECK (approver_id IS NOT NULL OR kind IN ('returned_item', 'redeposit', 'cleared_item')),
  CHECK (approver_id <> actor_id)
) STRICT;

CREATE INDEX corrections_by_receipt ON corrections (receipt_number, sequence);
CREATE INDEX corrections_by_sequence ON corrections (sequence);
-- VD2: a payment is reversed once.
CREATE UNIQUE INDEX one_reversal_a_receipt ON corrections (receipt_number) WHERE kind = 'reversal';

CREATE TABLE correction_lines (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  line_no INTEGER NOT NULL CHECK (line_no > 0),
  receipt_number TEXT NOT NULL REFERENCES receipts (receipt_number),
  kind TEXT NOT NULL CHECK (kind IN ('charge', 'credit', 'item', 'refund')),
  account_no TEXT,
  charge_id TEXT,
  service TEXT,
  charge_kind TEXT,
  item_code TEXT,
  description TEXT NOT NULL,
  amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
  PRIMARY KEY (sequence, line_no)
) STRICT, WITHOUT ROWID;

CREATE INDEX correction_lines_by_account ON correction_lines (account_no, sequence) WHERE account_no IS NOT NULL;

CREATE TRIGGER corrections_are_not_changed BEFORE UPDATE ON corrections
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER corrections_are_not_deleted BEFORE DELETE ON corrections
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER correction_lines_are_not_changed BEFORE UPDATE ON correction_lines
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER correction_lines_are_not_deleted BEFORE DELETE ON correction_lines
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;
