-- The station's ledger. ledger_events is the only truth; posted tables are what project(event) makes of it and are
-- written once (LD1: triggers refuse UPDATE and DELETE, and with recursive_triggers=ON also REPLACE); current tables
-- say how things stand and can be rebuilt; operational tables are outside the ledger. Amounts are cents.

CREATE TABLE ledger_events (
  sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence > 0),
  type TEXT NOT NULL,
  occurred_at TEXT NOT NULL,
  business_date TEXT,
  session_id TEXT,
  actor TEXT NOT NULL,
  command_key TEXT NOT NULL,
  -- Canonical JSON of the whole envelope: the bytes that are hashed and signed.
  body TEXT NOT NULL CHECK (json_valid(body)),
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
  signature BLOB NOT NULL CHECK (length(signature) = 64)
) STRICT;
CREATE INDEX ledger_events_by_session ON ledger_events (session_id, sequence) WHERE session_id IS NOT NULL;
CREATE INDEX ledger_events_by_type ON ledger_events (type, sequence);
CREATE INDEX ledger_events_by_key ON ledger_events (command_key);

CREATE TABLE receipts (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  receipt_number TEXT NOT NULL PRIMARY KEY,
  payment_id TEXT NOT NULL UNIQUE,
  session_id TEXT NOT NULL,
  business_date TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  issuer_id TEXT NOT NULL,
  receipt_year INTEGER NOT NULL,
  receipt_serial INTEGER NOT NULL CHECK (receipt_serial > 0),
  payer_name TEXT,
  applied_cents INTEGER NOT NULL CHECK (applied_cents > 0),
  tendered_cents INTEGER NOT NULL CHECK (tendered_cents >= 0),
  change_cents INTEGER NOT NULL CHECK (change_cents >= 0),
  rounding_cents INTEGER NOT NULL,
  UNIQUE (receipt_year, receipt_serial),
  CHECK (tendered_cents - change_cents = applied_cents + rounding_cents)
) STRICT;

CREATE INDEX receipts_by_session ON receipts (session_id, sequence);
CREATE INDEX receipts_by_sequence ON receipts (sequence);
CREATE INDEX receipts_by_time ON receipts (issued_at);

CREATE TABLE receipt_lines (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  receipt_number TEXT NOT NULL REFERENCES receipts (receipt_number),
  line_no INTEGER NOT NULL CHECK (line_no > 0),
  kind TEXT NOT NULL CHECK (kind IN ('charge', 'credit', 'item')),
  account_no TEXT,
  charge_id TEXT,
  service TEXT,
  charge_kind TEXT,
  item_code TEXT,
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  PRIMARY KEY (receipt_number, line_no)
) STRICT, WITHOUT ROWID;

CREATE INDEX receipt_lines_by_account ON receipt_lines (account_no, sequence) WHERE account_no IS NOT NULL;

CREATE TABLE tenders (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  tender_id TEXT NOT NULL PRIMARY KEY,
  receipt_number TEXT NOT NULL REFERENCES receipts (receipt_number),
  session_id TEXT NOT NULL,
  line_no INTEGER NOT NULL CHECK (line_no > 0),
  kind TEXT NOT NULL CHECK (kind IN ('cash', 'check', 'money_order', 'cashiers_check', 'card')),
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
  item_number TEXT,
  routing TEXT,
  -- VD7: the tender that was keyed as the wrong kind; it stands no longer.
  replaces_tender_id TEXT UNIQUE REFERENCES tenders (tender_id)
) STRICT;

CREATE INDEX tenders_by_receipt ON tenders (receipt_number);
CREATE INDEX tenders_by_session ON tenders (session_id, kind, amount_cents);
CREATE INDEX tenders_by_item ON tenders (item_number) WHERE item_number IS NOT NULL;

CREATE TABLE receipt_voids (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  receipt_number TEXT NOT NULL PRIMARY KEY REFERENCES receipts (receipt_number),
  session_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  approver_id TEXT NOT NULL
) STRICT;

CREATE INDEX receipt_voids_by_session ON receipt_voids (session_id);

CREATE TABLE void_requests (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  receipt_number TEXT NOT NULL REFERENCES receipts (receipt_number),
  session_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (sequence)
) STRICT;

CREATE INDEX void_requests_by_receipt ON void_requests (receipt_number);
CREATE INDEX void_requests_by_session ON void_requests (session_id);

CREATE TABLE receipt_reprints (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  receipt_number TEXT NOT NULL REFERENCES receipts (receipt_number),
  duplicate_no INTEGER NOT NULL CHECK (duplicate_no > 0),
  PRIMARY KEY (receipt_number, duplicate_no)
) STRICT;

