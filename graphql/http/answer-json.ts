import type { ServerResponse } from 'node:http'

/** Ends a response with JSON that is text already. */
export function answerJson(response: ServerResponse, status: number, json: string): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(json),
    'Cache-Control': 'no-store',
  })
  response.end(json)
}

/** A refusal before the request reached GraphQL, in GraphQL's own words. */
export function answerError(
  response: ServerResponse,
  status: number,
  { code, message }: { code: string; message: string },
): void {
  answerJson(response, status, JSON.stringify({ errors: [{ message, extensions: { code } }] }))
}
