import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { PROJECT_ROOT } from '@/db/settings/project-root'

export interface BenchChild {
  send(message: object): void
  /** Its next message. Rejects where it ends instead. */
  receive<T>(): Promise<T>
  kill(): void
}

/** Runs an entry of the bench's bundle as a process of its own, by its file's name. */
export function forkBench(name: string): BenchChild {
  const child = fork(join(PROJECT_ROOT, 'dist', 'bench', `${name}.js`))
  return {
    send: (message) => child.send(message),
    receive: () => receiveFrom(child),
    kill: () => child.kill(),
  }
}

function receiveFrom<T>(child: ChildProcess): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`A process of the bench ended with ${code}.`))
    child.once('exit', onExit)
    child.once('message', (message) => {
      child.off('exit', onExit)
      resolve(message as T)
    })
  })
}
