-- What the portal keeps beside the foundation. Times are microseconds since 1970 in UTC.

-- ---- Selections: whom a staff member has picked ----

-- One a session and customer; it ends with the session.
CREATE TABLE selections (
  customer_id uuid NOT NULL REFERENCES customers (id),
  session bytea NOT NULL REFERENCES staff_sessions (digest) ON DELETE CASCADE,
  -- Everyone who matches, as the list's address says it; null: those in picks.
  filter text COLLATE "C",
  -- The latest plan that was made of it: once that is applied, the selection is over.
  plan_id uuid,
  -- How many were in it when it was over; told once.
  dropped bigint NOT NULL DEFAULT 0,
  CONSTRAINT selections_key PRIMARY KEY (customer_id, session)
);
CREATE INDEX selections_of_session ON selections (session);

CREATE TABLE picks (
  customer_id uuid NOT NULL,
  session bytea NOT NULL,
  user_id uuid NOT NULL,
  CONSTRAINT picks_key PRIMARY KEY (customer_id, session, user_id),
  CONSTRAINT picks_selection FOREIGN KEY (customer_id, session)
    REFERENCES selections (customer_id, session) ON DELETE CASCADE
);


-- ---- Plans: what a row does to licenses ----

-- JSON of products gained, lost and adjusted; null where there are none.
ALTER TABLE plan_rows ADD COLUMN effects text COLLATE "C";


-- ---- Undo: which operation takes back which ----

-- A plan that was made from another operation's entries; its operation has the same id.
CREATE TABLE undoings (
  customer_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  operation_id uuid NOT NULL,
  CONSTRAINT undoings_key PRIMARY KEY (customer_id, plan_id),
  CONSTRAINT undoings_plan FOREIGN KEY (customer_id, plan_id)
    REFERENCES plans (customer_id, id) ON DELETE CASCADE,
  CONSTRAINT undoings_operation FOREIGN KEY (customer_id, operation_id)
    REFERENCES operations (customer_id, id)
);
CREATE INDEX undoings_of_operation ON undoings (customer_id, operation_id, plan_id);

-- What an operation did, backwards.
CREATE INDEX ledger_of_operation ON ledger (customer_id, operation_id, operation_row)
  WHERE operation_id IS NOT NULL;


-- ---- Handovers: temporary passwords on their way to their owners ----

