/** What a request says instead of its text. */
export function nameByHash(sha256Hash = '') {
  return { persistedQuery: { version: 1, sha256Hash } }
}
