import { statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

const GIGABYTE = 1_000_000_000

/** Says so before a run that would fill the disk. `bytes` is what it writes at most; 5 GB more are left for the log of Postgres and for others. */
export function demandDiskRoom(what: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(tmpdir())
  const [free, needed] = [bavail * bsize, bytes + 5 * GIGABYTE]
  if (free >= needed) return
  const inGigabytes = (count: number) => (count / GIGABYTE).toFixed(1)
  throw new Error(
    `${what} need ${inGigabytes(needed)} GB in ${tmpdir()}, where ${inGigabytes(free)} GB are free. Choose fewer, or another TMPDIR.`,
  )
}
