-- Programs: an API that others have clients for, who they act for, and what they are told of.
-- Times are microseconds since 1970 in UTC.

-- Partner Center API

-- Passwords that came with a request, for rows of a plan that is on its way; gone once it is carried out.
CREATE TABLE given_passwords (
  customer_id BLOB NOT NULL,
  plan_id BLOB NOT NULL,
  number INTEGER NOT NULL,
  -- An argon2id string.
  hash TEXT NOT NULL,
  must_change INTEGER NOT NULL,
  CONSTRAINT given_passwords_key PRIMARY KEY (customer_id, plan_id, number),
  CONSTRAINT given_passwords_plan FOREIGN KEY (customer_id, plan_id)
    REFERENCES plans (customer_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- How much each caller may still ask for at once.
CREATE TABLE rate_buckets (
  caller BLOB NOT NULL CONSTRAINT rate_buckets_key PRIMARY KEY,
  -- Millionths of a request.
  level INTEGER NOT NULL,
  filled_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX rate_buckets_by_time ON rate_buckets (filled_at);

-- Applications

-- Webhooks

CREATE TABLE webhooks (
  id BLOB NOT NULL CONSTRAINT webhooks_key PRIMARY KEY,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  -- Actions of the ledger, separated by spaces; '' for all of them.
  kinds TEXT NOT NULL,
  -- 1: only the customers in webhook_customers.
  limited INTEGER NOT NULL,
  -- Sealed under the server's key, bound to the id.
  secret BLOB NOT NULL,
  earlier_secret BLOB,
  earlier_until INTEGER,
  made_by TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  disabled_at INTEGER,
  disabled_why TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE webhook_customers (
  webhook_id BLOB NOT NULL
    CONSTRAINT webhook_customers_webhook REFERENCES webhooks (id) ON DELETE CASCADE,
  customer_id BLOB NOT NULL
    CONSTRAINT webhook_customers_customer REFERENCES customers (id),
  CONSTRAINT webhook_customers_key PRIMARY KEY (webhook_id, customer_id)
) STRICT, WITHOUT ROWID;

-- What is to be told, written with the change itself: from one number of the ledger to another.
CREATE TABLE webhook_outbox (
  customer_id BLOB NOT NULL,
  webhook_id BLOB NOT NULL
    CONSTRAINT webhook_outbox_webhook REFERENCES webhooks (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  last INTEGER NOT NULL,
  CONSTRAINT webhook_outbox_key PRIMARY KEY (customer_id, webhook_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX webhook_outbox_of_webhook ON webhook_outbox (webhook_id);

-- How far a webhook was told of a customer's ledger, and how far it is to be.
CREATE TABLE webhook_lines (
  customer_id BLOB NOT NULL,
  webhook_id BLOB NOT NULL
    CONSTRAINT webhook_lines_webhook REFERENCES webhooks (id) ON DELETE CASCADE,
  sent INTEGER NOT NULL,
  wanted INTEGER NOT NULL,
  -- When somebody should send; null where there is nothing to do. Who sends moves it on.
  due_at INTEGER,
  worker BLOB,
  tries INTEGER NOT NULL DEFAULT 0,
  failing_since INTEGER,
  -- The delivery that is being tried.
  delivery_id BLOB,
  CONSTRAINT webhook_lines_key PRIMARY KEY (customer_id, webhook_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX webhook_lines_due ON webhook_lines (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX webhook_lines_of_webhook ON webhook_lines (webhook_id);

-- What was sent, and what became of it.
CREATE TABLE webhook_deliveries (
  customer_id BLOB NOT NULL,
  webhook_id BLOB NOT NULL
    CONSTRAINT webhook_deliveries_webhook REFERENCES webhooks (id) ON DELETE CASCADE,
  id BLOB NOT NULL,
  number INTEGER NOT NULL,
  last INTEGER NOT NULL,
  events INTEGER NOT NULL,
  state TEXT NOT NULL,
  tries INTEGER NOT NULL,
  made_at INTEGER NOT NULL,
  tried_at INTEGER NOT NULL,
  next_at INTEGER,
  taken_at INTEGER,
  status INTEGER,
  milliseconds INTEGER NOT NULL,
  flaw TEXT,
  -- The beginning of the answer.
  answer TEXT NOT NULL,
  CONSTRAINT webhook_deliveries_key PRIMARY KEY (customer_id, webhook_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX webhook_deliveries_of_webhook ON webhook_deliveries (webhook_id, made_at, id);
CREATE INDEX webhook_deliveries_taken ON webhook_deliveries (webhook_id, taken_at);
CREATE INDEX webhook_deliveries_by_time ON webhook_deliveries (made_at);
