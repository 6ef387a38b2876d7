import {
  closeSync,
  createWriteStream,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Writable } from 'node:stream'
import { isAlive } from '@/db/embedded/postmaster'
import { CannotStart } from '@/db/settings/cannot-start'
import { explainUnwritable } from '@/db/settings/explain-unwritable'
import { makeDirectory } from '@/db/settings/make-directory'

/**
 * Writes a file that is there whole or not at all: under another name beside its place, to the disk, then renamed. Readable by its owner only. What a
 * process that was killed left of such a file is taken away.
 *
 * @throws CannotStart where there is one of that name, where it cannot be written, or where the disk is full
 */
export async function writeWhole(
  path: string,
  write: (temporary: { path: string; open(): Writable }) => Promise<void>,
): Promise<void> {
  const directory = dirname(path)
  makeDirectory(directory)
  if (existsSync(path)) throw new CannotStart(`${path} is there already: choose another name.`)
  removeAbandoned(path)
  const temporary = `${path}.unfinished-${process.pid}`
  try {
    await write({ path: temporary, open: () => createWriteStream(temporary, { flags: 'wx', mode: 0o600 }) })
    sync(temporary)
    renameSync(temporary, path)
    sync(directory)
  } catch (error) {
    rmSync(temporary, { force: true })
    const isFull =
      error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(error.code))
    if (isFull) throw new CannotStart(`There is no room for ${path}: make some, or choose another disk.`)
    throw explainUnwritable(directory, error)
  }
}

function removeAbandoned(path: string): void {
  const prefix = `${basename(path)}.unfinished-`
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue
    rmSync(join(dirname(path), name), { force: true })
  }
}

function sync(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
