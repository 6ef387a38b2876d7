import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PostgresBinaries } from '@/db/embedded/binaries'
import type { Launcher } from '@/db/embedded/launcher'
import { readPostmaster } from '@/db/embedded/postmaster'
import type { PostgresSettings } from '@/db/embedded/settings'
import { CannotStart } from '@/db/settings/cannot-start'

const LOG_SIZE_MAX = 20 * 1024 * 1024
const ATTEMPTS_MAX = 3
/** Less than a step of the process's stop may take: else the process would go before it has said the last word. */
const STOP_MAX_MS = 7_000

export interface ServerProcess {
  port: number
  /** Ends sessions, writes a last checkpoint and waits for the process to go. */
  stop(): Promise<void>
  /** Resolves when the process has gone, asked or not. */
  gone: Promise<void>
}

interface ServerOptions {
  dataDirectory: string
  logFile: string
  binaries: PostgresBinaries
  launcher: Launcher
  settings: PostgresSettings
  /** Any free one where missing. */
  port?: number
  /** Ends a start that is under way. */
  signal?: AbortSignal
}

/** Starts Postgres on a port of 127.0.0.1 and waits until it accepts connections; recovery may take a while. */
export async function startServerProcess(options: ServerOptions): Promise<ServerProcess> {
  for (let attempt = 1; ; attempt++) {
    const started = await tryToStart(options)
    if (typeof started !== 'string') return started
    // Somebody else took the port between our look and the start of Postgres.
    if (attempt < ATTEMPTS_MAX && /could not create any TCP\/IP sockets/.test(started)) continue
    if (/No space left on device|Disk quota exceeded/.test(started)) {
      throw new CannotStart(
        `The disk that holds ${options.dataDirectory} is full, so Postgres did not start: make room and start again.`,
      )
    }
    throw new CannotStart(
      `Postgres did not start (${firstReason(started)}): ${options.logFile} tells more; restore ${options.dataDirectory} from a backup, or move it away to begin with an empty database.`,
    )
  }
}

/** The running server, or what it wrote before it gave up. */
async function tryToStart(options: ServerOptions): Promise<ServerProcess | string> {
  const port = options.port ?? (await findFreePort())
  const { child, logStart } = spawnServer(options, port)
  let isGone = false
  const gone = new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  }).then(() => {
    isGone = true
  })
  const abort = (): void => void child.kill('SIGINT')
  options.signal?.addEventListener('abort', abort, { once: true })
  if (options.signal?.aborted) abort()
  void gone.then(() => options.signal?.removeEventListener('abort', abort))
  while (!isGone) {
    const postmaster = readPostmaster(options.dataDirectory)
    if (postmaster?.isReady && postmaster.pid === child.pid) {
      return { port, stop: () => stopServer(child, gone), gone }
    }
    await Promise.race([gone, sleep(10)])
  }
  return readFileSync(options.logFile, 'utf8').slice(logStart)
}

function spawnServer({ dataDirectory, logFile, binaries, launcher, settings }: ServerOptions, port: number) {
  const all: PostgresSettings = {
    ...settings,
    listen_addresses: '127.0.0.1',
    port,
    // One way in: TCP with a password. A socket file in the tree would break the build of the pages,
    // and its path is too long in a deep checkout.
    unix_socket_directories: '',
  }
  const [program = '', ...args] = [
    ...launcher.prefix,
    binaries.postgres,
    '-D',
    dataDirectory,
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const log = openSync(logFile, 'a', 0o600)
  try {
    if (statSync(logFile).size > LOG_SIZE_MAX) truncateSync(logFile)
    const logStart = statSync(logFile).size
    const { uid, gid } = launcher
    // A session of its own: Ctrl-C in the terminal must reach us first, and Postgres last.
    const child = spawn(program, args, {
      uid,
      gid,
      detached: true,
      stdio: ['ignore', log, log],
      cwd: dataDirectory,
    })
    return { child, logStart }
  } finally {
    closeSync(log)
  }
}

async function stopServer(child: ChildProcess, gone: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGINT')
  const isStopped = await Promise.race([gone.then(() => true), sleep(STOP_MAX_MS, false, { ref: false })])
  if (isStopped) return
  // Immediate shutdown: the next start recovers from the log.
  child.kill('SIGQUIT')
  await gone
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port)
        else reject(new Error('The system named no free port.'))
      })
    })
  })
}

function firstReason(log: string): string {
  const lines = log.trim().split('\n')
  const reason = lines.find((line) => /\b(FATAL|PANIC|ERROR):/.test(line)) ?? lines.at(-1)
  return reason?.replace(/^.*?\b(FATAL|PANIC|ERROR):\s*/, '') || 'it gave no reason'
}
