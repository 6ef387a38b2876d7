import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const READY_WITHIN_MS = 180_000

/**
 * Starts the production build on a free port with a database of its own, filled with the demo.
 * With ONSHELF_E2E_URL set, the stories are told on that server instead.
 */
export default async function serveProduct(): Promise<() => Promise<void>> {
  if (process.env.ONSHELF_E2E_URL) return async () => undefined
  const directory = mkdtempSync(join(tmpdir(), 'onshelf-e2e-'))
  const port = await findFreePort()
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {
      ...process.env,
      PORT: String(port),
      ONSHELF_DIRECTORY: directory,
      DATABASE_URL: '',
      PUBLIC_URL: '',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const stop = async (): Promise<void> => {
    await stopProcess(server)
    rmSync(directory, { recursive: true, force: true })
  }
  const url = `http://localhost:${port}`
  try {
    await waitUntilReady(url, server)
  } catch (error) {
    await stop()
    throw error
  }
  process.env.ONSHELF_E2E_URL = url
  return stop
}

async function waitUntilReady(url: string, server: ChildProcess): Promise<void> {
  for (let waitedMs = 0; waitedMs < READY_WITHIN_MS; waitedMs += 200) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`)
    const response = await fetch(`${url}/health`).catch(() => null)
    if (response?.ok) return
    await sleep(200)
  }
  throw new Error(`The server was not ready within ${READY_WITHIN_MS / 1000} s.`)
}

async function stopProcess(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await Promise.race([gone, sleep(20_000, undefined, { ref: false })])
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => {
        if (address && typeof address === 'object') resolve(address.port)
        else reject(new Error('The system named no free port.'))
      })
    })
  })
}
