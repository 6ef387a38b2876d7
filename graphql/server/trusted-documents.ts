import { hash as digest } from 'node:crypto'
import { getOperationAST, type OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Database } from '@/db/client'
import { findRegisteredDocument } from '@/db/documents/find-registered-document'
import type { Log } from '@/db/settings/create-log'
import { isRetryable } from '@/db/stock/classify-failure'
import { trustedDocuments as ownDocuments } from '@/graphql/generated/trusted-documents'
import type { PrepareDocument, Prepared } from '@/graphql/server/prepare-document'

/** Characters of the documents that are kept beside our own: those of ten apps as large as ours. */
const KEPT_CHARACTERS_MAX = 750_000

const HASH = /^[0-9a-f]{64}$/

/** A document that requests may name by its hash. */
export interface TrustedDocument {
  text: string
  prepared: Prepared
  /** As graphql-js finds it: without a name, the only one there is. Null where there is none, or the document is not valid. */
  findOperation(name: string | null | undefined): OperationDefinitionNode | null
}

type Found = TrustedDocument | null

/**
 * Documents by the SHA-256 of their text, each prepared once: our own apps' (known at build), those that a retailer registered, and those that
 * a client sent together with their hash. It makes requests fast and bars nothing: what is not known is asked for by its text.
 */
export interface TrustedDocuments {
  /** Not a promise where the process knows it; null where nobody does. */
  find(hash: string): Found | Promise<Found>
  /** What was sent together with its hash: where it is valid, the hash is enough from now on, while there is room. */
  learn(hash: string, text: string): void
  /** Parses and validates, as for an operation that is sent. */
  prepare(text: string): { hash: string; prepared: Prepared }
}

export interface TrustedDocumentsOptions {
  database: Database
  prepare: PrepareDocument
  log: Pick<Log, 'warn'>
}

export function createTrustedDocuments({
  database,
  prepare,
  log,
}: TrustedDocumentsOptions): TrustedDocuments {
  const own = new Map<string, TrustedDocument>()
  const kept = new LRUCache<string, TrustedDocument>({ maxSize: KEPT_CHARACTERS_MAX })
  const underWay = new Map<string, Promise<Found>>()

  function keep(hash: string, text: string): TrustedDocument {
    const document = toTrusted(text, prepare(text))
    kept.set(hash, document, { size: text.length + 1 })
    return document
  }

  async function findRegistered(hash: string): Promise<Found> {
    try {
      const text = await findRegisteredDocument(database.db, hash)
      return text === null ? null : keep(hash, text)
    } catch (error) {
      if (!isRetryable(error)) throw error
      // The client sends the text, and that may well be answered.
      log.warn({ err: error }, 'the database could not say which document was meant')
      return null
    } finally {
      underWay.delete(hash)
    }
  }

  return {
    find(hash) {
      const known = own.get(hash) ?? kept.get(hash)
      if (known) return known
      if (!HASH.test(hash)) return null
      const text = ownDocuments[hash]
      if (text !== undefined) {
        const document = toTrusted(text, prepare(text))
        own.set(hash, document)
        return document
      }
      const found = underWay.get(hash) ?? findRegistered(hash)
      underWay.set(hash, found)
      return found
    },
    learn(hash, text) {
      if (own.has(hash) || kept.has(hash) || 'errors' in prepare(text)) return
      keep(hash, text)
    },
    prepare: (text) => ({ hash: digest('sha256', text), prepared: prepare(text) }),
  }
}

function toTrusted(text: string, prepared: Prepared): TrustedDocument {
  const found = new Map<string | null, OperationDefinitionNode | null>()
  return {
    text,
    prepared,
    findOperation(given) {
      const name = given ?? null
      let operation = found.get(name)
      if (operation === undefined) {
        operation = 'document' in prepared ? (getOperationAST(prepared.document, name) ?? null) : null
        // A name that there is: else whoever makes up names would fill the memory.
        if (operation) found.set(name, operation)
      }
      return operation
    },
  }
}
