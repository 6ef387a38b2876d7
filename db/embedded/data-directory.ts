import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { PostgresBinaries } from '@/db/embedded/binaries'
import { giveDirectory, type Launcher } from '@/db/embedded/launcher'
import { isAlive } from '@/db/embedded/postmaster'
import { CannotStart } from '@/db/settings/cannot-start'

/** What every data directory of Postgres holds; anything less is half of one. */
const PARTS = ['PG_VERSION', 'postgresql.conf', 'pg_hba.conf', 'global/pg_control', 'base', 'pg_wal'] as const
const MAJOR_VERSION = '18'

interface DataDirectoryOptions {
  dataDirectory: string
  binaries: PostgresBinaries
  launcher: Launcher
  adminPassword: string
  /** Whether initdb waits for the disk. */
  isDurable: boolean
}

/**
 * Makes the data directory where there is none. It is made beside its place and then renamed, so that an
 * interrupted first start leaves nothing that looks like a database.
 */
export function ensureDataDirectory(options: DataDirectoryOptions): void {
  const { dataDirectory } = options
  removeAbandoned(dataDirectory)
  if (existsSync(dataDirectory) && readEntries(dataDirectory).length > 0) {
    checkDataDirectory(dataDirectory)
    giveDirectory(options.launcher, dataDirectory)
    return
  }
  rmSync(dataDirectory, { recursive: true, force: true })
  const unfinished = `${dataDirectory}.unfinished-${process.pid}`
  mkdirSync(unfinished, { recursive: true, mode: 0o700 })
  giveDirectory(options.launcher, unfinished)
  runInitdb(options, unfinished)
  renameSync(unfinished, dataDirectory)
}

function checkDataDirectory(dataDirectory: string): void {
  const missing = PARTS.find((part) => !existsSync(join(dataDirectory, part)))
  if (missing) {
    throw new CannotStart(
      `The database directory ${dataDirectory} is incomplete (${missing} is missing): restore it from a backup, or move it away to begin with an empty database.`,
    )
  }
  const version = readFileSync(join(dataDirectory, 'PG_VERSION'), 'utf8').trim()
  if (version !== MAJOR_VERSION) {
    throw new CannotStart(
      `The database directory ${dataDirectory} was written by Postgres ${version || '(unknown)'}, and this is Postgres ${MAJOR_VERSION}: migrate it with pg_upgrade, or move it away to begin with an empty database.`,
    )
  }
}

function runInitdb(
  { binaries, launcher, adminPassword, isDurable }: DataDirectoryOptions,
  target: string,
): void {
  // initdb reads the password from a file; it opens it as the unprivileged user.
  const passwordFile = join(dirname(target), `${basename(target)}.password`)
  writeFileSync(passwordFile, adminPassword, { mode: 0o600 })
  giveDirectory(launcher, passwordFile)
  const [program = '', ...args] = [
    ...launcher.prefix,
    binaries.initdb,
    `--pgdata=${target}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-locale',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(isDurable ? [] : ['--no-sync']),
  ]
  try {
    const { uid, gid } = launcher
    const result = spawnSync(program, args, { uid, gid, encoding: 'utf8', cwd: dirname(target) })
    if (result.status === 0) return
    rmSync(target, { recursive: true, force: true })
    const reason = result.error?.message ?? readReason(result.stderr)
    if (/No space left on device|Disk quota exceeded/.test(result.stderr ?? '')) throw diskIsFull(target)
    throw new CannotStart(`The database directory ${dirname(target)} could not be made: ${reason}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** What a first start that was killed left behind. */
function removeAbandoned(dataDirectory: string): void {
  const parent = dirname(dataDirectory)
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    const [, pid] = name.split(`${basename(dataDirectory)}.unfinished-`)
    if (pid === undefined || isAlive(Number.parseInt(pid, 10))) continue
    rmSync(join(parent, name), { recursive: true, force: true })
  }
}

function readEntries(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch {
    throw new CannotStart(
      `The database directory ${directory} cannot be read: it belongs to another user, so run as that user or choose another directory with ONSHELF_DIRECTORY.`,
    )
  }
}

function diskIsFull(path: string): Error {
  return Object.assign(new Error(`No space left on device: ${path}`), { code: 'ENOSPC' })
}

function readReason(text: string): string {
  const lines = text.trim().split('\n')
  // What went wrong stands before what was tidied up after it.
  return (
    lines.find((line) => /\b(FATAL|PANIC|ERROR|error):/.test(line)) ?? lines.at(-1) ?? 'no reason was given'
  )
}
