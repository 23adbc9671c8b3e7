-- What is done about a drawer besides its own day: a surprise count (DS13), its cash going over to the next person
-- (DS14), somebody counting for an absent owner (DS15). Posted rows, written once (LD1). Amounts are cents.

CREATE TABLE surprise_counts (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  count_id TEXT NOT NULL PRIMARY KEY,
  session_id TEXT NOT NULL,
  counter_id TEXT NOT NULL,
  witness_id TEXT NOT NULL,
  note TEXT NOT NULL,
  CHECK (counter_id <> witness_id)
) STRICT;
CREATE INDEX surprise_counts_by_session ON surprise_counts (session_id, sequence);

CREATE TABLE surprise_count_kinds (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  count_id TEXT NOT NULL REFERENCES surprise_counts (count_id),
  kind TEXT NOT NULL CHECK (kind IN ('cash', 'check', 'money_order', 'cashiers_check', 'card')),
  expected_cents INTEGER NOT NULL,
  counted_cents INTEGER NOT NULL CHECK (counted_cents >= 0),
  over_short_cents INTEGER NOT NULL,
  PRIMARY KEY (count_id, kind),
  CHECK (over_short_cents = counted_cents - expected_cents)
) STRICT, WITHOUT ROWID;

-- Cash by denomination that is counted elsewhere than at opening, closing or in a deposit. `owner_id` is what it was
-- counted for: a surprise count, a count of the vault, a change order.
CREATE TABLE cash_pieces (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  purpose TEXT NOT NULL,
  owner_id TEXT NOT NULL,
  denomination_cents INTEGER NOT NULL CHECK (denomination_cents > 0),
  form TEXT NOT NULL CHECK (form IN ('loose', 'rolled', 'strapped', 'loose_coin')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (owner_id, purpose, denomination_cents, form)
) STRICT, WITHOUT ROWID;

CREATE TABLE drawer_handovers (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  from_session_id TEXT NOT NULL PRIMARY KEY,
  to_session_id TEXT NOT NULL UNIQUE,
  drawer_id TEXT NOT NULL,
  handed_over_cents INTEGER NOT NULL CHECK (handed_over_cents >= 0),
  authorized_fund_cents INTEGER NOT NULL CHECK (authorized_fund_cents >= 0),
  CHECK (from_session_id <> to_session_id)
) STRICT;

CREATE TABLE session_stand_ins (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  session_id TEXT NOT NULL PRIMARY KEY,
  stand_in_id TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE TRIGGER surprise_counts_are_not_changed BEFORE UPDATE ON surprise_counts
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER surprise_counts_are_not_deleted BEFORE DELETE ON surprise_counts
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER surprise_count_kinds_are_not_changed BEFORE UPDATE ON surprise_count_kinds
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER surprise_count_kinds_are_not_deleted BEFORE DELETE ON surprise_count_kinds
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER cash_pieces_are_not_changed BEFORE UPDATE ON cash_pieces
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER cash_pieces_are_not_deleted BEFORE DELETE ON cash_pieces
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER drawer_handovers_are_not_changed BEFORE UPDATE ON drawer_handovers
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER drawer_handovers_are_not_deleted BEFORE DELETE ON drawer_handovers
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER session_stand_ins_are_not_changed BEFORE UPDATE ON session_stand_ins
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER session_stand_ins_are_not_deleted BEFORE DELETE ON session_stand_ins
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;
