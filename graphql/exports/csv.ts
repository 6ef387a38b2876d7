import { stringify } from 'csv-stringify/sync'

/** Tells spreadsheets that the letters of a file are UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/** What a cell may hold: a number stays one, nothing is an empty cell. */
export type CsvCell = string | number | bigint | null

/**
 * Rows as lines of CSV (RFC 4180: commas, quotes only where needed, CRLF after each). No cell is run by a spreadsheet that opens the file: text that
 * begins like a formula gets an apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection); a negative number stays a number.
 */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  return stringify(rows as CsvCell[][], {
    record_delimiter: 'windows',
    // A bare line feed ends a row for spreadsheets, too, and what follows would be a cell of its own.
    quote_record_delimiter: true,
    escape_formulas: true,
    // The library knows the other characters of the list, not this one.
    cast: { string: (text) => (text.startsWith('\n') ? `'${text}` : text) },
  })
}

/** A file of CSV, piece by piece: the names of its columns, then the rows as they come, so that no size is too large for the memory. */
export async function* csvFile(
  columns: readonly string[],
  pages: AsyncIterable<readonly (readonly CsvCell[])[]>,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLines([columns])
  for await (const rows of pages) yield csvLines(rows)
}
