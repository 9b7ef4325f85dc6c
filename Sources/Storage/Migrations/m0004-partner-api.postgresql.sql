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

-- Programs that may act by themselves, or for staff who let them.
CREATE TABLE applications (
  id uuid NOT NULL CONSTRAINT applications_key PRIMARY KEY,
  name text COLLATE "C" NOT NULL,
  -- Addresses, one a line.
  redirects text COLLATE "C" NOT NULL,
  -- 1: runs on people's own machines and has no secret.
  public bigint NOT NULL,
  -- What it may do by itself: the roles' codes, separated by spaces.
  roles text COLLATE "C" NOT NULL,
  -- 1: only the customers in staff_customers.
  limited bigint NOT NULL,
  created_at bigint NOT NULL,
  disabled_at bigint
);

-- The reach of whoever is limited: a member of the staff, or an application by itself. The lists of
-- everybody's customers look here, so both stand in one table, and the key to staff goes.
ALTER TABLE staff_customers DROP CONSTRAINT staff_customers_staff_id_fkey;

CREATE TABLE application_secrets (
  application_id uuid NOT NULL
    CONSTRAINT application_secrets_application REFERENCES applications (id),
  id uuid NOT NULL,
  -- The secret is 32 random bytes, so a plain digest is enough.
  digest bytea NOT NULL,
  created_at bigint NOT NULL,
  expires_at bigint NOT NULL,
  CONSTRAINT application_secrets_key PRIMARY KEY (application_id, id)
);

CREATE TABLE consents (
  application_id uuid NOT NULL CONSTRAINT consents_application REFERENCES applications (id),
  staff_id uuid NOT NULL CONSTRAINT consents_staff REFERENCES staff (id),
  given_at bigint NOT NULL,
  CONSTRAINT consents_key PRIMARY KEY (application_id, staff_id)
);
CREATE INDEX consents_of_staff ON consents (staff_id, given_at);

-- What came of one consent page: a code and the refresh tokens behind it, ended as a whole.
CREATE TABLE consent_grants (
  id uuid NOT NULL CONSTRAINT consent_grants_key PRIMARY KEY,
  application_id uuid NOT NULL,
  staff_id uuid NOT NULL,
  created_at bigint NOT NULL,
  -- When the last thing that came of it is over.
  expires_at bigint NOT NULL,
  CONSTRAINT consent_grants_consent FOREIGN KEY (application_id, staff_id)
    REFERENCES consents (application_id, staff_id) ON DELETE CASCADE
);
CREATE INDEX consent_grants_of_consent ON consent_grants (application_id, staff_id);
CREATE INDEX consent_grants_by_end ON consent_grants (expires_at);

CREATE TABLE authorization_codes (
  digest bytea NOT NULL CONSTRAINT authorization_codes_key PRIMARY KEY,
  grant_id uuid NOT NULL
    CONSTRAINT authorization_codes_grant REFERENCES consent_grants (id) ON DELETE CASCADE,
  redirect text COLLATE "C" NOT NULL,
  -- SHA-256 of what only the client knows.
  challenge bytea NOT NULL,
  resource text COLLATE "C" NOT NULL,
  -- 1: a refresh token is wanted.
  offline bigint NOT NULL,
  expires_at bigint NOT NULL,
  -- Kept after it was used, since a second use ends all that came of the first.
  used_at bigint
);
CREATE INDEX authorization_codes_of_grant ON authorization_codes (grant_id);

CREATE TABLE refresh_tokens (
  digest bytea NOT NULL CONSTRAINT refresh_tokens_key PRIMARY KEY,
  grant_id uuid NOT NULL
    CONSTRAINT refresh_tokens_grant REFERENCES consent_grants (id) ON DELETE CASCADE,
  resource text COLLATE "C" NOT NULL,
  expires_at bigint NOT NULL,
  used_at bigint
);
CREATE INDEX refresh_tokens_of_grant ON refresh_tokens (grant_id);
CREATE INDEX refresh_tokens_by_end ON refresh_tokens (expires_at);

-- What access tokens are signed with, sealed under a key that is not in the database.
CREATE TABLE signing_keys (
  -- The thumbprint of the public half (RFC 7638).
  name text COLLATE "C" NOT NULL CONSTRAINT signing_keys_key PRIMARY KEY,
  sealed bytea NOT NULL,
  created_at bigint NOT NULL
);

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