-- Mails that are to go out. One that went out is gone from here.
CREATE TABLE mails (
  customer_id uuid NOT NULL REFERENCES customers (id),
  id uuid NOT NULL,
  address text COLLATE "C" NOT NULL,
  language text COLLATE "C" NOT NULL,
  -- Its reader passes the links on to those whom they are for.
  shared bigint NOT NULL DEFAULT 0,
  tries bigint NOT NULL DEFAULT 0,
  -- When it is tried next; null once it was given up.
  due_at bigint,
  expires_at bigint NOT NULL,
  CONSTRAINT mails_key PRIMARY KEY (customer_id, id)
);
CREATE INDEX mails_due ON mails (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX mails_by_end ON mails (expires_at);

CREATE TABLE handovers (
  customer_id uuid NOT NULL REFERENCES customers (id),
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  operation_id uuid NOT NULL,
  display_name text COLLATE "C" NOT NULL,
  sign_in_name text COLLATE "C" NOT NULL,
  -- The digest of the one-time link.
  digest bytea NOT NULL,
  -- The password under a key that only the link gives; null once it was opened or is over.
  sealed bytea,
  -- The link under the server's key, which lies elsewhere; null once the mail is out.
  link bytea,
  mail_id uuid NOT NULL,
  -- Masked.
  sent_to text COLLATE "C" NOT NULL,
  made_by text COLLATE "C" NOT NULL,
  made_at bigint NOT NULL,
  expires_at bigint NOT NULL,
  sent_at bigint,
  opened_at bigint,
  withdrawn_at bigint,
  failed_at bigint,
  flaw text COLLATE "C",
  CONSTRAINT handovers_key PRIMARY KEY (customer_id, id),
  CONSTRAINT handovers_digest UNIQUE (customer_id, digest)
);
CREATE INDEX handovers_by_time ON handovers (customer_id, made_at, id);
CREATE INDEX handovers_unopened ON handovers (customer_id, made_at, id)
  WHERE opened_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX handovers_of_mail ON handovers (customer_id, mail_id);
CREATE INDEX handovers_sealed ON handovers (expires_at) WHERE sealed IS NOT NULL;
CREATE INDEX handovers_by_end ON handovers (expires_at);


-- ---- Seat history: what was in use day by day ----

-- What was held and used at the end of each day (of today: so far); days are counted from 1970.
CREATE TABLE seat_history (
  customer_id uuid NOT NULL REFERENCES customers (id),
  day bigint NOT NULL,
  product_id uuid NOT NULL REFERENCES products (id),
  total bigint NOT NULL,
  consumed bigint NOT NULL,
  CONSTRAINT seat_history_key PRIMARY KEY (customer_id, day, product_id)
);

-- The same, summed over a customer's products: what a picture over all customers reads.
CREATE TABLE seat_days (
  customer_id uuid NOT NULL REFERENCES customers (id),
  day bigint NOT NULL,
  total bigint NOT NULL,
  consumed bigint NOT NULL,
  CONSTRAINT seat_days_key PRIMARY KEY (customer_id, day)
);

-- What needs attention is a small part of everything.
CREATE INDEX seats_full ON seats (customer_id, product_id) WHERE consumed >= total AND total > 0;
CREATE INDEX operations_refused ON operations (applied_at, customer_id, id) WHERE refused > 0;
CREATE INDEX plans_of_upload ON plans (customer_id, upload_id) WHERE upload_id IS NOT NULL;


-- ---- Customers: tags, resellers, delegated rights ----

-- Through whom the customer buys; null for customers of our own.
ALTER TABLE customers ADD COLUMN reseller text COLLATE "C";
ALTER TABLE customers ADD COLUMN reseller_key text COLLATE "C";
CREATE INDEX customers_of_reseller ON customers (reseller_key, reseller)
  WHERE reseller_key IS NOT NULL;

CREATE TABLE customer_tags (
  customer_id uuid NOT NULL REFERENCES customers (id),
  tag_key text COLLATE "C" NOT NULL,
  tag text COLLATE "C" NOT NULL,
  CONSTRAINT customer_tags_key PRIMARY KEY (customer_id, tag_key)
);
CREATE INDEX customer_tags_by_key ON customer_tags (tag_key, customer_id);

-- Delegated rights that a customer took back; in force while ended_at is null.
CREATE TABLE withdrawals (
  customer_id uuid NOT NULL REFERENCES customers (id),
  at bigint NOT NULL,
  recorded_by text COLLATE "C" NOT NULL,
  ended_at bigint,
  ended_by text COLLATE "C",
  CONSTRAINT withdrawals_key PRIMARY KEY (customer_id, at)
);
CREATE UNIQUE INDEX withdrawals_in_force ON withdrawals (customer_id) WHERE ended_at IS NULL;

-- A permit that was made a moment before the withdrawal changes nothing after it.
CREATE FUNCTION needs_delegation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF new.kind <> 'purge' AND EXISTS (
    SELECT 1 FROM withdrawals w WHERE w.customer_id = new.customer_id AND w.ended_at IS NULL) THEN
    RAISE EXCEPTION 'the delegated rights are withdrawn';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER plans_need_delegation BEFORE INSERT ON plans
  FOR EACH ROW EXECUTE FUNCTION needs_delegation();
CREATE TRIGGER operations_need_delegation BEFORE INSERT ON operations
  FOR EACH ROW EXECUTE FUNCTION needs_delegation();


-- ---- Uploads: corrections and drafts ----

-- By which the same file is known again.
ALTER TABLE uploads ADD COLUMN digest bytea;
-- JSON of what was last said for the whole file; null: nothing yet.
ALTER TABLE uploads ADD COLUMN options text COLLATE "C";
ALTER TABLE uploads ADD COLUMN left_out bigint NOT NULL DEFAULT 0;
ALTER TABLE uploads ADD COLUMN corrected_by text COLLATE "C";
ALTER TABLE uploads ADD COLUMN corrected_at bigint;
CREATE INDEX uploads_by_digest ON uploads (customer_id, digest) WHERE digest IS NOT NULL;

-- 1: somebody decided that this row goes no further.
ALTER TABLE upload_rows ADD COLUMN left_out bigint NOT NULL DEFAULT 0;
-- 1: its name has to be looked up again.
ALTER TABLE upload_rows ADD COLUMN stale bigint NOT NULL DEFAULT 0;
DROP INDEX upload_rows_flawed;
CREATE INDEX upload_rows_flawed ON upload_rows (customer_id, upload_id, number)
  WHERE flaws IS NOT NULL AND left_out = 0;
CREATE INDEX upload_rows_left_out ON upload_rows (customer_id, upload_id, number)
  WHERE left_out = 1;
CREATE INDEX upload_rows_stale ON upload_rows (customer_id, upload_id, number)
  WHERE stale = 1;

-- The problems of rows that are not left out, so that equal ones are counted and mended together.
CREATE TABLE upload_flaws (
  customer_id uuid NOT NULL,
  upload_id uuid NOT NULL,
  -- '' for a whole line.
  column_name text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  -- The value, or the part of it, that is wrong; '' where values differ from row to row.
  value text COLLATE "C" NOT NULL,
  number bigint NOT NULL,
  CONSTRAINT upload_flaws_key
    PRIMARY KEY (customer_id, upload_id, column_name, kind, value, number)
);
CREATE INDEX upload_flaws_by_row ON upload_flaws (customer_id, upload_id, number);


-- ---- Staff: sign-ins, sessions, preferences; languages of users ----

-- The ledger by who and by what, each in the order of time.
CREATE INDEX ledger_of_customer ON ledger (customer_id, at, number);
CREATE INDEX ledger_of_actor ON ledger (customer_id, actor, at, number);
CREATE INDEX ledger_of_action ON ledger (customer_id, action, at, number);
-- The same over all customers.
CREATE INDEX ledger_by_actor ON ledger (actor, at, customer_id, number);
CREATE INDEX ledger_by_action ON ledger (action, at, customer_id, number);

-- How far each chain was checked by somebody who asked for it.
CREATE TABLE ledger_checks (
  customer_id uuid NOT NULL CONSTRAINT ledger_checks_key PRIMARY KEY,
  verified bigint NOT NULL,
  hash bytea NOT NULL,
  checked_at bigint NOT NULL,
  checked_by text COLLATE "C" NOT NULL,
  -- The first entry that is wrong; null: none was found.
  broken bigint
);

-- Null: never, or not since this was kept.
ALTER TABLE staff ADD COLUMN last_sign_in_at bigint;

-- A session has an id of its own, so that it can be named without its digest.
ALTER TABLE staff_sessions ADD COLUMN id uuid;
ALTER TABLE staff_sessions ADD COLUMN address text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE staff_sessions ADD COLUMN browser text COLLATE "C" NOT NULL DEFAULT '';
CREATE INDEX staff_sessions_of_staff ON staff_sessions (staff_id, created_at);
CREATE INDEX staff_links_of_staff ON staff_links (staff_id);

-- Who tried to sign in when, from where, and whether it worked; kept for ninety days.
CREATE TABLE staff_sign_ins (
  staff_id uuid NOT NULL REFERENCES staff (id),
  at bigint NOT NULL,
  id uuid NOT NULL,
  address text COLLATE "C" NOT NULL,
  browser text COLLATE "C" NOT NULL,
  succeeded bigint NOT NULL,
  CONSTRAINT staff_sign_ins_key PRIMARY KEY (staff_id, at, id)
);
CREATE INDEX staff_sign_ins_by_time ON staff_sign_ins (at);

-- What somebody chose for themselves: language, appearance.
CREATE TABLE preferences (
  staff_id uuid NOT NULL REFERENCES staff (id),
  name text COLLATE "C" NOT NULL,
  value text COLLATE "C" NOT NULL,
  CONSTRAINT preferences_key PRIMARY KEY (staff_id, name)
);

CREATE TABLE user_languages (
  customer_id uuid NOT NULL,
  user_id uuid NOT NULL,
  -- A tag such as 'sv'.
  language text COLLATE "C" NOT NULL,
  CONSTRAINT user_languages_key PRIMARY KEY (customer_id, user_id)
);


-- ---- People: deleted users by name, what happened to one user ----

CREATE INDEX users_deleted_by_name ON users (customer_id, name_key, id)
  WHERE deleted_at IS NOT NULL;
CREATE INDEX ledger_of_subject ON ledger (customer_id, subject_id, number);
