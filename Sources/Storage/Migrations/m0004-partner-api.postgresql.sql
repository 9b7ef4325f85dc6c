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
