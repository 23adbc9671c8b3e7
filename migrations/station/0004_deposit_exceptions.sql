-- DP12: how the named exceptions of sealed deposits were resolved. A deposit and its exceptions stay as they were sealed.

CREATE TABLE exception_resolutions (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  deposit_id TEXT NOT NULL,
  line_no INTEGER NOT NULL CHECK (line_no > 0),
  resolution TEXT NOT NULL
    CHECK (resolution IN ('found', 'lost', 'in_another_bag', 'receipted', 'owed_back', 'unclaimed')),
  tender_id TEXT REFERENCES tenders (tender_id),
  reason TEXT NOT NULL,
  resolver_id TEXT NOT NULL,
  approver_id TEXT NOT NULL,
  resolved_at TEXT NOT NULL,
  PRIMARY KEY (deposit_id, line_no),
  FOREIGN KEY (deposit_id, line_no) REFERENCES deposit_exceptions (deposit_id, line_no),
  CHECK (resolver_id <> approver_id)
) STRICT;
CREATE INDEX exception_resolutions_by_tender ON exception_resolutions (tender_id) WHERE tender_id IS NOT NULL;

CREATE TABLE taken_back_over_shorts (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  line_no INTEGER NOT NULL CHECK (line_no > 0),
  kind TEXT NOT NULL CHECK (kind IN ('check', 'money_order', 'cashiers_check')),
  over_short_cents INTEGER NOT NULL CHECK (over_short_cents <> 0),
  PRIMARY KEY (sequence, line_no)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER exception_resolutions_are_not_changed BEFORE UPDATE ON exception_resolutions
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER exception_resolutions_are_not_deleted BEFORE DELETE ON exception_resolutions
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER taken_back_over_shorts_are_not_changed BEFORE UPDATE ON taken_back_over_shorts
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER taken_back_over_shorts_are_not_deleted BEFORE DELETE ON taken_back_over_shorts
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;
