import type { ExecutionResult } from 'graphql'

/** One operation, as a client sends it. */
export interface InProcessRequest {
  /** Missing where `extensions` name the document by its hash. */
  query?: string
  variables?: Record<string, unknown>
  operationName?: string
  extensions?: Record<string, unknown>
}

/** What the process lends to the pages: its module state and that of Next's bundles are separate. */
export interface Runtime {
  /** Runs an operation as whoever sent `headers`, without a loopback request. */
  executeInProcess(request: InProcessRequest, headers: Headers): Promise<ExecutionResult>
  /** Headers of the page request that is being rendered, for client components, which cannot import `next/headers`. */
  currentHeaders?(): Headers | undefined
  /** Where the house is set up, with its token; null for whoever does not ask from the machine itself, and where this start made none. */
  setupLink(): string | null
  /** Settings of the database that are off although a crash may then take back what was confirmed. */
  unsafeSettings: readonly string[]
}

export const RUNTIME_SYMBOL = Symbol.for('onshelf.runtime')

/** @throws where pages are rendered outside of the process that serves GraphQL, for example at build time. */
export function getRuntime(): Runtime {
  const runtime = (globalThis as { [RUNTIME_SYMBOL]?: Runtime })[RUNTIME_SYMBOL]
  if (!runtime) throw new Error('Pages that read data are rendered by server.ts only.')
  return runtime
}
