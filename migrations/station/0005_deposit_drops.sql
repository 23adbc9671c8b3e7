-- DP1: safe drops of a session that was still open, deposited by themselves. Those left at its closing go with its count.

CREATE TABLE deposit_drops (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  deposit_id TEXT NOT NULL REFERENCES deposits (deposit_id),
  -- DP1: a drop is in exactly one deposit.
  movement_id TEXT NOT NULL PRIMARY KEY REFERENCES drawer_entries (movement_id),
  session_id TEXT NOT NULL,
  amount_cents INTEGER NOT NULL CHECK (amount_cents > 0)
) STRICT;
CREATE INDEX deposit_drops_by_session ON deposit_drops (session_id);

CREATE TRIGGER deposit_drops_are_not_changed BEFORE UPDATE ON deposit_drops
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER deposit_drops_are_not_deleted BEFORE DELETE ON deposit_drops
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;
