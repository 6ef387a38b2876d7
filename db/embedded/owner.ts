import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { isAlive } from '@/db/embedded/postmaster'
import { CannotStart } from '@/db/settings/cannot-start'
import { explainUnwritable } from '@/db/settings/explain-unwritable'

const owner = z.object({ pid: z.number().int().positive(), startedAt: z.string().nullable() })

/** Notes that this process runs the database of this directory. */
export function claimDirectory(directory: string): void {
  const pid = findOwner(directory)
  if (pid !== null) {
    throw new CannotStart(
      `Onshelf already runs on ${directory} (process ${pid}): stop it first, or choose another directory with ONSHELF_DIRECTORY.`,
    )
  }
  const claim = { pid: process.pid, startedAt: readStartTime(process.pid) }
  try {
    writeFileSync(join(directory, 'owner.json'), JSON.stringify(claim))
  } catch (error) {
    throw explainUnwritable(directory, error, { ENOTDIR: 'it is a file' })
  }
}

export function releaseDirectory(directory: string): void {
  rmSync(join(directory, 'owner.json'), { force: true })
}

/** The living process that runs the database of this directory, or null. */
export function findOwner(directory: string): number | null {
  try {
    const { pid, startedAt } = owner.parse(JSON.parse(readFileSync(join(directory, 'owner.json'), 'utf8')))
    // A process id is given again after a while: the time of its start tells the two apart.
    return isAlive(pid) && readStartTime(pid) === startedAt ? pid : null
  } catch {
    return null
  }
}

/** When the process started, in clock ticks after boot; null on systems without /proc. */
function readStartTime(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? 'zombie' : (fields[19] ?? null)
  } catch {
    return null
  }
}
