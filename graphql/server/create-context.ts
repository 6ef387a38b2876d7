import { randomUUID } from 'node:crypto'
import type { Database } from '@/db/client'
import type { StockEngine } from '@/db/stock/engine'
import type { GraphqlContext } from '@/graphql/context'
import type { LiveHub } from '@/graphql/live/live-hub'
import type { Outbox } from '@/graphql/outbox'
import type { TrustedDocuments } from '@/graphql/server/trusted-documents'
import { callerOf, type Viewer } from '@/graphql/viewer'

/** What every operation of a process shares. */
export interface ContextParts {
  database: Database
  engine: StockEngine
  live: LiveHub
  documents: TrustedDocuments
  outbox: Outbox
  clock: () => Date
  isDemo: boolean
  apiKeysMax: number
}

export interface Operation {
  viewer: Viewer
  /** Missing: one of its own. */
  requestId?: string
  /** The network address that asks, as trusted proxies name it; missing where nothing is changed, as over a socket. */
  readAddress?: () => string
  /** Asked for at most by those who hold stock; missing where nothing is changed, as over a socket. */
  digestAddress?: () => string | null
  /** Makes a guest and sees to it that they are known the next time; missing where no cookie can be set. */
  makeGuest?: () => string
}

/** Has no orders and no cart: what a guest is called before they are given a name. */
const NOBODY = 'guest:none'

export function createContext(parts: ContextParts, operation: Operation): GraphqlContext {
  return new OperationContext(parts, operation)
}

/** Each request makes one, and few ask for everything: what costs something is reckoned when it is asked for. Apollo copies it, fields and prototype. */
class OperationContext implements GraphqlContext {
  viewer: Viewer
  caller: string
  readonly database: Database
  readonly engine: StockEngine
  readonly live: LiveHub
  readonly documents: TrustedDocuments
  readonly outbox: Outbox
  readonly clock: () => Date
  readonly isDemo: boolean
  readonly apiKeysMax: number
  private readonly operation: Operation

  constructor(parts: ContextParts, operation: Operation) {
    this.viewer = operation.viewer
    this.caller = callerOf(operation.viewer) ?? NOBODY
    this.database = parts.database
    this.engine = parts.engine
    this.live = parts.live
    this.documents = parts.documents
    this.outbox = parts.outbox
    this.clock = parts.clock
    this.isDemo = parts.isDemo
    this.apiKeysMax = parts.apiKeysMax
    this.operation = operation
  }

  get requestId(): string {
    this.operation.requestId ??= randomUUID()
    return this.operation.requestId
  }

  get address(): string | null {
    return this.operation.readAddress?.() ?? null
  }

  get addressDigest(): string | null {
    return this.operation.digestAddress?.() ?? null
  }

  becomeGuest(): string {
    if (this.caller === NOBODY) {
      const { makeGuest } = this.operation
      if (!makeGuest) throw new Error('A guest can only be made where a cookie can be set.')
      this.viewer = { kind: 'guest', guestId: makeGuest() }
      this.caller = callerOf(this.viewer) ?? NOBODY
    }
    return this.caller
  }
}
