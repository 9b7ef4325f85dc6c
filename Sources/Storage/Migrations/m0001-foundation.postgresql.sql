-- The foundation. Times are microseconds since 1970 in UTC; ids are 16 bytes.
-- Every table of a customer's data has customer_id first in its primary key.

-- What the house itself keeps: one value a name.
CREATE TABLE house (
  name text COLLATE "C" NOT NULL CONSTRAINT house_key PRIMARY KEY,
  value bytea NOT NULL
);

CREATE TABLE customers (
  id uuid NOT NULL CONSTRAINT customers_key PRIMARY KEY,
  name text COLLATE "C" NOT NULL,
  name_key text COLLATE "C" NOT NULL,
  -- Three characters that stand for the customer in the search index.
  search_key text COLLATE "C" NOT NULL CONSTRAINT customers_search_key UNIQUE,
  default_location text COLLATE "C",
  created_at bigint NOT NULL
);
CREATE INDEX customers_by_name ON customers (name_key, id);

CREATE TABLE domains (
  name text COLLATE "C" NOT NULL CONSTRAINT domains_key PRIMARY KEY,
  customer_id uuid NOT NULL REFERENCES customers (id),
  position bigint NOT NULL
);
CREATE INDEX domains_of_customer ON domains (customer_id, position);

CREATE TABLE users (
  customer_id uuid NOT NULL REFERENCES customers (id),
  id uuid NOT NULL,
  sign_in_name text COLLATE "C" NOT NULL,
  sign_in_key text COLLATE "C" NOT NULL,
  display_name text COLLATE "C" NOT NULL,
  name_key text COLLATE "C" NOT NULL,
  first_name text COLLATE "C",
  last_name text COLLATE "C",
  location text COLLATE "C" NOT NULL DEFAULT '',
  roles bigint NOT NULL DEFAULT 0,
  created_at bigint NOT NULL,
  -- 0: never.
  last_sign_in_at bigint NOT NULL DEFAULT 0,
  deleted_at bigint,
  deleted_by text COLLATE "C",
  version bigint NOT NULL DEFAULT 1,
  CONSTRAINT users_key PRIMARY KEY (customer_id, id)
);
-- Parts of names and addresses, within one customer.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE INDEX users_search ON users
  USING gin (customer_id, (name_key || ' ' || sign_in_key) gin_trgm_ops);
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

CREATE TABLE credentials (
  customer_id uuid NOT NULL,
  user_id uuid NOT NULL,
  -- Of a temporary password: keyed BLAKE2b. Empty once the user has chosen an own one.
  temporary_hash bytea,
  -- Of a chosen password: an argon2id string.
  chosen_hash text COLLATE "C",
  issued_at bigint NOT NULL,
  CONSTRAINT credentials_key PRIMARY KEY (customer_id, user_id),
  CONSTRAINT credentials_one CHECK ((temporary_hash IS NULL) <> (chosen_hash IS NULL))
);

CREATE TABLE user_sessions (
  customer_id uuid NOT NULL,
  digest bytea NOT NULL,
  user_id uuid NOT NULL,
  created_at bigint NOT NULL,
  expires_at bigint NOT NULL,
  CONSTRAINT user_sessions_key PRIMARY KEY (customer_id, digest)
);
CREATE INDEX user_sessions_of_user ON user_sessions (customer_id, user_id);
CREATE INDEX user_sessions_by_end ON user_sessions (expires_at);

CREATE TABLE products (
  id uuid NOT NULL CONSTRAINT products_key PRIMARY KEY,
  code text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  name_key text COLLATE "C" NOT NULL,
  publisher_name text COLLATE "C",
  publisher_link text COLLATE "C"
);
CREATE INDEX products_by_name ON products (name_key, id);
CREATE INDEX products_by_code ON products (code);

CREATE TABLE service_plans (
  id uuid NOT NULL CONSTRAINT service_plans_key PRIMARY KEY,
  code text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL
);

CREATE TABLE product_plans (
  product_id uuid NOT NULL REFERENCES products (id),
  plan_id uuid NOT NULL REFERENCES service_plans (id),
  position bigint NOT NULL,
  CONSTRAINT product_plans_key PRIMARY KEY (product_id, plan_id)
);

