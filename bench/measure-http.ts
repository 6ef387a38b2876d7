import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { HttpLoad, HttpRate } from '@/bench/http-load'
import { PROJECT_ROOT } from '@/db/settings/project-root'

/** The load comes from a process of its own: what it costs must not be counted as the server's. */
export async function measureHttp(load: HttpLoad): Promise<HttpRate> {
  const child = fork(join(PROJECT_ROOT, 'dist', 'bench', 'http-load.js'))
  try {
    return await new Promise<HttpRate>((resolve, reject) => {
      child.on('message', (rate: HttpRate) =>
        rate.unexpected === null
          ? resolve(rate)
          : reject(new Error(`The server answered: ${rate.unexpected}`)),
      )
      child.on('exit', (code) => reject(new Error(`The load ended with ${code}.`)))
      child.send(load)
    })
  } finally {
    child.kill()
  }
}
