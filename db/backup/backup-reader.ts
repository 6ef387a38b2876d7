import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import {
  type BackedUpTable,
  type BackupHeader,
  END_OF_ROWS,
  FIRST_LINE,
  type RowCounts,
  readEnd,
  readHeader,
  writeTableLine,
} from '@/db/backup/backup-format'
import { CannotStart } from '@/db/settings/cannot-start'

/** A line of a backup that names no row is no longer than this: more of it is no backup. */
const LINE_MAX = 10_000_000
const NOTHING = Buffer.alloc(0)
const END = Buffer.from(END_OF_ROWS)
const END_BEHIND_ROW = Buffer.from(`\n${END_OF_ROWS}`)

export interface BackupVisitor {
  begin?(backup: BackupHeader): Promise<void>
  /** Takes every row of the table, as Postgres wrote them; each piece holds whole rows. */
  load(table: BackedUpTable, rows: AsyncIterable<Buffer>): Promise<void>
}

/**
 * Reads a backup from its first line to its last, a piece at a time, and says what it held.
 *
 * @throws CannotStart where it cannot be read, is none, is damaged, or ends too early
 */
export async function readBackup(
  path: string,
  { begin, load }: BackupVisitor,
): Promise<{ backup: BackupHeader; rows: RowCounts }> {
  const pieces = new Pieces(path)
  try {
    if ((await pieces.readLine()) !== FIRST_LINE) throw new CannotStart(`${path} is no backup of Onshelf.`)
    const backup = readHeader(await pieces.readLine())
    if (!backup) throw new CannotStart(`${path} is no backup of this format: read it with a newer Onshelf.`)
    await begin?.(backup)
    for (const table of backup.tables) {
      if (`${await pieces.readLine()}\n` !== writeTableLine(table)) throw pieces.damaged()
      await load(table, pieces.readRows())
    }
    const rows = readEnd(await pieces.readLine())
    if (!rows) throw pieces.damaged()
    await pieces.readToEnd()
    return { backup, rows }
  } finally {
    pieces.close()
  }
}

/** Reads the whole file and touches nothing. @throws CannotStart as `readBackup` does, and where it holds fewer rows than it says. */
export async function checkBackup(path: string): Promise<{ backup: BackupHeader; rows: RowCounts }> {
  const found: RowCounts = {}
  const read = await readBackup(path, {
    async load({ name }, rows) {
      let count = 0
      for await (const piece of rows) count += countLines(piece)
      found[name] = count
    },
  })
  const wrong = read.backup.tables.find(({ name }) => found[name] !== read.rows[name])
  if (wrong) throw new CannotStart(`${path} is damaged: rows of ${wrong.name} are missing.`)
  return read
}

function countLines(piece: Buffer): number {
  let count = 0
  for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) count += 1
  return count
}

/** The unpacked text of a file, by lines and by rows. */
class Pieces {
  readonly #path: string
  readonly #source
  readonly #iterator: AsyncIterator<Buffer>
  #rest: Buffer = NOTHING

  constructor(path: string) {
    this.#path = path
    // What went wrong reaches whoever reads.
    this.#source = pipeline(createReadStream(path), createGunzip(), () => undefined)
    this.#iterator = this.#source[Symbol.asyncIterator]()
  }

  /** Without its end. */
  async readLine(): Promise<string> {
    let end = this.#rest.indexOf(10)
    while (end < 0) {
      if (this.#rest.length > LINE_MAX || !(await this.#readMore())) throw this.damaged()
      end = this.#rest.indexOf(10)
    }
    const line = this.#rest.subarray(0, end).toString('utf8')
    this.#rest = this.#rest.subarray(end + 1)
    return line
  }

  /** Up to the line that ends the rows of a table, which is taken as well. */
  async *readRows(): AsyncGenerator<Buffer> {
    // What is left always begins with a row.
    while (!this.#rest.subarray(0, END.length).equals(END)) {
      const end = this.#rest.indexOf(END_BEHIND_ROW)
      const wholeRows = (end < 0 ? this.#rest.lastIndexOf(10) : end) + 1
      if (wholeRows > 0) {
        const rows = this.#rest.subarray(0, wholeRows)
        this.#rest = this.#rest.subarray(wholeRows)
        yield rows
      } else if (!(await this.#readMore())) throw this.damaged()
    }
    this.#rest = this.#rest.subarray(END.length)
  }

  /** The checksum stands behind the last byte. */
  async readToEnd(): Promise<void> {
    if (this.#rest.length > 0 || (await this.#readMore())) throw this.damaged()
  }

  damaged(): CannotStart {
    return new CannotStart(`${this.#path} is not whole, or is damaged: take another backup.`)
  }

  close(): void {
    this.#source.destroy()
  }

  async #readMore(): Promise<boolean> {
    try {
      const { value, done } = await this.#iterator.next()
      if (done) return false
      this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value])
      return true
    } catch (error) {
      throw this.#explain(error)
    }
  }

  #explain(error: unknown): unknown {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    // Said of the first bytes of what no `gzip` wrote.
    if (error instanceof Error && error.message === 'incorrect header check')
      return new CannotStart(`${this.#path} is no backup of Onshelf.`)
    if (code.startsWith('Z_')) return this.damaged()
    if (code === 'ENOENT') return new CannotStart(`There is no file ${this.#path}.`)
    if (['EISDIR', 'EACCES', 'EPERM'].includes(code))
      return new CannotStart(`The file ${this.#path} cannot be read (${code}).`)
    return error
  }
}
