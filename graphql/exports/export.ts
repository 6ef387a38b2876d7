import type { GraphqlContext } from '@/graphql/context'
import type { CsvCell } from '@/graphql/exports/csv'

/** Who asks, and with what it is answered. */
export type ExportContext = Pick<GraphqlContext, 'viewer' | 'database' | 'clock'>

export type ExportAnswer =
  | {
      type: 'sheet'
      /** The beginning of the file's name. */
      name: string
      columns: readonly string[]
      pages: AsyncIterable<readonly (readonly CsvCell[])[]>
    }
  /** Also where it is not theirs to read. */
  | { type: 'notFound'; message: string }
  /** The address says what cannot be meant. */
  | { type: 'unknown'; message: string }

/** A list that one may take along as a file: what the address asks for, read piece by piece. */
export type Export = (params: URLSearchParams, context: ExportContext) => Promise<ExportAnswer>