CREATE TABLE catalog_rules (
  -- 'product' or 'plan'.
  subject_kind text COLLATE "C" NOT NULL,
  subject_id uuid NOT NULL,
  -- JSON: requires, excludes, prohibitedIn.
  rule text COLLATE "C" NOT NULL,
  CONSTRAINT catalog_rules_key PRIMARY KEY (subject_kind, subject_id)
);

CREATE TABLE entitlements (
  customer_id uuid NOT NULL REFERENCES customers (id),
  product_id uuid NOT NULL REFERENCES products (id),
  seller_kind text COLLATE "C" NOT NULL,
  seller_name text COLLATE "C" NOT NULL DEFAULT '',
  active bigint NOT NULL,
  warning bigint NOT NULL DEFAULT 0,
  suspended bigint NOT NULL DEFAULT 0,
  CONSTRAINT entitlements_key PRIMARY KEY (customer_id, product_id, seller_kind, seller_name),
  CONSTRAINT entitlements_units CHECK (active >= 0 AND warning >= 0 AND suspended >= 0),
  CONSTRAINT entitlements_seller CHECK (seller_kind IN ('own', 'partner', 'direct'))
);

-- One row a product and customer: the guard of the last seat.
CREATE TABLE seats (
  customer_id uuid NOT NULL REFERENCES customers (id),
  product_id uuid NOT NULL REFERENCES products (id),
  total bigint NOT NULL,
  consumed bigint NOT NULL DEFAULT 0,
  CONSTRAINT seats_key PRIMARY KEY (customer_id, product_id),
  CONSTRAINT seats_enough CHECK (consumed >= 0 AND consumed <= total)
);

CREATE TABLE assignments (
  customer_id uuid NOT NULL,
  user_id uuid NOT NULL,
  product_id uuid NOT NULL,
  -- Service plans that are off: their ids in order, 16 bytes each.
  disabled_plans bytea,
  CONSTRAINT assignments_key PRIMARY KEY (customer_id, user_id, product_id),
  CONSTRAINT assignments_user FOREIGN KEY (customer_id, user_id)
    REFERENCES users (customer_id, id),
  CONSTRAINT assignments_seats FOREIGN KEY (customer_id, product_id)
    REFERENCES seats (customer_id, product_id)
);
CREATE INDEX assignments_of_product ON assignments (customer_id, product_id, user_id);

-- What a deleted user had; given back on a restore as far as seats are free.
CREATE TABLE deleted_assignments (
  customer_id uuid NOT NULL,
  user_id uuid NOT NULL,
  product_id uuid NOT NULL,
  disabled_plans bytea,
  CONSTRAINT deleted_assignments_key PRIMARY KEY (customer_id, user_id, product_id)
);

CREATE TABLE plans (
  customer_id uuid NOT NULL REFERENCES customers (id),
  id uuid NOT NULL,
  kind text COLLATE "C" NOT NULL,
  intent text COLLATE "C" NOT NULL,
  made_by text COLLATE "C" NOT NULL,
  made_at bigint NOT NULL,
  upload_id uuid,
  tally text COLLATE "C" NOT NULL,
  seats text COLLATE "C" NOT NULL,
  CONSTRAINT plans_key PRIMARY KEY (customer_id, id)
);
CREATE INDEX plans_by_time ON plans (made_at);

CREATE TABLE plan_rows (
  customer_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  number bigint NOT NULL,
  -- Null for a user to be created: its id follows from the plan and the row.
  user_id uuid,
  version bigint NOT NULL DEFAULT 0,
  sign_in_name text COLLATE "C",
  sign_in_key text COLLATE "C",
  display_name text COLLATE "C",
  first_name text COLLATE "C",
  last_name text COLLATE "C",
  location text COLLATE "C" NOT NULL DEFAULT '',
  roles bigint NOT NULL DEFAULT 0,
  -- JSON of this row's own license change; null: the plan's.
  licenses text COLLATE "C",
  line bigint,
  verdict bigint NOT NULL DEFAULT 0,
  causes text COLLATE "C",
  outcome bigint,
  outcome_causes text COLLATE "C",
  CONSTRAINT plan_rows_key PRIMARY KEY (customer_id, plan_id, number)
);
CREATE INDEX plan_rows_refused ON plan_rows (customer_id, plan_id, verdict, number)
  WHERE verdict <> 0;
