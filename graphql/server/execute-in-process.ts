import type { ApolloServer } from '@apollo/server'
import type { ExecutionResult } from 'graphql'
import type { GraphqlContext } from '@/graphql/context'
import type { ExecuteTrusted } from '@/graphql/server/execute-trusted'
import { readHash } from '@/graphql/server/name-by-hash'
import type { TrustedDocuments } from '@/graphql/server/trusted-documents'

/** One operation, as a client sends it. */
export interface GraphqlRequest {
  query?: string
  operationName?: string | null
  variables?: Record<string, unknown> | null
  extensions?: Record<string, unknown> | null
}

export interface InProcessOptions {
  apollo: ApolloServer<GraphqlContext>
  documents: TrustedDocuments
  execute: ExecuteTrusted
}

/** The same two ways as over HTTP, for who is in this process. */
export async function executeInProcess(
  { apollo, documents, execute }: InProcessOptions,
  request: GraphqlRequest,
  contextValue: GraphqlContext,
): Promise<ExecutionResult> {
  const { query, operationName, variables, extensions } = request
  const hash = readHash(request)
  const document = hash === null ? null : await documents.find(hash)
  const answer = document && (await execute({ document, operationName, variables }, contextValue))
  if (answer) return answer as ExecutionResult
  const { body } = await apollo.executeOperation(
    {
      query,
      operationName: operationName ?? undefined,
      variables: variables ?? undefined,
      extensions: extensions ?? undefined,
    },
    { contextValue },
  )
  if (body.kind !== 'single') throw new Error('An answer in parts was not asked for.')
  return body.singleResult as ExecutionResult
}
