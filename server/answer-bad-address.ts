import type { IncomingMessage, ServerResponse } from 'node:http'

/** 400 in the words of whoever asked: JSON for programs, a plain page for people. */
export function answerBadAddress(request: IncomingMessage, response: ServerResponse, problem: string): void {
  const isForPeople = request.headers.accept?.includes('text/html') ?? false
  const body = isForPeople
    ? `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not an address · Onshelf</title><h1>This is not an address of ours</h1><p>${problem}</p><p><a href="/">To the front page</a></p></html>\n`
    : JSON.stringify({ errors: [{ message: problem, extensions: { code: 'BAD_REQUEST' } }] })
  response.writeHead(400, {
    'Content-Type': `${isForPeople ? 'text/html' : 'application/json'}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  })
  response.end(body)
}
