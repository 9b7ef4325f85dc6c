-- Programs: an API that others have clients for, who they act for, and what they are told of.
-- Times are microseconds since 1970 in UTC.

-- Partner Center API

-- Passwords that came with a request, for rows of a plan that is on its way; gone once it is carried out.
CREATE TABLE given_passwords (
  customer_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  number bigint NOT NULL,
  -- An argon2id string.
  hash text COLLATE "C" NOT NULL,
  must_change bigint NOT NULL,
  CONSTRAINT given_passwords_key PRIMARY KEY (customer_id, plan_id, number),
  CONSTRAINT given_passwords_plan FOREIGN KEY (customer_id, plan_id)
    REFERENCES plans (customer_id, id) ON DELETE CASCADE
);

-- How much each caller may still ask for at once.
CREATE TABLE rate_buckets (
  caller bytea NOT NULL CONSTRAINT rate_buckets_key PRIMARY KEY,
  -- Millionths of a request.
  level bigint NOT NULL,
  filled_at bigint NOT NULL
);
CREATE INDEX rate_buckets_by_time ON rate_buckets (filled_at);

-- Applications

-- Webhooks

CREATE TABLE webhooks (
  id uuid NOT NULL CONSTRAINT webhooks_key PRIMARY KEY,
  name text COLLATE "C" NOT NULL,
  address text COLLATE "C" NOT NULL,
  -- Actions of the ledger, separated by spaces; '' for all of them.
  kinds text COLLATE "C" NOT NULL,
  -- 1: only the customers in webhook_customers.
  limited bigint NOT NULL,
  -- Sealed under the server's key, bound to the id.
  secret bytea NOT NULL,
  earlier_secret bytea,
  earlier_until bigint,
  made_by text COLLATE "C" NOT NULL,
  made_at bigint NOT NULL,
  disabled_at bigint,
  disabled_why text COLLATE "C"
);

CREATE TABLE webhook_customers (
  webhook_id uuid NOT NULL
    CONSTRAINT webhook_customers_webhook REFERENCES webhooks (id) ON DELETE CASCADE,
  customer_id uuid NOT NULL
    CONSTRAINT webhook_customers_customer REFERENCES customers (id),
  CONSTRAINT webhook_customers_key PRIMARY KEY (webhook_id, customer_id)
);

-- What is to be told, written with the change itself: from one number of the ledger to another.
CREATE TABLE webhook_outbox (
  customer_id uuid NOT NULL,
  webhook_id uuid NOT NULL
    CONSTRAINT webhook_outbox_webhook REFERENCES webhooks (id) ON DELETE CASCADE,
  number bigint NOT NULL,
  last bigint NOT NULL,
  CONSTRAINT webhook_outbox_key PRIMARY KEY (customer_id, webhook_id, number)
);
CREATE INDEX webhook_outbox_of_webhook ON webhook_outbox (webhook_id);

-- How far a webhook was told of a customer's ledger, and how far it is to be.
CREATE TABLE webhook_lines (
  customer_id uuid NOT NULL,
  webhook_id uuid NOT NULL
    CONSTRAINT webhook_lines_webhook REFERENCES webhooks (id) ON DELETE CASCADE,
  sent bigint NOT NULL,
  wanted bigint NOT NULL,
  -- When somebody should send; null where there is nothing to do. Who sends moves it on.
  due_at bigint,
  worker uuid,
  tries bigint NOT NULL DEFAULT 0,
  failing_since bigint,
  -- The delivery that is being tried.
  delivery_id uuid,
  CONSTRAINT webhook_lines_key PRIMARY KEY (customer_id, webhook_id)
);
CREATE INDEX webhook_lines_due ON webhook_lines (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX webhook_lines_of_webhook ON webhook_lines (webhook_id);

-- What was sent, and what became of it.
CREATE TABLE webhook_deliveries (
  customer_id uuid NOT NULL,
  webhook_id uuid NOT NULL
    CONSTRAINT webhook_deliveries_webhook REFERENCES webhooks (id) ON DELETE CASCADE,
  id uuid NOT NULL,
  number bigint NOT NULL,
  last bigint NOT NULL,
  events bigint NOT NULL,
  state text COLLATE "C" NOT NULL,
  tries bigint NOT NULL,
  made_at bigint NOT NULL,
  tried_at bigint NOT NULL,
  next_at bigint,
  taken_at bigint,
  status bigint,
  milliseconds bigint NOT NULL,
  flaw text COLLATE "C",
  -- The beginning of the answer.
  answer text COLLATE "C" NOT NULL,
  CONSTRAINT webhook_deliveries_key PRIMARY KEY (customer_id, webhook_id, id)
);
CREATE INDEX webhook_deliveries_of_webhook ON webhook_deliveries (webhook_id, made_at, id);
CREATE INDEX webhook_deliveries_taken ON webhook_deliveries (webhook_id, taken_at);
CREATE INDEX webhook_deliveries_by_time ON webhook_deliveries (made_at);
