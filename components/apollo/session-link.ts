import { ApolloLink, Observable } from '@apollo/client'
import { ServerError } from '@apollo/client/errors'
import { OperationTypeNode } from 'graphql'
import type { Subscription } from 'rxjs'
import type { PageSession } from '@/components/apollo/page-session'

/** Names for whom the page was drawn: the server does nothing as anybody else. The socket's greeting names them too. */
export const VIEWER_HEADER = 'onshelf-viewer'

/** Context of a query that asks who is signed in by now, whoever that is. */
export const asWhoever = { asWhoever: true }

/**
 * Holds what a page asks while its viewer is signed out, and sends it once they are back: a command with the variables it had, its key included, so that it happens once
 * whatever became of the first attempt; a query; a subscription from its beginning.
 */
export function createSessionLink(session: PageSession): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const { viewerId } = session
    if (viewerId === null || operation.getContext().asWhoever === true) return forward(operation)
    operation.setContext(({ headers }) => ({
      headers: { ...(headers as Record<string, string> | undefined), [VIEWER_HEADER]: viewerId },
    }))
    const who = operation.operationType === OperationTypeNode.MUTATION ? 'command' : 'reader'
    return new Observable<ApolloLink.Result>((observer) => {
      let attempts = 0
      let sent: Subscription | undefined
      const send = (): void => {
        attempts += 1
        const attempt = attempts
        const era = session.era()
        /** What an attempt says counts until it says that they are signed out. */
        const hear = (tell: () => void, answer?: unknown): void => {
          if (attempt !== attempts) return
          if (isRefusal(answer)) session.suspect()
          if (saysSignedOut(answer)) {
            attempts += 1
            session.end(era)
            wait()
          } else tell()
        }
        sent = forward(operation).subscribe({
          next: (result) => hear(() => observer.next(result), result),
          error: (error: unknown) => hear(() => observer.error(error), error),
          complete: () => hear(() => observer.complete()),
        })
      }
      const wait = (): void => {
        session.whenOpen(who).then(
          () => observer.closed || send(),
          (error: unknown) => observer.error(error),
        )
      }
      if (session.read() === 'open') send()
      else wait()
      return () => sent?.unsubscribe()
    })
  })
}

function saysSignedOut(answer: unknown): boolean {
  if (ServerError.is(answer)) return answer.statusCode === 401
  return codesOf(answer).includes('UNAUTHENTICATED')
}

/** As somebody is refused whose role or place was taken away: what is not theirs is not found. */
function isRefusal(answer: unknown): boolean {
  const data = (answer as ApolloLink.Result | undefined)?.data ?? {}
  const found = Object.values(data).some((value) => value?.__typename === 'NotFound')
  return found || codesOf(answer).some((code) => code === 'FORBIDDEN' || code === 'NOT_FOUND')
}

type Coded = { extensions?: { code?: unknown } }

/** Of an answer, or of what was thrown instead of one. */
function codesOf(answer: unknown): unknown[] {
  const errors: readonly Coded[] = Array.isArray(answer)
    ? answer
    : ((answer as { errors?: readonly Coded[] } | null | undefined)?.errors ?? [])
  return errors.map(({ extensions }) => extensions?.code)
}
