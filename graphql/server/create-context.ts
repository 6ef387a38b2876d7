import type { Database } from '@/db/client'
import type { StockEngine } from '@/db/stock/engine'
import type { GraphqlContext } from '@/graphql/context'
import type { LiveHub } from '@/graphql/live/live-hub'
import { callerOf, type Viewer } from '@/graphql/viewer'

/** What every operation of a process shares. */
export interface ContextParts {
  database: Database
  engine: StockEngine
  live: LiveHub
  clock: () => Date
  isDemo: boolean
  apiKeysMax: number
}

export interface Operation {
  viewer: Viewer
  requestId: string
  /** Missing where nothing is changed, as over a socket. */
  addressDigest?: string | null
  /** Makes a guest and sees to it that they are known the next time; missing where no cookie can be set. */
  makeGuest?: () => string
}

/** Has no orders and no cart: what a guest is called before they are given a name. */
const NOBODY = 'guest:none'

export function createContext(
  parts: ContextParts,
  { viewer, requestId, makeGuest, addressDigest = null }: Operation,
): GraphqlContext {
  const context: GraphqlContext = {
    ...parts,
    viewer,
    caller: callerOf(viewer) ?? NOBODY,
    requestId,
    addressDigest,
    becomeGuest() {
      if (context.caller === NOBODY) {
        if (!makeGuest) throw new Error('A guest can only be made where a cookie can be set.')
        context.viewer = { kind: 'guest', guestId: makeGuest() }
        context.caller = callerOf(context.viewer) ?? NOBODY
      }
      return context.caller
    },
  }
  return context
}
