/** How an operation may be sent: its text, which Apollo answers, or the hash of a document that is known, which is executed past Apollo. */
export const WAYS = ['text', 'hash'] as const

export type Way = (typeof WAYS)[number]

/** The way of tests that do not say: `ONSHELF_WAY=hash npx vitest run graphql` sends all of them by hash. */
export const DEFAULT_WAY: Way = process.env.ONSHELF_WAY === 'hash' ? 'hash' : 'text'

/** What a request says instead of its text. */
export function nameByHash(sha256Hash: string) {
  return { persistedQuery: { version: 1, sha256Hash } }
}
