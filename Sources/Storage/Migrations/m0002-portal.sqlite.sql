-- What the portal keeps beside the foundation. Times are microseconds since 1970 in UTC.

-- ---- Selections: whom a staff member has picked ----


-- ---- Plans: what a row does to licenses ----

-- JSON of products gained, lost and adjusted; null where there are none.
ALTER TABLE plan_rows ADD COLUMN effects TEXT;


-- ---- Undo: which operation takes back which ----


-- ---- Handovers: temporary passwords on their way to their owners ----


-- ---- Seat history: what was in use day by day ----


-- ---- Customers: tags, resellers, delegated rights ----


-- ---- Uploads: corrections and drafts ----


-- ---- Staff: sign-ins, sessions, preferences; languages of users ----

