import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export interface Postmaster {
  pid: number
  port: number
  isReady: boolean
}

/** Reads the lock file of a data directory, or null where there is none (or only the beginning of one). */
export function readPostmaster(dataDirectory: string): Postmaster | null {
  // Lines: pid, data directory, start time, port, socket directory, listen address, shared memory, status.
  const lines = readText(join(dataDirectory, 'postmaster.pid'))?.split('\n')
  const pid = Number(lines?.[0])
  if (!lines || !Number.isInteger(pid) || pid <= 0) return null
  return { pid, port: Number(lines[3] ?? 0), isReady: lines[7]?.trim() === 'ready' }
}

/**
 * The living Postgres of this data directory, or null. After a `kill -9` the lock file names a process that is gone,
 * a zombie, or another program by now: Postgres itself would believe the last two, so the file is removed.
 */
export function findLivingPostmaster(dataDirectory: string): Postmaster | null {
  const postmaster = readPostmaster(dataDirectory)
  if (postmaster && isPostgresOf(postmaster.pid, dataDirectory)) return postmaster
  rmSync(join(dataDirectory, 'postmaster.pid'), { force: true })
  return null
}

/** Whether this process lives, is no zombie, is a postgres, and works in this directory. */
function isPostgresOf(pid: number, dataDirectory: string): boolean {
  if (!isAlive(pid)) return false
  const stat = readText(`/proc/${pid}/stat`)
  // Without /proc a living process is believed; Postgres then refuses to start twice by its shared memory.
  if (stat === null) return true
  const [, name, state] = /^\d+ \((.*)\) (\S)/s.exec(stat) ?? []
  if (name !== 'postgres' || state === 'Z' || state === 'X') return false
  try {
    // A postmaster works in its data directory.
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataDirectory)
  } catch {
    return true
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
