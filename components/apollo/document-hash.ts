import type { DocumentNode } from 'graphql'

/**
 * The SHA-256 by which the server knows an operation of ours; null for a document that was not made at build, as one that came as text. Codegen reckons it of what Apollo's
 * cache makes of the operation (`__typename` everywhere): whatever copies the document on its way keeps it.
 */
export function hashOf(document: DocumentNode): string | null {
  return (document as { __meta__?: { hash?: string } }).__meta__?.hash ?? null
}