CREATE TABLE drawer_entries (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  session_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('safe_drop', 'to_vault', 'from_vault', 'opened_without_sale')),
  movement_id TEXT UNIQUE,
  amount_cents INTEGER NOT NULL CHECK (amount_cents >= 0),
  note TEXT,
  PRIMARY KEY (sequence),
  CHECK ((kind = 'opened_without_sale') = (movement_id IS NULL))
) STRICT;

CREATE INDEX drawer_entries_by_session ON drawer_entries (session_id, kind);

CREATE TABLE denomination_counts (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  purpose TEXT NOT NULL CHECK (purpose IN ('opening', 'closing', 'movement', 'kept', 'deposit')),
  owner_id TEXT NOT NULL,
  attempt INTEGER NOT NULL CHECK (attempt > 0),
  denomination_cents INTEGER NOT NULL CHECK (denomination_cents > 0),
  form TEXT NOT NULL CHECK (form IN ('loose', 'rolled', 'strapped', 'loose_coin')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (owner_id, purpose, attempt, denomination_cents, form)
) STRICT, WITHOUT ROWID;

CREATE TABLE counted_kinds (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  session_id TEXT NOT NULL,
  attempt INTEGER NOT NULL CHECK (attempt > 0),
  kind TEXT NOT NULL CHECK (kind IN ('cash', 'check', 'money_order', 'cashiers_check', 'card')),
  counted_cents INTEGER NOT NULL CHECK (counted_cents >= 0),
  items INTEGER NOT NULL CHECK (items >= 0),
  PRIMARY KEY (session_id, attempt, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE counted_paper (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  session_id TEXT NOT NULL,
  attempt INTEGER NOT NULL CHECK (attempt > 0),
  line_no INTEGER NOT NULL CHECK (line_no > 0),
  kind TEXT NOT NULL CHECK (kind IN ('check', 'money_order', 'cashiers_check')),
  item_number TEXT NOT NULL,
  amount_cents INTEGER NOT NULL CHECK (amount_cents >= 0),
  PRIMARY KEY (session_id, attempt, line_no)
) STRICT, WITHOUT ROWID;

CREATE TABLE closures (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  session_id TEXT NOT NULL,
  closure_version INTEGER NOT NULL CHECK (closure_version > 0),
  attempt INTEGER NOT NULL CHECK (attempt > 0),
  reviewer_id TEXT NOT NULL,
  reason TEXT,
  receipt_count INTEGER NOT NULL CHECK (receipt_count >= 0),
  period_cents INTEGER NOT NULL CHECK (period_cents >= 0),
  perpetual_cents INTEGER NOT NULL CHECK (perpetual_cents >= 0),
  PRIMARY KEY (session_id, closure_version)
) STRICT, WITHOUT ROWID;

CREATE TABLE closure_kinds (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  session_id TEXT NOT NULL,
  closure_version INTEGER NOT NULL CHECK (closure_version > 0),
  kind TEXT NOT NULL CHECK (kind IN ('cash', 'check', 'money_order', 'cashiers_check', 'card')),
  expected_cents INTEGER NOT NULL,
  counted_cents INTEGER NOT NULL CHECK (counted_cents >= 0),
  over_short_cents INTEGER NOT NULL,
  PRIMARY KEY (session_id, closure_version, kind),
  CHECK (over_short_cents = counted_cents - expected_cents)
) STRICT, WITHOUT ROWID;

CREATE TABLE deposits (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  deposit_id TEXT NOT NULL PRIMARY KEY,
  deposit_number TEXT NOT NULL UNIQUE,
  deposit_year INTEGER NOT NULL,
  deposit_serial INTEGER NOT NULL CHECK (deposit_serial > 0),
  deposit_date TEXT NOT NULL,
  depository_id TEXT NOT NULL,
  -- DP5: a seal is never used twice.
  bag_number TEXT NOT NULL UNIQUE,
  cash_cents INTEGER NOT NULL CHECK (cash_cents >= 0),
  items_cents INTEGER NOT NULL CHECK (items_cents >= 0),
  total_cents INTEGER NOT NULL CHECK (total_cents >= cash_cents + items_cents),
  preparer_id TEXT NOT NULL,
  verifier_id TEXT NOT NULL,
  UNIQUE (deposit_year, deposit_serial),
  CHECK (preparer_id <> verifier_id)
) STRICT;

CREATE TABLE deposit_sessions (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  deposit_id TEXT NOT NULL REFERENCES deposits (deposit_id),
  -- DP1: a session is in exactly one deposit.
  session_id TEXT NOT NULL PRIMARY KEY,
  kept_cents INTEGER NOT NULL CHECK (kept_cents >= 0)
) STRICT;

CREATE TABLE deposit_items (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  deposit_id TEXT NOT NULL REFERENCES deposits (deposit_id),
  -- DP1: a check is in exactly one deposit.
  tender_id TEXT NOT NULL PRIMARY KEY REFERENCES tenders (tender_id),
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0)
) STRICT;

CREATE INDEX deposit_items_by_deposit ON deposit_items (deposit_id);

CREATE TABLE deposit_exceptions (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  deposit_id TEXT NOT NULL REFERENCES deposits (deposit_id),
  line_no INTEGER NOT NULL CHECK (line_no > 0),
  kind TEXT NOT NULL CHECK (kind IN ('receipted_not_in_bag', 'in_bag_not_receipted')),
  tender_id TEXT,
  item_number TEXT NOT NULL,
  amount_cents INTEGER NOT NULL CHECK (amount_cents >= 0),
  reason TEXT NOT NULL,
  PRIMARY KEY (deposit_id, line_no)
) STRICT;

CREATE TABLE deposit_hand_overs (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  deposit_id TEXT NOT NULL PRIMARY KEY REFERENCES deposits (deposit_id),
  carrier TEXT NOT NULL,
  handed_over_at TEXT NOT NULL
) STRICT;

CREATE TABLE deposit_confirmations (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  deposit_id TEXT NOT NULL PRIMARY KEY REFERENCES deposits (deposit_id),
  bank_cents INTEGER NOT NULL CHECK (bank_cents >= 0),
  difference_cents INTEGER NOT NULL,
  bank_date TEXT NOT NULL,
  bank_reference TEXT NOT NULL
) STRICT;

CREATE TABLE journal_lines (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  line_no INTEGER NOT NULL CHECK (line_no > 0),
  account TEXT NOT NULL,
  -- Debit above zero, credit below.
  amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0),
  PRIMARY KEY (sequence, line_no)
) STRICT, WITHOUT ROWID;

CREATE TABLE policies (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  policy_hash TEXT NOT NULL,
  effective_from TEXT NOT NULL,
  document TEXT NOT NULL CHECK (json_valid(document)),
  PRIMARY KEY (sequence)
) STRICT;

CREATE TABLE extract_imports (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  extract_id TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  as_of TEXT NOT NULL,
  PRIMARY KEY (sequence)
) STRICT;

-- Current: how things stand.

CREATE TABLE drawer_sessions (
  session_id TEXT NOT NULL PRIMARY KEY,
  drawer_id TEXT NOT NULL,
  drawer_name TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'counting', 'in_review', 'closed')),
  business_date TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  fund_cents INTEGER NOT NULL CHECK (fund_cents >= 0),
  starting_cash_cents INTEGER NOT NULL CHECK (starting_cash_cents >= 0),
  attempt INTEGER NOT NULL CHECK (attempt >= 0),
  closed_at TEXT,
  CHECK ((state = 'closed') = (closed_at IS NOT NULL))
) STRICT;
-- DS1: a drawer, and a person, has at most one session open or counting.
CREATE UNIQUE INDEX one_session_a_drawer ON drawer_sessions (drawer_id) WHERE state IN ('open', 'counting');
CREATE UNIQUE INDEX one_session_a_person ON drawer_sessions (owner_id) WHERE state IN ('open', 'counting');
CREATE INDEX drawer_sessions_by_state ON drawer_sessions (state, opened_at);

