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

-- Programs that may act by themselves, or for staff who let them.
CREATE TABLE applications (
  id BLOB NOT NULL CONSTRAINT applications_key PRIMARY KEY,
  name TEXT NOT NULL,
  -- Addresses, one a line.
  redirects TEXT NOT NULL,
  -- 1: runs on people's own machines and has no secret.
  public INTEGER NOT NULL,
  -- What it may do by itself: the roles' codes, separated by spaces.
  roles TEXT NOT NULL,
  -- 1: only the customers in staff_customers.
  limited INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  disabled_at INTEGER
) STRICT;

-- The reach of whoever is limited: a member of the staff, or an application by itself. The lists of
-- everybody's customers look here, so both stand in one table, and the key to staff goes.
CREATE TABLE reaches (
  -- Of a member of the staff or of an application.
  staff_id BLOB NOT NULL,
  customer_id BLOB NOT NULL REFERENCES customers (id),
  CONSTRAINT staff_customers_key PRIMARY KEY (staff_id, customer_id)
) STRICT, WITHOUT ROWID;
INSERT INTO reaches (staff_id, customer_id) SELECT staff_id, customer_id FROM staff_customers;
DROP TABLE staff_customers;
ALTER TABLE reaches RENAME TO staff_customers;

CREATE TABLE application_secrets (
  application_id BLOB NOT NULL
    CONSTRAINT application_secrets_application REFERENCES applications (id),
  id BLOB NOT NULL,
  -- The secret is 32 random bytes, so a plain digest is enough.
  digest BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  CONSTRAINT application_secrets_key PRIMARY KEY (application_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE consents (
  application_id BLOB NOT NULL CONSTRAINT consents_application REFERENCES applications (id),
  staff_id BLOB NOT NULL CONSTRAINT consents_staff REFERENCES staff (id),
  given_at INTEGER NOT NULL,
  CONSTRAINT consents_key PRIMARY KEY (application_id, staff_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX consents_of_staff ON consents (staff_id, given_at);

-- What came of one consent page: a code and the refresh tokens behind it, ended as a whole.
CREATE TABLE consent_grants (
  id BLOB NOT NULL CONSTRAINT consent_grants_key PRIMARY KEY,
  application_id BLOB NOT NULL,
  staff_id BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  -- When the last thing that came of it is over.
  expires_at INTEGER NOT NULL,
  CONSTRAINT consent_grants_consent FOREIGN KEY (application_id, staff_id)
    REFERENCES consents (application_id, staff_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_grants_of_consent ON consent_grants (application_id, staff_id);
CREATE INDEX consent_grants_by_end ON consent_grants (expires_at);

CREATE TABLE authorization_codes (
  digest BLOB NOT NULL CONSTRAINT authorization_codes_key PRIMARY KEY,
  grant_id BLOB NOT NULL
    CONSTRAINT authorization_codes_grant REFERENCES consent_grants (id) ON DELETE CASCADE,
  redirect TEXT NOT NULL,
  -- SHA-256 of what only the client knows.
  challenge BLOB NOT NULL,
  resource TEXT NOT NULL,
  -- 1: a refresh token is wanted.
  offline INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  -- Kept after it was used, since a second use ends all that came of the first.
  used_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX authorization_codes_of_grant ON authorization_codes (grant_id);

CREATE TABLE refresh_tokens (
  digest BLOB NOT NULL CONSTRAINT refresh_tokens_key PRIMARY KEY,
  grant_id BLOB NOT NULL
    CONSTRAINT refresh_tokens_grant REFERENCES consent_grants (id) ON DELETE CASCADE,
  resource TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX refresh_tokens_of_grant ON refresh_tokens (grant_id);
CREATE INDEX refresh_tokens_by_end ON refresh_tokens (expires_at);

-- What access tokens are signed with, sealed under a key that is not in the database.
CREATE TABLE signing_keys (
  -- The thumbprint of the public half (RFC 7638).
  name TEXT NOT NULL CONSTRAINT signing_keys_key PRIMARY KEY,
  sealed BLOB NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

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
