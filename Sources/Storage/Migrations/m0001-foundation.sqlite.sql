-- The foundation. Times are microseconds since 1970 in UTC; ids are 16 bytes.
-- Every table of a customer's data has customer_id first in its primary key.

-- What the house itself keeps: one value a name.
CREATE TABLE house (
  name TEXT NOT NULL CONSTRAINT house_key PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE customers (
  id BLOB NOT NULL CONSTRAINT customers_key PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  -- Three characters that stand for the customer in the search index.
  search_key TEXT NOT NULL CONSTRAINT customers_search_key UNIQUE,
  default_location TEXT,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX customers_by_name ON customers (name_key, id);

CREATE TABLE domains (
  name TEXT NOT NULL CONSTRAINT domains_key PRIMARY KEY,
  customer_id BLOB NOT NULL REFERENCES customers (id),
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX domains_of_customer ON domains (customer_id, position);

CREATE TABLE users (
  -- Ties the row to its line in user_search; no statement names it.
  search_row INTEGER PRIMARY KEY,
  customer_id BLOB NOT NULL REFERENCES customers (id),
  id BLOB NOT NULL,
  sign_in_name TEXT NOT NULL,
  sign_in_key TEXT NOT NULL,
  display_name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  first_name TEXT,
  last_name TEXT,
  location TEXT NOT NULL DEFAULT '',
  roles INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  -- 0: never.
  last_sign_in_at INTEGER NOT NULL DEFAULT 0,
  deleted_at INTEGER,
  deleted_by TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT users_key UNIQUE (customer_id, id)
) STRICT;
CREATE UNIQUE INDEX users_sign_in_name ON users (customer_id, sign_in_key)
  WHERE deleted_at IS NULL;
CREATE INDEX users_by_name ON users (customer_id, name_key, id) WHERE deleted_at IS NULL;
CREATE INDEX users_by_location ON users (customer_id, location, id) WHERE deleted_at IS NULL;
CREATE INDEX users_by_last_sign_in ON users (customer_id, last_sign_in_at, id)
  WHERE deleted_at IS NULL;
CREATE INDEX users_with_roles ON users (customer_id, id) WHERE deleted_at IS NULL AND roles <> 0;
CREATE INDEX users_deleted ON users (customer_id, deleted_at, id) WHERE deleted_at IS NOT NULL;
CREATE INDEX users_deleted_names ON users (customer_id, sign_in_key)
  WHERE deleted_at IS NOT NULL;
CREATE INDEX users_purge_due ON users (deleted_at, customer_id) WHERE deleted_at IS NOT NULL;

-- Trigrams of names and addresses, with the customer as one more trigram.
CREATE VIRTUAL TABLE user_search USING fts5 (
  customer, names, tokenize = 'trigram case_sensitive 1', content = '', columnsize = 0
);
CREATE TRIGGER users_search_insert AFTER INSERT ON users BEGIN
  INSERT INTO user_search (rowid, customer, names)
  VALUES (
    new.search_row,
    (SELECT search_key FROM customers WHERE id = new.customer_id),
    new.name_key || ' ' || new.sign_in_key);
END;
CREATE TRIGGER users_search_update AFTER UPDATE OF name_key, sign_in_key ON users
WHEN old.name_key <> new.name_key OR old.sign_in_key <> new.sign_in_key BEGIN
  INSERT INTO user_search (user_search, rowid, customer, names)
  VALUES (
    'delete', old.search_row,
    (SELECT search_key FROM customers WHERE id = old.customer_id),
    old.name_key || ' ' || old.sign_in_key);
  INSERT INTO user_search (rowid, customer, names)
  VALUES (
    new.search_row,
    (SELECT search_key FROM customers WHERE id = new.customer_id),
    new.name_key || ' ' || new.sign_in_key);
END;
CREATE TRIGGER users_search_delete AFTER DELETE ON users BEGIN
  INSERT INTO user_search (user_search, rowid, customer, names)
  VALUES (
    'delete', old.search_row,
    (SELECT search_key FROM customers WHERE id = old.customer_id),
    old.name_key || ' ' || old.sign_in_key);
END;

CREATE TABLE credentials (
  customer_id BLOB NOT NULL,
  user_id BLOB NOT NULL,
  -- Of a temporary password: keyed BLAKE2b. Empty once the user has chosen an own one.
  temporary_hash BLOB,
  -- Of a chosen password: an argon2id string.
  chosen_hash TEXT,
  issued_at INTEGER NOT NULL,
  CONSTRAINT credentials_key PRIMARY KEY (customer_id, user_id),
  CONSTRAINT credentials_one CHECK ((temporary_hash IS NULL) <> (chosen_hash IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE user_sessions (
  customer_id BLOB NOT NULL,
  digest BLOB NOT NULL,
  user_id BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  CONSTRAINT user_sessions_key PRIMARY KEY (customer_id, digest)
) STRICT, WITHOUT ROWID;
CREATE INDEX user_sessions_of_user ON user_sessions (customer_id, user_id);
CREATE INDEX user_sessions_by_end ON user_sessions (expires_at);

CREATE TABLE products (
  id BLOB NOT NULL CONSTRAINT products_key PRIMARY KEY,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  publisher_name TEXT,
  publisher_link TEXT
) STRICT;
CREATE INDEX products_by_name ON products (name_key, id);
CREATE INDEX products_by_code ON products (code);

CREATE TABLE service_plans (
  id BLOB NOT NULL CONSTRAINT service_plans_key PRIMARY KEY,
  code TEXT NOT NULL,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE product_plans (
  product_id BLOB NOT NULL REFERENCES products (id),
  plan_id BLOB NOT NULL REFERENCES service_plans (id),
  position INTEGER NOT NULL,
  CONSTRAINT product_plans_key PRIMARY KEY (product_id, plan_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE catalog_rules (
  -- 'product' or 'plan'.
  subject_kind TEXT NOT NULL,
  subject_id BLOB NOT NULL,
  -- JSON: requires, excludes, prohibitedIn.
  rule TEXT NOT NULL,
  CONSTRAINT catalog_rules_key PRIMARY KEY (subject_kind, subject_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE entitlements (
  customer_id BLOB NOT NULL REFERENCES customers (id),
  product_id BLOB NOT NULL REFERENCES products (id),
  seller_kind TEXT NOT NULL,
  seller_name TEXT NOT NULL DEFAULT '',
  active INTEGER NOT NULL,
  warning INTEGER NOT NULL DEFAULT 0,
  suspended INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT entitlements_key PRIMARY KEY (customer_id, product_id, seller_kind, seller_name),
  CONSTRAINT entitlements_units CHECK (active >= 0 AND warning >= 0 AND suspended >= 0),
  CONSTRAINT entitlements_seller CHECK (seller_kind IN ('own', 'partner', 'direct'))
) STRICT, WITHOUT ROWID;

-- One row a product and customer: the guard of the last seat.
CREATE TABLE seats (
  customer_id BLOB NOT NULL REFERENCES customers (id),
  product_id BLOB NOT NULL REFERENCES products (id),
  total INTEGER NOT NULL,
  consumed INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT seats_key PRIMARY KEY (customer_id, product_id),
  CONSTRAINT seats_enough CHECK (consumed >= 0 AND consumed <= total)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignments (
  customer_id BLOB NOT NULL,
  user_id BLOB NOT NULL,
  product_id BLOB NOT NULL,
  -- Service plans that are off: their ids in order, 16 bytes each.
  disabled_plans BLOB,
  CONSTRAINT assignments_key PRIMARY KEY (customer_id, user_id, product_id),
  CONSTRAINT assignments_user FOREIGN KEY (customer_id, user_id)
    REFERENCES users (customer_id, id),
  CONSTRAINT assignments_seats FOREIGN KEY (customer_id, product_id)
    REFERENCES seats (customer_id, product_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX assignments_of_product ON assignments (customer_id, product_id, user_id);

-- What a deleted user had; given back on a restore as far as seats are free.
CREATE TABLE deleted_assignments (
  customer_id BLOB NOT NULL,
  user_id BLOB NOT NULL,
  product_id BLOB NOT NULL,
  disabled_plans BLOB,
  CONSTRAINT deleted_assignments_key PRIMARY KEY (customer_id, user_id, product_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE plans (
  customer_id BLOB NOT NULL REFERENCES customers (id),
  id BLOB NOT NULL,
  kind TEXT NOT NULL,
  intent TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  upload_id BLOB,
  tally TEXT NOT NULL,
  seats TEXT NOT NULL,
  CONSTRAINT plans_key PRIMARY KEY (customer_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX plans_by_time ON plans (made_at);

CREATE TABLE plan_rows (
  customer_id BLOB NOT NULL,
  plan_id BLOB NOT NULL,
  number INTEGER NOT NULL,
  -- Null for a user to be created: its id follows from the plan and the row.
  user_id BLOB,
  version INTEGER NOT NULL DEFAULT 0,
  sign_in_name TEXT,
  sign_in_key TEXT,
  display_name TEXT,
  first_name TEXT,
  last_name TEXT,
  location TEXT NOT NULL DEFAULT '',
  roles INTEGER NOT NULL DEFAULT 0,
  -- JSON of this row's own license change; null: the plan's.
  licenses TEXT,
  line INTEGER,
  verdict INTEGER NOT NULL DEFAULT 0,
  causes TEXT,
  outcome INTEGER,
  outcome_causes TEXT,
  CONSTRAINT plan_rows_key PRIMARY KEY (customer_id, plan_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_rows_refused ON plan_rows (customer_id, plan_id, verdict, number)
  WHERE verdict <> 0;
CREATE INDEX plan_rows_failed ON plan_rows (customer_id, plan_id, number)
  WHERE outcome IS NOT NULL OR verdict = 2;

CREATE TABLE operations (
  customer_id BLOB NOT NULL,
  id BLOB NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  applied_by TEXT NOT NULL,
  applied_at INTEGER NOT NULL,
  finished_at INTEGER,
  row_count INTEGER NOT NULL,
  cursor INTEGER NOT NULL DEFAULT 0,
  changed INTEGER NOT NULL DEFAULT 0,
  already_so INTEGER NOT NULL DEFAULT 0,
  refused INTEGER NOT NULL DEFAULT 0,
  pack_id BLOB,
  CONSTRAINT operations_key PRIMARY KEY (customer_id, id),
  CONSTRAINT operations_plan FOREIGN KEY (customer_id, id) REFERENCES plans (customer_id, id),
  CONSTRAINT operations_state CHECK (state IN ('running', 'paused', 'canceled', 'done')),
  CONSTRAINT operations_tally CHECK (changed + already_so + refused = cursor)
) STRICT, WITHOUT ROWID;
CREATE INDEX operations_running ON operations (applied_at) WHERE state = 'running';
CREATE INDEX operations_of_customer ON operations (customer_id, applied_at, id);
CREATE INDEX operations_by_time ON operations (applied_at, id);

CREATE TABLE packs (
  customer_id BLOB NOT NULL,
  id BLOB NOT NULL,
  operation_id BLOB NOT NULL,
  public_key BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  -- Null while the operation is running.
  expires_at INTEGER,
  taken_at INTEGER,
  passwords INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT packs_key PRIMARY KEY (customer_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX packs_by_end ON packs (expires_at) WHERE expires_at IS NOT NULL;

CREATE TABLE pack_parts (
  customer_id BLOB NOT NULL,
  pack_id BLOB NOT NULL,
  number INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  CONSTRAINT pack_parts_key PRIMARY KEY (customer_id, pack_id, number)
) STRICT;

CREATE TABLE uploads (
  customer_id BLOB NOT NULL REFERENCES customers (id),
  id BLOB NOT NULL,
  file_name TEXT NOT NULL,
  uploaded_by TEXT NOT NULL,
  uploaded_at INTEGER NOT NULL,
  encoding TEXT NOT NULL DEFAULT '',
  delimiter TEXT NOT NULL DEFAULT '',
  -- JSON: headers and what each means.
  headers TEXT NOT NULL DEFAULT '[]',
  columns TEXT NOT NULL DEFAULT '[]',
  row_count INTEGER NOT NULL DEFAULT 0,
  flawed_rows INTEGER NOT NULL DEFAULT 0,
  -- Set when the whole file has been read and checked.
  checked_at INTEGER,
  CONSTRAINT uploads_key PRIMARY KEY (customer_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX uploads_by_time ON uploads (uploaded_at);

CREATE TABLE upload_rows (
  customer_id BLOB NOT NULL,
  upload_id BLOB NOT NULL,
  number INTEGER NOT NULL,
  line INTEGER NOT NULL,
  sign_in_name TEXT,
  sign_in_key TEXT,
  display_name TEXT,
  first_name TEXT,
  last_name TEXT,
  location TEXT NOT NULL DEFAULT '',
  roles INTEGER NOT NULL DEFAULT 0,
  -- JSON of the products named in the row; null: none named.
  licenses TEXT,
  -- JSON of the cells as they stood; only of rows that did not parse.
  cells TEXT,
  -- JSON of everything wrong; null: nothing.
  flaws TEXT,
  -- 1: all that is wrong is that a deleted user had the name.
  reusable INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT upload_rows_key PRIMARY KEY (customer_id, upload_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX upload_rows_by_name ON upload_rows (customer_id, upload_id, sign_in_key, number, line);
CREATE INDEX upload_rows_flawed ON upload_rows (customer_id, upload_id, number)
  WHERE flaws IS NOT NULL;

CREATE TABLE ledger_heads (
  customer_id BLOB NOT NULL CONSTRAINT ledger_heads_key PRIMARY KEY,
  number INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger (
  customer_id BLOB NOT NULL,
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject_id BLOB,
  subject_name TEXT NOT NULL,
  operation_id BLOB,
  operation_row INTEGER,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  hash BLOB NOT NULL,
  CONSTRAINT ledger_key PRIMARY KEY (customer_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX ledger_by_time ON ledger (at, customer_id, number);

-- Entries are added, never changed.
CREATE TRIGGER ledger_keeps BEFORE UPDATE ON ledger BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER ledger_stays BEFORE DELETE ON ledger BEGIN
  SELECT RAISE (ABORT, 'the ledger is append-only');
END;

CREATE TABLE staff (
  id BLOB NOT NULL CONSTRAINT staff_key PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL,
  -- The roles' codes, separated by spaces.
  roles TEXT NOT NULL,
  -- 1: only the customers in staff_customers.
  limited INTEGER NOT NULL DEFAULT 0,
  -- An argon2id string; null until the member has joined.
  password_hash TEXT,
  created_at INTEGER NOT NULL,
  disabled_at INTEGER
) STRICT;

CREATE UNIQUE INDEX staff_email ON staff (email_key);

CREATE TABLE staff_customers (
  staff_id BLOB NOT NULL REFERENCES staff (id),
  customer_id BLOB NOT NULL REFERENCES customers (id),
  CONSTRAINT staff_customers_key PRIMARY KEY (staff_id, customer_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_links (
  digest BLOB NOT NULL CONSTRAINT staff_links_key PRIMARY KEY,
  -- Null for the link that makes the first global admin.
  staff_id BLOB REFERENCES staff (id),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;

CREATE TABLE staff_sessions (
  digest BLOB NOT NULL CONSTRAINT staff_sessions_key PRIMARY KEY,
  staff_id BLOB NOT NULL REFERENCES staff (id),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX staff_sessions_by_end ON staff_sessions (expires_at);

CREATE TABLE tokens (
  id BLOB NOT NULL CONSTRAINT tokens_key PRIMARY KEY,
  digest BLOB NOT NULL CONSTRAINT tokens_digest UNIQUE,
  staff_id BLOB NOT NULL REFERENCES staff (id),
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER,
  revoked_at INTEGER
) STRICT;
CREATE INDEX tokens_of_staff ON tokens (staff_id, created_at);

-- Wrong passwords lately, by a digest of the name that was tried and by the address.
CREATE TABLE sign_in_attempts (
  digest BLOB NOT NULL CONSTRAINT sign_in_attempts_key PRIMARY KEY,
  failures INTEGER NOT NULL,
  blocked_until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sign_in_attempts_by_end ON sign_in_attempts (blocked_until);

CREATE TABLE idempotency (
  -- Digest of who asked and the key they gave.
  digest BLOB NOT NULL CONSTRAINT idempotency_key PRIMARY KEY,
  request BLOB NOT NULL,
  -- Null while the first request is still being answered.
  answer BLOB,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX idempotency_by_time ON idempotency (created_at);

INSERT INTO ledger_heads (customer_id, number, hash)
VALUES (zeroblob(16), 0, zeroblob(32));
