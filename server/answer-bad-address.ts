import type { IncomingMessage, ServerResponse } from 'node:http'

/** 400 in the words of whoever asked: JSON for programs, a plain page for people. */
export function answerBadAddress(request: IncomingMessage, response: ServerResponse, problem: string): void {
  const isForPeople = request.headers.accept?.includes('text/html') ?? false
  const body = isForPeople
    ? writePage(problem)
    : JSON.stringify({ errors: [{ message: problem, extensions: { code: 'BAD_REQUEST' } }] })
  response.writeHead(400, {
    'Content-Type': `${isForPeople ? 'text/html' : 'application/json'}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  })
  response.end(body)
}

/** On its own, since it stands before the pages: no file of theirs, light or dark as the browser wishes. */
function writePage(problem: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Not an address · Onshelf</title><style>
:root { color-scheme: light dark }
body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 1.5rem; box-sizing: border-box; text-align: center; font: 1rem/1.75 system-ui, sans-serif; background: light-dark(#faf8f5, #131210); color: light-dark(#1c1a16, #f4f1eb) }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.3 }
h1, p { text-wrap: balance }
p { margin: .75rem 0; color: light-dark(#57524a, #b9b3a8) }
a { color: light-dark(#086338, #6be0a3) }
</style><h1>This is not an address of ours</h1><p>${problem}</p><p><a href="/">To the front page</a></p></html>\n`
}
