import type { IncomingMessage } from 'node:http'
import type { Credentials } from '@/graphql/accounts/auth/find-viewer'
import { VIEWER_HEADER } from '@/graphql/accounts/auth/require-named-viewer'

/** Who a socket says it is, and for whom: by its first message, whose names are read as headers are, in any case; else by its headers. */
export function readCredentials(
  params: Readonly<Record<string, unknown>> = {},
  { headers }: Pick<IncomingMessage, 'headers'>,
): Credentials {
  const read = (wanted: string): unknown => {
    const name = Object.keys(params).find((each) => each.toLowerCase() === wanted)
    return (name === undefined ? undefined : params[name]) ?? headers[wanted]
  }
  const given = read('authorization')
  // What is no text is no key either, and must not go on as a guest.
  return {
    cookie: headers.cookie,
    authorization: given === undefined ? null : String(given),
    named: read(VIEWER_HEADER),
  }
}