CREATE INDEX plan_rows_failed ON plan_rows (customer_id, plan_id, number)
  WHERE outcome IS NOT NULL OR verdict = 2;

CREATE TABLE operations (
  customer_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  applied_by text COLLATE "C" NOT NULL,
  applied_at bigint NOT NULL,
  finished_at bigint,
  row_count bigint NOT NULL,
  cursor bigint NOT NULL DEFAULT 0,
  changed bigint NOT NULL DEFAULT 0,
  already_so bigint NOT NULL DEFAULT 0,
  refused bigint NOT NULL DEFAULT 0,
  pack_id uuid,
  CONSTRAINT operations_key PRIMARY KEY (customer_id, id),
  CONSTRAINT operations_plan FOREIGN KEY (customer_id, id) REFERENCES plans (customer_id, id),
  CONSTRAINT operations_state CHECK (state IN ('running', 'paused', 'canceled', 'done')),
  CONSTRAINT operations_tally CHECK (changed + already_so + refused = cursor)
);
CREATE INDEX operations_running ON operations (applied_at) WHERE state = 'running';
CREATE INDEX operations_of_customer ON operations (customer_id, applied_at, id);
CREATE INDEX operations_by_time ON operations (applied_at, id);

CREATE TABLE packs (
  customer_id uuid NOT NULL,
  id uuid NOT NULL,
  operation_id uuid NOT NULL,
  public_key bytea NOT NULL,
  created_at bigint NOT NULL,
  -- Null while the operation is running.
  expires_at bigint,
  taken_at bigint,
  passwords bigint NOT NULL DEFAULT 0,
  CONSTRAINT packs_key PRIMARY KEY (customer_id, id)
);
CREATE INDEX packs_by_end ON packs (expires_at) WHERE expires_at IS NOT NULL;

CREATE TABLE pack_parts (
  customer_id uuid NOT NULL,
  pack_id uuid NOT NULL,
  number bigint NOT NULL,
  sealed bytea NOT NULL,
  CONSTRAINT pack_parts_key PRIMARY KEY (customer_id, pack_id, number)
);

CREATE TABLE uploads (
  customer_id uuid NOT NULL REFERENCES customers (id),
  id uuid NOT NULL,
  file_name text COLLATE "C" NOT NULL,
  uploaded_by text COLLATE "C" NOT NULL,
  uploaded_at bigint NOT NULL,
  encoding text COLLATE "C" NOT NULL DEFAULT '',
  delimiter text COLLATE "C" NOT NULL DEFAULT '',
  -- JSON: headers and what each means.
  headers text COLLATE "C" NOT NULL DEFAULT '[]',
  columns text COLLATE "C" NOT NULL DEFAULT '[]',
  row_count bigint NOT NULL DEFAULT 0,
  flawed_rows bigint NOT NULL DEFAULT 0,
  -- Set when the whole file has been read and checked.
  checked_at bigint,
  CONSTRAINT uploads_key PRIMARY KEY (customer_id, id)
);
CREATE INDEX uploads_by_time ON uploads (uploaded_at);

CREATE TABLE upload_rows (
  customer_id uuid NOT NULL,
  upload_id uuid NOT NULL,
  number bigint NOT NULL,
  line bigint NOT NULL,
  sign_in_name text COLLATE "C",
  sign_in_key text COLLATE "C",
  display_name text COLLATE "C",
  first_name text COLLATE "C",
  last_name text COLLATE "C",
  location text COLLATE "C" NOT NULL DEFAULT '',
  roles bigint NOT NULL DEFAULT 0,
  -- JSON of the products named in the row; null: none named.
  licenses text COLLATE "C",
  -- JSON of the cells as they stood; only of rows that did not parse.
  cells text COLLATE "C",
  -- JSON of everything wrong; null: nothing.
  flaws text COLLATE "C",
  -- 1: all that is wrong is that a deleted user had the name.
  reusable bigint NOT NULL DEFAULT 0,
  CONSTRAINT upload_rows_key PRIMARY KEY (customer_id, upload_id, number)
);
CREATE INDEX upload_rows_by_name ON upload_rows (customer_id, upload_id, sign_in_key, number, line);
CREATE INDEX upload_rows_flawed ON upload_rows (customer_id, upload_id, number)
  WHERE flaws IS NOT NULL;

