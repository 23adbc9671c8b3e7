-- Reports ask for the receipts of some days, and for the journals of some kinds of events on them.

CREATE INDEX receipts_by_day ON receipts (business_date, sequence);
CREATE INDEX ledger_events_by_type_and_day ON ledger_events (type, business_date, sequence);
