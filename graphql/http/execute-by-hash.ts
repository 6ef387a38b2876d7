import type { FormattedExecutionResult } from 'graphql'
import type { GraphqlContext } from '@/graphql/context'
import type { ExecuteTrusted } from '@/graphql/server/execute-trusted'
import { type DocumentNames, readHash } from '@/graphql/server/name-by-hash'
import type { TrustedDocuments } from '@/graphql/server/trusted-documents'

export interface ByHash {
  documents: TrustedDocuments
  execute: ExecuteTrusted
}

/** The parts of a request's body, as they came. */
export interface SentOperation extends DocumentNames {
  operationName?: unknown
  variables?: unknown
}

type Answer = FormattedExecutionResult | null

/**
 * The answer to a request that names a document which is known. Null where it does not, or where anything about it is unusual: then Apollo
 * looks at it, and nothing has been executed.
 */
export function executeByHash(
  { documents, execute }: ByHash,
  sent: SentOperation,
  createContext: () => GraphqlContext | Promise<GraphqlContext>,
): Answer | Promise<Answer> {
  const hash = readHash(sent)
  const { operationName, variables } = sent
  if (hash === null || !isName(operationName) || !isVariables(variables)) return null
  const found = documents.find(hash)
  if (found === null) return null
  const context = tryContext(createContext)
  const operation = { operationName, variables }
  // Nothing to wait for: a promise would cost each request turns of the loop.
  if (!(found instanceof Promise) && !(context instanceof Promise)) {
    return context && execute({ document: found, ...operation }, context)
  }
  return Promise.all([found, context]).then(([document, known]) =>
    document && known ? execute({ document, ...operation }, known) : null,
  )
}

/** Null where it could not be read who asks: Apollo asks again, and words it. */
function tryContext(
  createContext: () => GraphqlContext | Promise<GraphqlContext>,
): GraphqlContext | null | Promise<GraphqlContext | null> {
  try {
    const context = createContext()
    return context instanceof Promise ? context.catch(() => null) : context
  } catch {
    return null
  }
}

function isName(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === 'string'
}

function isVariables(value: unknown): value is Record<string, unknown> | null | undefined {
  return value === undefined || (typeof value === 'object' && !Array.isArray(value))
}
