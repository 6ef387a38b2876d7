/** A statement on its way to Postgres, at the moment at which it is told to carry it out. */
export interface SentStatement {
  /** The function that its comment names; without a comment, what it does to which table: `begin`, `insert sandbox_charge`. */
  name: string
  text: string
  /** Whether its values contain this text. */
  has(text: string): boolean
}

/** A whole message of a client. */
export interface WireMessage {
  bytes: Buffer
  /** Set on the message that has a statement carried out. */
  statement: SentStatement | null
  /** Postgres answers it with `ReadyForQuery`. */
  asksForAnswer: boolean
}

const [PARSE, BIND, QUERY, SYNC] = [...'PBQS'].map((letter) => letter.charCodeAt(0))
const READY = 'Z'.charCodeAt(0)
/** Version 3.0 of the protocol: what else a connection may begin with (TLS, a request to cancel) is passed on as it is. */
const PLAIN_START = 196_608

/** Takes a connection's bytes from the client and gives whole messages. A statement that was prepared before is known by its text. */
export function createStatementReader(): (bytes: Buffer) => WireMessage[] {
  let rest: Buffer = Buffer.alloc(0)
  let state: 'start' | 'messages' | 'opaque' = 'start'
  const texts = new Map<string, string>()

  function readMessage(bytes: Buffer): WireMessage {
    const body = bytes.subarray(5)
    const [type] = bytes
    if (type === PARSE) {
      const [name, text] = [readText(body, 0), readText(body, 1)]
      texts.set(name, text)
    }
    const text = type === QUERY ? readText(body, 0) : type === BIND ? texts.get(readText(body, 1)) : undefined
    return {
      bytes,
      statement:
        text === undefined
          ? null
          : { name: nameStatement(text), text, has: (wanted) => bytes.includes(wanted) },
      asksForAnswer: type === QUERY || type === SYNC,
    }
  }

  return (bytes) => {
    rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
    const messages: WireMessage[] = []
    for (;;) {
      if (state === 'opaque') {
        if (rest.length > 0) messages.push({ bytes: rest, statement: null, asksForAnswer: false })
        rest = Buffer.alloc(0)
        return messages
      }
      const lengthAt = state === 'start' ? 0 : 1
      if (rest.length < lengthAt + 4) return messages
      const size = lengthAt + rest.readUInt32BE(lengthAt)
      if (rest.length < size) return messages
      const whole = rest.subarray(0, size)
      rest = rest.subarray(size)
      if (state === 'messages') messages.push(readMessage(whole))
      else {
        state = size >= 8 && whole.readUInt32BE(4) === PLAIN_START ? 'messages' : 'opaque'
        messages.push({ bytes: whole, statement: null, asksForAnswer: false })
      }
    }
  }
}

/** Takes a connection's bytes from Postgres and gives the number of its `ReadyForQuery` so far. */
export function createAnswerCounter(): (bytes: Buffer) => number {
  let count = 0
  let header: Buffer = Buffer.alloc(0)
  let toSkip = 0
  return (bytes) => {
    let at = 0
    while (at < bytes.length) {
      const skipped = Math.min(toSkip, bytes.length - at)
      at += skipped
      toSkip -= skipped
      if (at === bytes.length) break
      const taken = bytes.subarray(at, at + 5 - header.length)
      header = Buffer.concat([header, taken])
      at += taken.length
      if (header.length < 5) break
      if (header[0] === READY) count += 1
      toSkip = header.readUInt32BE(1) - 4
      header = Buffer.alloc(0)
    }
    return count
  }
}

/** The `index`-th of texts that end with a zero. */
function readText(bytes: Buffer, index: number): string {
  let from = 0
  for (let skipped = 0; skipped < index; skipped += 1) from = bytes.indexOf(0, from) + 1
  return bytes.toString('utf8', from, bytes.indexOf(0, from))
}

export function nameStatement(text: string): string {
  const [, comment] = /^\s*\/\* ?(\w+) ?\*\//.exec(text) ?? []
  if (comment) return comment
  const [, insert, update, select] =
    /^\s*(?:insert into "?(\w+)|update "?(\w+)|select [\s\S]*?\bfrom "?(\w+))/i.exec(text) ?? []
  if (insert) return `insert ${insert}`
  if (update) return `update ${update}`
  return select ? `select ${select}` : (/\w+/.exec(text)?.[0] ?? '').toLowerCase()
}
