import type { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { hashSessionToken, isHashedToken } from '@/db/accounts/hash-session-token'
import { currentAuthRequest } from '@/graphql/accounts/auth/auth-request'

type Adapter = ReturnType<ReturnType<typeof drizzleAdapter>>
type Query = { model: string; where?: { field: string; value: unknown }[]; data?: unknown; update?: unknown }
type Method = (query: Query) => Promise<unknown>

const READS_AND_WRITES = [
  'create',
  'findOne',
  'findMany',
  'count',
  'update',
  'updateMany',
  'delete',
  'deleteMany',
  'consumeOne',
  'incrementOne',
] as const

/**
 * better-auth's way to the database, so that the token of a session never gets there, but its hash (the library has no setting for it), and so
 * that what a statement threw is known although the library answers something else.
 */
export function guardAdapter(adapter: Adapter): Adapter {
  const guarded = { ...adapter } as Record<string, unknown> & Adapter
  for (const name of READS_AND_WRITES) {
    const method = adapter[name as keyof Adapter] as Method | undefined
    if (method) Object.assign(guarded, { [name]: guardMethod(method.bind(adapter)) })
  }
  guarded.transaction = ((run: (inside: Adapter) => Promise<unknown>) =>
    adapter.transaction((inside) => run(guardAdapter(inside as Adapter)))) as Adapter['transaction']
  return guarded
}

function guardMethod(method: Method): Method {
  return async (query) => {
    try {
      if (query.model !== 'session') return await method(query)
      return showTokens(await method(hideTokens(query)))
    } catch (error) {
      const request = currentAuthRequest()
      if (request) request.failure ??= error
      throw error
    }
  }
}

function hideTokens(query: Query): Query {
  const { where, data, update } = query
  return {
    ...query,
    ...(where && {
      where: where.map((each) => (each.field === 'token' ? { ...each, value: hideValue(each.value) } : each)),
    }),
    ...(data !== undefined && { data: hideRow(data) }),
    ...(update !== undefined && { update: hideRow(update) }),
  }
}

function hideRow(row: unknown): unknown {
  return hasToken(row) ? { ...row, token: hideValue(row.token) } : row
}

function hideValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hideValue)
  // What the library read of another session of the person, it has as a hash already.
  if (typeof value !== 'string' || isHashedToken(value)) return value
  const hash = hashSessionToken(value)
  currentAuthRequest()?.tokens.set(hash, value)
  return hash
}

/** The library compares a session's token with that of the request, and puts it into the cookie: those that it named it gets back. */
function showTokens(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(showTokens)
  if (!hasToken(result)) return result
  return { ...result, token: currentAuthRequest()?.tokens.get(result.token) ?? result.token }
}

function hasToken(row: unknown): row is { token: string } {
  return typeof row === 'object' && row !== null && typeof (row as { token?: unknown }).token === 'string'
}