CREATE TABLE ledger_heads (
  customer_id uuid NOT NULL CONSTRAINT ledger_heads_key PRIMARY KEY,
  number bigint NOT NULL,
  hash bytea NOT NULL
);

CREATE TABLE ledger (
  customer_id uuid NOT NULL,
  number bigint NOT NULL,
  at bigint NOT NULL,
  actor text COLLATE "C" NOT NULL,
  action text COLLATE "C" NOT NULL,
  subject_id uuid,
  subject_name text COLLATE "C" NOT NULL,
  operation_id uuid,
  operation_row bigint,
  before text COLLATE "C" NOT NULL,
  after text COLLATE "C" NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT ledger_key PRIMARY KEY (customer_id, number)
);
CREATE INDEX ledger_by_time ON ledger (at, customer_id, number);

-- Entries are added, never changed.
CREATE FUNCTION ledger_keeps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the ledger is append-only';
END $$;
CREATE TRIGGER ledger_keeps BEFORE UPDATE ON ledger
  FOR EACH ROW EXECUTE FUNCTION ledger_keeps();
CREATE TRIGGER ledger_stays BEFORE DELETE ON ledger
  FOR EACH ROW EXECUTE FUNCTION ledger_keeps();

CREATE TABLE staff (
  id uuid NOT NULL CONSTRAINT staff_key PRIMARY KEY,
  name text COLLATE "C" NOT NULL,
  email text COLLATE "C" NOT NULL,
  email_key text COLLATE "C" NOT NULL,
  -- The roles' codes, separated by spaces.
  roles text COLLATE "C" NOT NULL,
  -- 1: only the customers in staff_customers.
  limited bigint NOT NULL DEFAULT 0,
  -- An argon2id string; null until the member has joined.
  password_hash text COLLATE "C",
  created_at bigint NOT NULL,
  disabled_at bigint
);

CREATE UNIQUE INDEX staff_email ON staff (email_key);

CREATE TABLE staff_customers (
  staff_id uuid NOT NULL REFERENCES staff (id),
  customer_id uuid NOT NULL REFERENCES customers (id),
  CONSTRAINT staff_customers_key PRIMARY KEY (staff_id, customer_id)
);

CREATE TABLE staff_links (
  digest bytea NOT NULL CONSTRAINT staff_links_key PRIMARY KEY,
  -- Null for the link that makes the first global admin.
  staff_id uuid REFERENCES staff (id),
  created_at bigint NOT NULL,
  expires_at bigint NOT NULL
);

CREATE TABLE staff_sessions (
  digest bytea NOT NULL CONSTRAINT staff_sessions_key PRIMARY KEY,
  staff_id uuid NOT NULL REFERENCES staff (id),
  created_at bigint NOT NULL,
  expires_at bigint NOT NULL
);
CREATE INDEX staff_sessions_by_end ON staff_sessions (expires_at);

CREATE TABLE tokens (
  id uuid NOT NULL CONSTRAINT tokens_key PRIMARY KEY,
  digest bytea NOT NULL CONSTRAINT tokens_digest UNIQUE,
  staff_id uuid NOT NULL REFERENCES staff (id),
  name text COLLATE "C" NOT NULL,
  created_at bigint NOT NULL,
  expires_at bigint,
  revoked_at bigint
);
CREATE INDEX tokens_of_staff ON tokens (staff_id, created_at);

-- Wrong passwords lately, by a digest of the name that was tried and by the address.
CREATE TABLE sign_in_attempts (
  digest bytea NOT NULL CONSTRAINT sign_in_attempts_key PRIMARY KEY,
  failures bigint NOT NULL,
  blocked_until bigint NOT NULL
);
CREATE INDEX sign_in_attempts_by_end ON sign_in_attempts (blocked_until);

CREATE TABLE idempotency (
  -- Digest of who asked and the key they gave.
  digest bytea NOT NULL CONSTRAINT idempotency_key PRIMARY KEY,
  request bytea NOT NULL,
  -- Null while the first request is still being answered.
  answer bytea,
  created_at bigint NOT NULL
);
CREATE INDEX idempotency_by_time ON idempotency (created_at);

INSERT INTO ledger_heads (customer_id, number, hash)
VALUES ('00000000-0000-0000-0000-000000000000', 0, decode(repeat('00', 32), 'hex'));
