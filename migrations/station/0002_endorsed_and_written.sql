-- TN3: the paper of a receipt is endorsed. TN5: who wrote a check, by a mark from which the bank account cannot be read.

CREATE TABLE endorsements (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  receipt_number TEXT NOT NULL PRIMARY KEY REFERENCES receipts (receipt_number),
  session_id TEXT NOT NULL,
  how TEXT NOT NULL CHECK (how IN ('confirmed', 'printed'))
) STRICT;

CREATE TABLE check_writers (
  sequence INTEGER NOT NULL REFERENCES ledger_events (sequence),
  tender_id TEXT NOT NULL PRIMARY KEY REFERENCES tenders (tender_id),
  receipt_number TEXT NOT NULL REFERENCES receipts (receipt_number),
  writer TEXT NOT NULL CHECK (length(writer) = 64),
  account_no TEXT
) STRICT;

CREATE INDEX check_writers_by_writer ON check_writers (writer) WHERE account_no IS NOT NULL;

CREATE TRIGGER endorsements_are_not_changed BEFORE UPDATE ON endorsements
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER endorsements_are_not_deleted BEFORE DELETE ON endorsements
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;

CREATE TRIGGER check_writers_are_not_changed BEFORE UPDATE ON check_writers
BEGIN SELECT RAISE(ABORT, 'posted rows are never changed'); END;

CREATE TRIGGER check_writers_are_not_deleted BEFORE DELETE ON check_writers
BEGIN SELECT RAISE(ABORT, 'posted rows are never deleted'); END;
