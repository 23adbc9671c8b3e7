-- The reference file: what the billing system said on one night. It is built whole, never altered, and replaced by the
-- next one. Accounts are stored in the order in which hits are shown (open before closed, then by name), so that the
-- search index needs no sorting: the lowest ids that match are the hits.
CREATE TABLE extract (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  extract_id TEXT NOT NULL,
  version TEXT NOT NULL,
  city TEXT NOT NULL,
  as_of TEXT NOT NULL,
  includes_payments_through TEXT,
  imported_at TEXT NOT NULL,
  accounts INTEGER NOT NULL,
  open_charges INTEGER NOT NULL,
  usage_reads INTEGER NOT NULL,
  open_cents INTEGER NOT NULL,
  rejected_rows INTEGER NOT NULL
) STRICT;

CREATE TABLE accounts (
  id INTEGER PRIMARY KEY,
  account_no TEXT NOT NULL,
  customer_name TEXT NOT NULL,
  service_address TEXT NOT NULL,
  unit TEXT NOT NULL,
  city TEXT NOT NULL,
  zip TEXT NOT NULL,
  mailing_address TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  class TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('ACTIVE', 'PENDING', 'CLOSED')),
  cycle TEXT NOT NULL,
  route TEXT NOT NULL,
  meter_no TEXT NOT NULL,
  cash_only INTEGER NOT NULL CHECK (cash_only IN (0, 1)),
  cutoff_date TEXT,
  autopay INTEGER NOT NULL CHECK (autopay IN (0, 1)),
  notes TEXT NOT NULL,
  balance_cents INTEGER NOT NULL,
  is_closed INTEGER NOT NULL CHECK (is_closed IN (0, 1)),
  name_key TEXT NOT NULL,
  address_key TEXT NOT NULL,
  account_no_reversed TEXT NOT NULL,
  phone_key TEXT NOT NULL,
  phone_last7 TEXT NOT NULL,
  email_key TEXT NOT NULL,
  meter_key TEXT NOT NULL,
  meter_digits TEXT NOT NULL
) STRICT;

CREATE TABLE open_charges (
  account_no TEXT NOT NULL,
  charge_id TEXT NOT NULL UNIQUE,
  service TEXT NOT NULL,
  kind TEXT NOT NULL,
  bill_date TEXT NOT NULL,
  due_date TEXT NOT NULL,
  amount_cents INTEGER NOT NULL,
  open_cents INTEGER NOT NULL,
  description TEXT NOT NULL,
  PRIMARY KEY (account_no, charge_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE usage_reads (
  account_no TEXT NOT NULL,
  read_date TEXT NOT NULL,
  meter_no TEXT NOT NULL,
  reading INTEGER NOT NULL,
  usage_gallons INTEGER NOT NULL,
  read_type TEXT NOT NULL,
  PRIMARY KEY (account_no, read_date, meter_no)
) STRICT, WITHOUT ROWID;

-- Words in search form; ids are those of accounts. No positions and no copies of the text are kept.
CREATE VIRTUAL TABLE name_words USING fts5(
  words, content='', columnsize=0, detail='none', prefix='1 2 3 4', tokenize="unicode61 remove_diacritics 0"
);
CREATE VIRTUAL TABLE all_words USING fts5(
  words, content='', columnsize=0, detail='none', prefix='1 2 3 4', tokenize="unicode61 remove_diacritics 0"
);

-- The city's vocabulary, most used first: the inside of words and slips of the finger are looked up here, in some
-- thousands of words, and not in millions of rows.
CREATE TABLE vocabulary (id INTEGER PRIMARY KEY, word TEXT NOT NULL, uses INTEGER NOT NULL) STRICT;
CREATE VIRTUAL TABLE vocabulary_grams USING fts5(
  word, content='', columnsize=0, detail='none', tokenize='trigram'
);
