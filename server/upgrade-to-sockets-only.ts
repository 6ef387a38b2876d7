import { IncomingMessage, type ServerOptions } from 'node:http'

declare module 'node:http' {
  interface ServerOptions {
    shouldUpgradeCallback?: (request: IncomingMessage) => boolean
  }
}

function asksForSocket({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && headers.upgrade?.toLowerCase() === 'websocket'
}

/** For a Node without the callback below: its parser writes `upgrade` before the headers, and reads it after them. */
export class RequestForSockets extends IncomingMessage {
  isOffered = false

  get upgrade(): boolean {
    return this.isOffered && (this.method === 'CONNECT' || asksForSocket(this))
  }

  set upgrade(isOffered: boolean) {
    this.isOffered = isOffered
  }
}

/**
 * A server may ignore the offer of a protocol that it does not speak (RFC 9110, 7.8): Java's HttpClient offers HTTP/2 (`Upgrade: h2c`) with
 * every ordinary request. Once somebody listens for upgrades, Node takes any offer for one; since 22.21 and 24.9 it asks first.
 */
export const upgradeToSocketsOnly: ServerOptions<typeof RequestForSockets> = {
  shouldUpgradeCallback: asksForSocket,
  IncomingMessage: RequestForSockets,
}
