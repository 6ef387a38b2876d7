import type { WebSocket, WebSocketServer } from 'ws'

const PERIOD_MS = 15_000

/** Ends sockets whose other end has silently gone, with one timer for all, and shows the others to `look`. Returns what stops it. */
export function keepAlive(sockets: WebSocketServer, look: (socket: WebSocket) => void): () => void {
  const answered = new WeakSet<WebSocket>()
  sockets.on('connection', (socket: WebSocket) => {
    answered.add(socket)
    socket.on('pong', () => answered.add(socket))
  })
  const timer = setInterval(() => {
    for (const socket of sockets.clients) {
      if (!answered.delete(socket)) socket.terminate()
      else if (socket.readyState === socket.OPEN) {
        socket.ping()
        look(socket)
      }
    }
  }, PERIOD_MS)
  timer.unref()
  return () => clearInterval(timer)
}
