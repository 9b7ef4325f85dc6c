-- Files whose rows are of several customers. Each customer's rows are an upload of its own.
CREATE TABLE bulk_files (
  id uuid NOT NULL CONSTRAINT bulk_files_key PRIMARY KEY,
  file_name text COLLATE "C" NOT NULL,
  -- The staff member's id, or of an application by itself that of the application.
  sent_by uuid NOT NULL,
  sent_by_name text COLLATE "C" NOT NULL,
  sent_at bigint NOT NULL,
  row_count bigint NOT NULL DEFAULT 0,
  encoding text COLLATE "C" NOT NULL DEFAULT '',
  delimiter text COLLATE "C" NOT NULL DEFAULT '',
  -- JSON: headers and what each means.
  headers text COLLATE "C" NOT NULL DEFAULT '[]',
  columns text COLLATE "C" NOT NULL DEFAULT '[]',
  -- Set when the whole file has been read and checked.
  checked_at bigint
);
CREATE INDEX bulk_files_by_time ON bulk_files (sent_at);

-- Rows for which no customer was found.
CREATE TABLE bulk_strays (
  bulk_id uuid NOT NULL REFERENCES bulk_files (id),
  number bigint NOT NULL,
  line bigint NOT NULL,
  -- What names the customer, as it stood and as it is compared.
  customer_text text COLLATE "C" NOT NULL,
  customer_key text COLLATE "C" NOT NULL,
  reason text COLLATE "C" NOT NULL,
  -- How the line is broken; null: it is not.
  flaw text COLLATE "C",
  -- JSON of the cells as they stood.
  cells text COLLATE "C" NOT NULL,
  CONSTRAINT bulk_strays_key PRIMARY KEY (bulk_id, number),
  CONSTRAINT bulk_strays_reason CHECK (reason IN ('unknown', 'ambiguous', 'withdrawn', 'broken'))
);
CREATE INDEX bulk_strays_by_text ON bulk_strays (bulk_id, customer_key, number);

ALTER TABLE uploads ADD COLUMN bulk_id uuid;
CREATE INDEX uploads_of_bulk ON uploads (bulk_id, customer_id) WHERE bulk_id IS NOT NULL;