CREATE TABLE deposit_stages (
  deposit_id TEXT NOT NULL PRIMARY KEY,
  stage TEXT NOT NULL CHECK (stage IN ('sealed', 'handed_over', 'confirmed', 'discrepant')),
  changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE users (
  user_id TEXT NOT NULL PRIMARY KEY,
  sign_in_name TEXT NOT NULL UNIQUE,
  display_name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('cashier', 'senior_cashier', 'supervisor', 'auditor', 'administrator')),
  language TEXT NOT NULL CHECK (language IN ('en', 'es')),
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE running_numbers (
  name TEXT NOT NULL PRIMARY KEY,
  value INTEGER NOT NULL CHECK (value >= 0)
) STRICT;
-- LD6: what only grows cannot be made smaller by any statement.
CREATE TRIGGER running_numbers_never_fall BEFORE UPDATE ON running_numbers WHEN NEW.value < OLD.value
BEGIN SELECT RAISE(ABORT, 'a running number never falls'); END;

-- Operational: outside the ledger, not part of its truth.

-- LD5: the first answer to a command, given again to the same command.
CREATE TABLE commands (
  command_key TEXT NOT NULL PRIMARY KEY,
  act TEXT NOT NULL,
  actor TEXT NOT NULL,
  input_hash TEXT NOT NULL,
  answer TEXT NOT NULL,
  answered_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE user_secrets (
  user_id TEXT NOT NULL PRIMARY KEY,
  -- Argon2id, in its own encoded form.
  verifier TEXT NOT NULL,
  failures INTEGER NOT NULL CHECK (failures >= 0),
  locked_until TEXT
) STRICT;

CREATE TABLE payment_drafts (
  draft_id TEXT NOT NULL PRIMARY KEY,
  owner_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('current', 'held')),
  draft TEXT NOT NULL CHECK (json_valid(draft)),
  note TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE count_drafts (
  session_id TEXT NOT NULL PRIMARY KEY,
  figures TEXT NOT NULL CHECK (json_valid(figures)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE deposit_drafts (
  owner_id TEXT NOT NULL PRIMARY KEY,
  draft TEXT NOT NULL CHECK (json_valid(draft)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE print_jobs (
  job_id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  receipt_number TEXT,
  document_kind TEXT NOT NULL,
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  kick INTEGER NOT NULL CHECK (kick IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('queued', 'printing', 'printed', 'failed', 'unknown')),
  attempts INTEGER NOT NULL CHECK (attempts >= 0),
  last_problem TEXT,
  queued_at TEXT NOT NULL
) STRICT;
CREATE INDEX print_jobs_waiting ON print_jobs (position) WHERE state <> 'printed';
CREATE INDEX print_jobs_by_receipt ON print_jobs (receipt_number) WHERE receipt_number IS NOT NULL;

-- LD1: posted rows are written once.

CREATE TRIGGER ledger_events_are_not_changed BEFORE UPDATE ON ledger_events
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER ledger_events_are_not_deleted BEFORE DELETE ON ledger_events
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER receipts_are_not_changed BEFORE UPDATE ON receipts
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER receipts_are_not_deleted BEFORE DELETE ON receipts
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER receipt_lines_are_not_changed BEFORE UPDATE ON receipt_lines
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER receipt_lines_are_not_deleted BEFORE DELETE ON receipt_lines
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER tenders_are_not_changed BEFORE UPDATE ON tenders
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER tenders_are_not_deleted BEFORE DELETE ON tenders
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER receipt_voids_are_not_changed BEFORE UPDATE ON receipt_voids
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER receipt_voids_are_not_deleted BEFORE DELETE ON receipt_voids
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER void_requests_are_not_changed BEFORE UPDATE ON void_requests
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER void_requests_are_not_deleted BEFORE DELETE ON void_requests
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER receipt_reprints_are_not_changed BEFORE UPDATE ON receipt_reprints
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER receipt_reprints_are_not_deleted BEFORE DELETE ON receipt_reprints
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER drawer_entries_are_not_changed BEFORE UPDATE ON drawer_entries
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER drawer_entries_are_not_deleted BEFORE DELETE ON drawer_entries
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER denomination_counts_are_not_changed BEFORE UPDATE ON denomination_counts
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER denomination_counts_are_not_deleted BEFORE DELETE ON denomination_counts
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER counted_kinds_are_not_changed BEFORE UPDATE ON counted_kinds
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER counted_kinds_are_not_deleted BEFORE DELETE ON counted_kinds
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER counted_paper_are_not_changed BEFORE UPDATE ON counted_paper
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER counted_paper_are_not_deleted BEFORE DELETE ON counted_paper
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER closures_are_not_changed BEFORE UPDATE ON closures
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER closures_are_not_deleted BEFORE DELETE ON closures
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER closure_kinds_are_not_changed BEFORE UPDATE ON closure_kinds
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER closure_kinds_are_not_deleted BEFORE DELETE ON closure_kinds
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER deposits_are_not_changed BEFORE UPDATE ON deposits
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER deposits_are_not_deleted BEFORE DELETE ON deposits
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER deposit_sessions_are_not_changed BEFORE UPDATE ON deposit_sessions
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER deposit_sessions_are_not_deleted BEFORE DELETE ON deposit_sessions
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER deposit_items_are_not_changed BEFORE UPDATE ON deposit_items
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER deposit_items_are_not_deleted BEFORE DELETE ON deposit_items
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER deposit_exceptions_are_not_changed BEFORE UPDATE ON deposit_exceptions
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER deposit_exceptions_are_not_deleted BEFORE DELETE ON deposit_exceptions
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER deposit_hand_overs_are_not_changed BEFORE UPDATE ON deposit_hand_overs
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER deposit_hand_overs_are_not_deleted BEFORE DELETE ON deposit_hand_overs
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER deposit_confirmations_are_not_changed BEFORE UPDATE ON deposit_confirmations
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER deposit_confirmations_are_not_deleted BEFORE DELETE ON deposit_confirmations
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER journal_lines_are_not_changed BEFORE UPDATE ON journal_lines
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER journal_lines_are_not_deleted BEFORE DELETE ON journal_lines
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER policies_are_not_changed BEFORE UPDATE ON policies
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER policies_are_not_deleted BEFORE DELETE ON policies
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER extract_imports_are_not_changed BEFORE UPDATE ON extract_imports
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER extract_imports_are_not_deleted BEFORE DELETE ON extract_imports
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;
