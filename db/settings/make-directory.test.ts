import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { explainUnwritable } from '@/db/settings/explain-unwritable'
import { makeDirectory } from '@/db/settings/make-directory'

let place: string
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'make-directory-'))
  writeFileSync(join(place, 'file'), '')
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('makeDirectory', () => {
  it('makes what is missing above it, for its owner only, and is content where it is there', () => {
    const directory = join(place, 'a', 'b', 'c')
    makeDirectory(directory)
    makeDirectory(directory)
    expect(statSync(directory).mode & 0o777).toBe(0o700)
  })

  it.each([
    { where: () => join(place, 'file', 'below'), says: 'a file stands in its way' },
    // Node's own way to make directories spins here for ever.
    {
      where: () => '/proc/onshelf/data',
      says: /its place holds no directories|a file stands|read-only|another user/,
    },
  ])('says in one sentence why it cannot: $says', ({ where, says }) => {
    expect(() => makeDirectory(where())).toThrow(says)
    expect(() => makeDirectory(where())).toThrow(
      /^The directory \S+ cannot be written: .* ONSHELF_DIRECTORY\.$/,
    )
  })
})

describe('explainUnwritable', () => {
  it.each([
    ['EACCES', 'it belongs to another user'],
    ['EROFS', 'its file system is read-only'],
    ['ENOSPC', 'its disk is full'],
    ['EDQUOT', 'the quota of this user is used up'],
  ])('puts %s in words', (code, words) => {
    const explained = explainUnwritable('/data', Object.assign(new Error(code), { code }))
    expect(String(explained)).toMatch(
      new RegExp(`^CannotStart: The directory /data cannot be written: ${words}`),
    )
  })

  it('leaves alone what is about something else', () => {
    const bug = new TypeError('A bug.')
    expect(explainUnwritable('/data', bug)).toBe(bug)
  })
})
