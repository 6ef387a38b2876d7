/** What a request may say of its document, as its body or its parts carry it: nothing of it has been checked. */
export interface DocumentNames {
  query?: unknown
  documentId?: unknown
  extensions?: unknown
}

const VERSION = 1

/**
 * The hash of the document that is meant, where no text came along; null where a text came, or nothing that Apollo's protocol for persisted
 * queries knows (`extensions.persistedQuery`).
 */
export function readHash({ query, extensions }: DocumentNames): string | null {
  if (query !== undefined || !isRecord(extensions)) return null
  const { persistedQuery } = extensions
  if (!isRecord(persistedQuery) || persistedQuery.version !== VERSION) return null
  const { sha256Hash } = persistedQuery
  return typeof sha256Hash === 'string' ? sha256Hash : null
}

/**
 * The same request in Apollo's words, where it names its document by `documentId`, as GraphQL over HTTP has it ("persisted documents"). An
 * identifier of another kind than `sha256:` is one that nobody knows.
 */
export function withPersistedQuery<R extends DocumentNames>(request: R): R {
  const { documentId, query, extensions } = request
  if (typeof documentId !== 'string' || query !== undefined) return request
  if (extensions !== undefined && extensions !== null && !isRecord(extensions)) return request
  const sha256Hash = documentId.replace(/^sha256:/, '')
  return {
    ...request,
    documentId: undefined,
    extensions: { ...extensions, persistedQuery: { version: VERSION, sha256Hash } },
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
