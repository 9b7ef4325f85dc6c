-- Several server processes on one database. Times are microseconds since 1970 in UTC.

-- Who carries an operation on, and until when others leave it alone.
ALTER TABLE operations ADD COLUMN worker BLOB;
ALTER TABLE operations ADD COLUMN leased_until INTEGER NOT NULL DEFAULT 0;
CREATE INDEX operations_running_of_customer ON operations (customer_id, leased_until)
  WHERE state = 'running';

-- What has to be done now and then, by one process at a time.
CREATE TABLE duties (
  name TEXT NOT NULL CONSTRAINT duties_key PRIMARY KEY,
  worker BLOB NOT NULL,
  leased_until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
