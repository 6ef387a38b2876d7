import { z } from 'zod'

/** The first line of every backup, which says what the file is to whoever unpacks it. */
export const FIRST_LINE = '-- A backup of an Onshelf database, format 1: `npm run restore -- FILE` reads it.'

/** What may stand between a table's name and its rows, so that nothing else of a file is ever run. */
const BOUND = /^FOR VALUES FROM \((?:MINVALUE|'[^'\\]+')\) TO \('[^'\\]+'\)$/
const TYPE = /^[a-z"][a-z0-9_ ",.()[\]]*$/i

const header = z.object({
  /** The moment of the snapshot. */
  at: z.iso.datetime(),
  /** Which Postgres it was, as it names itself. */
  postgres: z.string(),
  /** Those that had run, in their order: the version of the tables. */
  migrations: z.array(z.object({ hash: z.string(), createdAt: z.number() })).min(1),
  /** What is kept by time, without the partitions for what falls into none. */
  partitions: z.array(z.object({ table: z.string(), name: z.string(), bound: z.string().regex(BOUND) })),
  sequences: z.array(z.object({ name: z.string(), lastValue: z.string(), isCalled: z.boolean() })),
  /** In the order in which their rows follow; columns that are computed are left out. */
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.object({ name: z.string(), type: z.string().regex(TYPE) })),
    }),
  ),
})

/** What a backup says of itself before the first row. */
export type BackupHeader = z.infer<typeof header>
export type BackedUpTable = BackupHeader['tables'][number]

/** How many rows each table has, by name: what a backup says at its end. */
export type RowCounts = Record<string, number>

const end = z.record(z.string(), z.number().int())

export function writeHeader(backup: BackupHeader): string {
  return `${FIRST_LINE}\n-- ${JSON.stringify(backup)}\n`
}

/** Null where it is none. */
export function readHeader(line: string): BackupHeader | null {
  return readJsonLine(line, header)
}

/** The rows of a table stand between this line and one that holds `\.` only, as Postgres writes them in text. */
export function writeTableLine({ name, columns }: BackedUpTable): string {
  const names = columns.map((column) => quote(column.name)).join(', ')
  return `COPY ${quote(name)} (${names}) FROM stdin;\n`
}

export const END_OF_ROWS = '\\.\n'

export function writeEnd(rows: RowCounts): string {
  return `-- ${JSON.stringify(rows)}\n`
}

/** Null where it is none. */
export function readEnd(line: string): RowCounts | null {
  return readJsonLine(line, end)
}

/** A name as SQL takes it. */
export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function readJsonLine<T>(line: string, schema: z.ZodType<T>): T | null {
  if (!line.startsWith('-- ')) return null
  try {
    return schema.safeParse(JSON.parse(line.slice(3))).data ?? null
  } catch {
    return null
  }
}
