-- Files whose rows are of several customers. Each customer's rows are an upload of its own.
CREATE TABLE bulk_files (
  id BLOB NOT NULL CONSTRAINT bulk_files_key PRIMARY KEY,
  file_name TEXT NOT NULL,
  -- The staff member's id, or of an application by itself that of the application.
  sent_by BLOB NOT NULL,
  sent_by_name TEXT NOT NULL,
  sent_at INTEGER NOT NULL,
  row_count INTEGER NOT NULL DEFAULT 0,
  encoding TEXT NOT NULL DEFAULT '',
  delimiter TEXT NOT NULL DEFAULT '',
  -- JSON: headers and what each means.
  headers TEXT NOT NULL DEFAULT '[]',
  columns TEXT NOT NULL DEFAULT '[]',
  -- Set when the whole file has been read and checked.
  checked_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX bulk_files_by_time ON bulk_files (sent_at);

-- Rows for which no customer was found.
CREATE TABLE bulk_strays (
  bulk_id BLOB NOT NULL REFERENCES bulk_files (id),
  number INTEGER NOT NULL,
  line INTEGER NOT NULL,
  -- What names the customer, as it stood and as it is compared.
  customer_text TEXT NOT NULL,
  customer_key TEXT NOT NULL,
  reason TEXT NOT NULL,
  -- How the line is broken; null: it is not.
  flaw TEXT,
  -- JSON of the cells as they stood.
  cells TEXT NOT NULL,
  CONSTRAINT bulk_strays_key PRIMARY KEY (bulk_id, number),
  CONSTRAINT bulk_strays_reason CHECK (reason IN ('unknown', 'ambiguous', 'withdrawn', 'broken'))
) STRICT, WITHOUT ROWID;
CREATE INDEX bulk_strays_by_text ON bulk_strays (bulk_id, customer_key, number);

ALTER TABLE uploads ADD COLUMN bulk_id BLOB;
CREATE INDEX uploads_of_bulk ON uploads (bulk_id, customer_id) WHERE bulk_id IS NOT NULL;
