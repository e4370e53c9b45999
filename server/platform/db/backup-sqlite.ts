// Backup and restore of the embedded database: one file, checked before anybody relies on it.
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { backup, DatabaseSync } from "node:sqlite";
import { BackupRefused } from "./errors.ts";
import { lockFolder } from "./folder-lock.ts";
import type { StoreLocation } from "./location.ts";
import { missingMigrations, MIGRATIONS_FOLDER, readMigrations } from "./migrator.ts";
import { openDatabase } from "./open-database.ts";

type SqliteLocation = Extract<StoreLocation, { kind: "sqlite" }>;

// All pages in one step: between steps another process's write would make it begin anew.
const ALL_PAGES = 0x7fff_ffff;

/**
 * Copies the database to `toFile` while a server may be using it. The file appears whole or not
 * at all. Throws `BackupRefused`.
 */
export async function backupSqlite(location: SqliteLocation, toFile: string): Promise<void> {
  if (!existsSync(location.file)) {
    throw new BackupRefused(`There is no database at ${location.file}. Is DATA_DIR right?`);
  }
  const part = `${toFile}.part`;
  rmSync(part, { force: true });
  const source = new DatabaseSync(location.file, { readOnly: true });
  try {
    await backup(source, part, { rate: ALL_PAGES });
  } finally {
    source.close();
  }
  becomeOneFile(part);
  checkBackup(part);
  putInPlace(part, toFile);
}

/**
 * Puts a backup in the place of the database and migrates it. Throws `DataFolderInUse` while a
 * server runs, `BackupRefused` if the file is not a backup or people would be lost without
 * `replace`, `MigrationRefused` if the file is newer than this program.
 */
export async function restoreSqlite(
  location: SqliteLocation,
  { fromFile, replace, nowMs }: { fromFile: string; replace: boolean; nowMs: number },
): Promise<void> {
  const lock = lockFolder(location.folder);
  try {
    checkBackup(fromFile);
    if (!replace) refuseIfPeople(location.file);
    const part = `${location.file}.restoring`;
    rmSync(part, { force: true });
    await copyFile(fromFile, part);
    foldLog(location.file);
    for (const suffix of ["-wal", "-shm"]) rmSync(location.file + suffix, { force: true });
    putInPlace(part, location.file);
    const opened = await openDatabase({ location, nowMs, statementTimeoutMs: 0 });
    await opened.close();
  } finally {
    lock.release();
  }
}

function checkBackup(file: string): void {
  if (!existsSync(file)) throw new BackupRefused(`There is no file ${file}.`);
  let applied: { name: string; digest: string }[];
  try {
    applied = readApplied(file);
  } catch (cause) {
    throw new BackupRefused(`${file} is not a sound backup of this game.`, { cause });
  }
  missingMigrations(readMigrations(MIGRATIONS_FOLDER), applied);
}

function readApplied(file: string): { name: string; digest: string }[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const [sound] = database.prepare("pragma integrity_check").all();
    if (sound?.integrity_check !== "ok") throw new Error(JSON.stringify(sound));
    const rows = database.prepare("select name, digest from migrations order by name").all();
    return rows.map(({ name, digest }) => ({ name: String(name), digest: String(digest) }));
  } finally {
    database.close();
  }
}

function refuseIfPeople(file: string): void {
  if (!existsSync(file)) return;
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const found = database.prepare("select count(*) as people from people").get();
    const people = Number(found?.people);
    if (people === 0) return;
    throw new BackupRefused(
      `There are ${people} people in ${file}. Add --replace to put the backup in its place.`,
    );
  } finally {
    database.close();
  }
}

// The copy takes over write-ahead mode, which would make it three files wherever it is opened.
function becomeOneFile(file: string): void {
  const database = new DatabaseSync(file);
  database.exec("pragma journal_mode = delete");
  database.close();
}

/** Until the new file is in place the old one must stay whole without its log. */
function foldLog(file: string): void {
  if (!existsSync(file)) return;
  try {
    const database = new DatabaseSync(file);
    database.exec("pragma wal_checkpoint(truncate)");
    database.close();
  } catch {
    // A database that cannot be opened is what a restore is for.
  }
}

function putInPlace(part: string, file: string): void {
  const handle = openSync(part, "r+");
  fsyncSync(handle);
  closeSync(handle);
  renameSync(part, file);
}
