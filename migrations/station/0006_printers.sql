-- Operational tables: settings of this machine (each change is an event besides, AC5), and the print queue with more than
-- one printer. A job may be sent to a printer by a person, stopped, or shown on the screen instead (RC8).

CREATE TABLE settings (
  name TEXT NOT NULL PRIMARY KEY,
  document TEXT NOT NULL CHECK (json_valid(document)),
  changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE print_jobs_with_printers (
  job_id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  receipt_number TEXT,
  document_kind TEXT NOT NULL,
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  kick INTEGER NOT NULL CHECK (kick IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('queued', 'printing', 'printed', 'failed', 'unknown', 'shown', 'cancelled')),
  attempts INTEGER NOT NULL CHECK (attempts >= 0),
  last_problem TEXT,
  queued_at TEXT NOT NULL,
  printer_id TEXT
) STRICT;
INSERT INTO print_jobs_with_printers
  SELECT job_id, position, receipt_number, document_kind, payload, kick, state, attempts, last_problem, queued_at, NULL
  FROM print_jobs;
UPDATE print_jobs_with_printers SET state = 'shown', last_problem = NULL
  WHERE state = 'printed' AND last_problem = 'no_printer';
DROP TABLE print_jobs;
ALTER TABLE print_jobs_with_printers RENAME TO print_jobs;
CREATE INDEX print_jobs_waiting ON print_jobs (position) WHERE state IN ('queued', 'printing', 'failed', 'unknown');
CREATE INDEX print_jobs_by_receipt ON print_jobs (receipt_number) WHERE receipt_number IS NOT NULL;
