-- What the portal keeps beside the foundation. Times are microseconds since 1970 in UTC.

-- ---- Selections: whom a staff member has picked ----


-- ---- Undo: which operation takes back which ----


-- ---- Handovers: temporary passwords on their way to their owners ----


-- ---- Seat history: what was in use day by day ----


-- ---- Customers: tags, resellers, delegated rights ----


-- ---- Uploads: corrections and drafts ----


-- ---- Staff: sign-ins, sessions, preferences; languages of users ----

