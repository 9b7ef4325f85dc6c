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
