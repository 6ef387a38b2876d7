import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { explainFullDisk } from '@/db/embedded/explain-full-disk'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'full-disk-'))
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const coded = (code: string, cause?: unknown) =>
  Object.assign(new Error(`failed: ${code}`, { cause }), { code })
const FULL =
  '2026-11-27 12:00:00 UTC [7] PANIC:  could not write to file "pg_wal/xlogtemp.7": No space left on device'

it('knows a full disk by what Postgres says, however it is wrapped', () => {
  const sentence = /^CannotStart: The disk that holds the database is full: make room and start again/
  expect(String(explainFullDisk(coded('53100'), directory))).toMatch(sentence)
  expect(String(explainFullDisk(new Error('Failed query', { cause: coded('53100') }), directory))).toMatch(
    sentence,
  )
})

it('asks the log of Postgres where the connection was lost, and only then', () => {
  const lost = new Error('Failed query', { cause: coded('CONNECTION_CLOSED') })
  expect(explainFullDisk(lost, directory)).toBeNull()
  writeFileSync(join(directory, 'postgres.log'), `${FULL}\nLOG:  database system is shut down\n`)
  expect(explainFullDisk(lost, directory)).not.toBeNull()
  expect(explainFullDisk(new TypeError('A bug.'), directory)).toBeNull()
})

it('does not blame the disk for what stood in the log long ago', () => {
  writeFileSync(join(directory, 'postgres.log'), `${FULL}\n${'LOG:  checkpoint complete\n'.repeat(60)}`)
  expect(explainFullDisk(coded('CONNECTION_CLOSED'), directory)).toBeNull()
})
