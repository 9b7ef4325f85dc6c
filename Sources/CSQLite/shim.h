#pragma once
#include <sqlite3.h>

// Swift cannot call variadic functions; each use of one has a wrapper with fixed types here.

/// Stops counting allocated bytes, which takes a lock of the whole process at every allocation.
/// Only has an effect before SQLite is used for the first time.
static inline int tenantry_sqlite_stop_counting_memory(void) {
  return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/// Refuses what could damage the file from SQL: writing the schema table, shadow tables.
static inline int tenantry_sqlite_defend(sqlite3 *database) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
}

/// Frees the bytes after the call: SQLite makes its own copy. The macro is a cast of -1.
static inline int tenantry_sqlite_bind_text_copy(
    sqlite3_stmt *statement, int place, const char *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, place, bytes, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static inline int tenantry_sqlite_bind_blob_copy(
    sqlite3_stmt *statement, int place, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, place, bytes, count, SQLITE_TRANSIENT);
}

// These macros are sums of others, which Swift does not import.
static const int tenantry_sqlite_broken_check = SQLITE_CONSTRAINT_CHECK;
static const int tenantry_sqlite_broken_foreign_key = SQLITE_CONSTRAINT_FOREIGNKEY;
static const int tenantry_sqlite_broken_not_null = SQLITE_CONSTRAINT_NOTNULL;
static const int tenantry_sqlite_broken_primary_key = SQLITE_CONSTRAINT_PRIMARYKEY;
static const int tenantry_sqlite_broken_row_id = SQLITE_CONSTRAINT_ROWID;
static const int tenantry_sqlite_broken_by_trigger = SQLITE_CONSTRAINT_TRIGGER;
static const int tenantry_sqlite_broken_unique = SQLITE_CONSTRAINT_UNIQUE;
