import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ServerOptions, ServerReady } from '@/bench/torture/processes/server'
import { PROJECT_ROOT } from '@/db/settings/project-root'

const RESTART_MS = 300
const STOP_MAX_MS = 25_000

/** A place for a server process: its address stays, its processes come and go. */
export interface Server {
  url: string
  /** `kill -9`; started again after `downMs`. */
  kill(downMs: number): Promise<void>
  /** SIGSTOP, and SIGCONT after so long. */
  pause(forMs: number): Promise<void>
  /** SIGTERM; says how it went where it did not stop in order. */
  stop(): Promise<string | null>
}

export interface Fleet {
  servers: Server[]
  /** Processes that ended although nobody killed them, with the end of what they said. */
  deaths: string[]
}

/** Starts a server process for each of these and, as a supervisor does, starts them again when they end. */
export async function startFleet(
  each: readonly Omit<ServerOptions, 'port'>[],
  directory: string,
): Promise<Fleet> {
  const deaths: string[] = []
  const servers = await Promise.all(
    each.map((options, index) =>
      startServer(options, join(directory, `server-${index}.log`), (how) =>
        deaths.push(`server ${index} ended by itself (${how})`),
      ),
    ),
  )
  return { servers, deaths }
}

async function startServer(
  options: Omit<ServerOptions, 'port'>,
  logFile: string,
  onDeath: (how: string) => void,
): Promise<Server> {
  let port = 0
  let child: ChildProcess
  let isWanted = true
  let downMs = RESTART_MS

  async function run(): Promise<void> {
    while (isWanted) {
      child = spawn({ ...options, port }, logFile)
      const own = child
      let isReady = false
      own.once('message', (message) => {
        isReady = true
        port = (message as ServerReady).port
      })
      const [code, signal] = (await once(own, 'exit')) as [number | null, string | null]
      // A start that finds no database gives up and is tried again; a process that served has no reason to end.
      if (isWanted && isReady && signal !== 'SIGKILL') onDeath(`${signal ?? code}: ${lastLines(logFile)}`)
      await sleep(isWanted ? downMs : 0)
      downMs = RESTART_MS
    }
  }

  const ended = run()
  while (port === 0) await sleep(20)
  return {
    url: `http://127.0.0.1:${port}`,
    async kill(forMs) {
      downMs = forMs
      child.kill('SIGKILL')
    },
    async pause(forMs) {
      const own = child
      own.kill('SIGSTOP')
      await sleep(forMs)
      own.kill('SIGCONT')
    },
    async stop() {
      isWanted = false
      const exit = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null
      child.kill('SIGTERM')
      const isStopped = await Promise.race([
        Promise.all([exit, ended]).then(() => true),
        sleep(STOP_MAX_MS, false, { ref: false }),
      ])
      if (!isStopped) child.kill('SIGKILL')
      return isStopped && child.exitCode === 0
        ? null
        : `it did not stop in order (${child.signalCode ?? child.exitCode}): ${lastLines(logFile)}`
    },
  }
}

function spawn(options: ServerOptions, logFile: string): ChildProcess {
  const log = openSync(logFile, 'a', 0o600)
  try {
    return fork(join(PROJECT_ROOT, 'dist', 'torture', 'processes', 'server.js'), [JSON.stringify(options)], {
      stdio: ['ignore', log, log, 'ipc'],
      execArgv: ['--enable-source-maps'],
    })
  } finally {
    closeSync(log)
  }
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-5).join('\n')
}
