// The faults of the store. Refusals of the game are values that store methods return, never these.

/** More calls are waiting than the store accepts. Nothing was written. */
export class StoreBusy extends Error {
  override name = "StoreBusy";
}

/** A call had no answer in its time. Whether it was written is not known: ask again by key. */
export class StoreTimeout extends Error {
  override name = "StoreTimeout";
}

/** The store was closed, or its worker ended. No call of it will be answered any more. */
export class StoreGone extends Error {
  override name = "StoreGone";
}

/** Another process serves from this data folder, or restores into it. */
export class DataFolderInUse extends Error {
  override name = "DataFolderInUse";
}

/** The database's migrations are not the beginning of this program's. */
export class MigrationRefused extends Error {
  override name = "MigrationRefused";
}

/** DATABASE_URL is not something the store can open. */
export class BadDatabaseUrl extends Error {
  override name = "BadDatabaseUrl";
}

/** PostgreSQL does not answer, or does not let us in. */
export class DatabaseUnreachable extends Error {
  override name = "DatabaseUnreachable";
}

/** A backup or a restore that must not be done, with the reason for the person at the console. */
export class BackupRefused extends Error {
  override name = "BackupRefused";
}
