const JSON_TYPE = 'application/json; charset=utf-8'
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8'

/** What clients say that they accept, and what Apollo would answer with. */
const TYPE_OF: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/json', JSON_TYPE],
  ['application/json, */*', JSON_TYPE],
  ['application/json, text/plain, */*', JSON_TYPE],
  ['application/graphql-response+json', GRAPHQL_TYPE],
  // Apollo's own client, urql and graphql-http.
  ['application/graphql-response+json,application/json;q=0.9', GRAPHQL_TYPE],
  ['application/graphql-response+json, application/json;q=0.9', GRAPHQL_TYPE],
  ['application/graphql-response+json, application/json', GRAPHQL_TYPE],
])

/** The media type of an answer by the request's `Accept`; null where it is none of the usual ones: then Apollo negotiates. */
export function chooseMediaType(accept: string | undefined): string | null {
  return TYPE_OF.get(accept) ?? null
}
