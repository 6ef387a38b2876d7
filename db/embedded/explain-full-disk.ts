import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from '@/db/settings/cannot-start'

const SAYS_FULL = /No space left on device|Disk quota exceeded/
/** What Postgres said last: older lines are about a disk of another day. */
const LINES = 50

/**
 * The sentence for a start that failed because Postgres could not write, or null where the reason is another. Postgres says so itself
 * (`disk_full`) where a table had to grow; where its log of changes had to, it ends, and only its log file tells why.
 */
export function explainFullDisk(error: unknown, directory: string): CannotStart | null {
  const isTold = listCauses(error).some((cause) => codeOf(cause) === '53100' || SAYS_FULL.test(String(cause)))
  const isGone = listCauses(error).some((cause) => LOST.has(codeOf(cause)))
  if (!isTold && !(isGone && SAYS_FULL.test(readEnd(join(directory, 'postgres.log'))))) return null
  return new CannotStart(
    `The disk that holds the database is full: make room and start again, or choose another directory with ONSHELF_DIRECTORY (now ${directory}).`,
  )
}

const LOST = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  '57P02',
  '57P03',
])

function listCauses(error: unknown): Error[] {
  const causes: Error[] = []
  for (let at = error; at instanceof Error && causes.length < 10; at = at.cause) causes.push(at)
  return causes
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : ''
}

function readEnd(path: string): string {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-LINES).join('\n')
  } catch {
    return ''
  }
}
