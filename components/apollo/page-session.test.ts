import { ApolloLink, execute, gql, Observable } from '@apollo/client'
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { describe, expect, it } from 'vitest'
import { createPageSession, SignedOut } from '@/components/apollo/page-session'
import { asWhoever, createSessionLink } from '@/components/apollo/session-link'

const documents = {
  query: gql`
    query Q {
      viewer {
        id
      }
    }
  `,
  mutation: gql`
    mutation M($input: ID) {
      cancelOrder(input: $input) {
        id
      }
    }
  `,
  subscription: gql`
    subscription S {
      orderChanged(id: "o1") {
        id
      }
    }
  `,
}
type Kind = keyof typeof documents

const signedOut = [{ message: 'You were signed out.', extensions: { code: 'UNAUTHENTICATED' } }]
/** The ways in which an answer says so. */
const ways: Record<string, () => Observable<ApolloLink.Result>> = {
  'errors of an answer': () => answer({ errors: signedOut }),
  'errors that are thrown': () => fail(new CombinedGraphQLErrors({ errors: signedOut })),
  'the status 401': () =>
    fail(new ServerError('no', { response: new Response('', { status: 401 }), bodyText: '' })),
  'errors of a socket': () => fail(signedOut),
}

const answer = (result: ApolloLink.Result) =>
  new Observable<ApolloLink.Result>((observer) => {
    observer.next(result)
    observer.complete()
  })
const fail = (error: unknown) => new Observable<ApolloLink.Result>((observer) => observer.error(error))

/** A page, and a server that answers by turns; the last answer stands for all that follow. */
function open(viewerId: string | null, ...answers: (() => Observable<ApolloLink.Result>)[]) {
  const session = createPageSession(viewerId)
  const sent: { variables: unknown; headers: unknown }[] = []
  const server = new ApolloLink((operation) => {
    sent.push({ variables: operation.variables, headers: operation.getContext().headers })
    const answered = answers[Math.min(sent.length, answers.length) - 1]
    if (!answered) throw new Error('The test has no answer.')
    return answered()
  })
  const link = ApolloLink.from([createSessionLink(session), server])
  const ask = (kind: Kind, context = {}) => {
    const told: unknown[] = []
    execute(
      link,
      { query: documents[kind], variables: { input: 'k1' }, context },
      { client: {} as never },
    ).subscribe({
      next: (result) => told.push(result),
      error: (error: unknown) => told.push(error),
      complete: () => told.push('complete'),
    })
    return told
  }
  return { session, sent, ask }
}

const data = { data: { viewer: { id: 'a' } } }
const good = () => answer(data)
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('a page whose viewer was signed out', () => {
  it.each(
    Object.entries(ways).flatMap(([way, refuse]) =>
      (Object.keys(documents) as Kind[]).map((kind) => ({ way, refuse, kind })),
    ),
  )('by $way, holds a $kind and sends the same again once they are back', async ({ refuse, kind }) => {
    const { session, sent, ask } = open('a', refuse, good)
    const told = ask(kind)
    await settle()
    expect([told, sent.length, session.read()]).toEqual([[], 1, 'ended'])
    session.goOn()
    await settle()
    expect(told).toEqual([data, 'complete'])
    expect(sent[1]).toEqual(sent[0])
    expect(sent[0]).toEqual({ variables: { input: 'k1' }, headers: { 'onshelf-viewer': 'a' } })
  })

  it('sends nothing at all meanwhile, and lets the question be asked who is signed in', async () => {
    const { session, sent, ask } = open('a', ways['the status 401'] ?? good, good)
    const told = [ask('query'), ask('mutation'), ask('subscription')]
    await settle()
    expect(sent).toHaveLength(1)
    expect(ask('query', asWhoever)).toEqual([data, 'complete'])
    expect(sent[1]?.headers).toBeUndefined()
    session.goOn()
    await settle()
    expect(told).toEqual(Array(3).fill([data, 'complete']))
  })

  it('gives up its commands where they will not sign in now, and asks again at the next one', async () => {
    const { session, ask } = open('a', ways['errors of an answer'] ?? good, good)
    const [command, query] = [ask('mutation'), ask('query')]
    await settle()
    session.setAside()
    await settle()
    expect(command).toEqual([expect.any(SignedOut)])
    expect(query).toEqual([])
    const next = ask('mutation')
    expect(session.read()).toBe('ended')
    session.goOn()
    await settle()
    expect([query, next]).toEqual([
      [data, 'complete'],
      [data, 'complete'],
    ])
  })

  it('is not signed out once more by an answer that comes late', async () => {
    let answerLate: (() => void) | undefined
    const late = () =>
      new Observable<ApolloLink.Result>((observer) => {
        answerLate = () => observer.next({ errors: signedOut })
      })
    const { session, ask } = open('a', late, ways['errors of an answer'] ?? good, good)
    const [slow, fast] = [ask('query'), ask('query')]
    await settle()
    session.goOn()
    await settle()
    answerLate?.()
    await settle()
    expect(session.read()).toBe('open')
    expect([slow, fast]).toEqual([
      [data, 'complete'],
      [data, 'complete'],
    ])
  })

  it('sends nothing any more for whoever has stopped waiting', async () => {
    const { session, sent } = open('a', good)
    session.end(session.era())
    const link = createSessionLink(session)
    const under = execute(link, { query: documents.query }, { client: {} as never }).subscribe({})
    under.unsubscribe()
    session.goOn()
    await settle()
    expect(sent).toEqual([])
  })

  it.each([
    ['FORBIDDEN', { errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] }, 1],
    ['NOT_FOUND', { errors: [{ message: 'no', extensions: { code: 'NOT_FOUND' } }] }, 1],
    ['a problem NotFound', { data: { adjustStock: { __typename: 'NotFound' } } }, 1],
    ['BAD_USER_INPUT', { errors: [{ message: 'no', extensions: { code: 'BAD_USER_INPUT' } }] }, 0],
    ['an outcome', { data: { adjustStock: { __typename: 'StockChanged' }, other: null } }, 0],
  ])('asks what its viewer may do after %s as often as %j says', async (_what, refused, times) => {
    const { session, ask } = open('a', () => answer(refused as ApolloLink.Result))
    let asked = 0
    session.onSuspected(() => {
      asked += 1
    })
    expect(ask('mutation')).toEqual([refused, 'complete'])
    expect([asked, session.read()]).toEqual([times, 'open'])
  })

  it('tells those who listen when they are back, once', () => {
    const session = createPageSession('a')
    let told = 0
    session.onBack(() => {
      told += 1
    })
    session.goOn()
    expect(told).toBe(0)
    session.end(session.era())
    session.end(session.era())
    session.goOn()
    session.goOn()
    expect(told).toBe(1)
  })
})

describe('a page of a guest', () => {
  it('names nobody, and is told what the server says', async () => {
    const { session, sent, ask } = open(null, ways['errors of an answer'] ?? good)
    const told = ask('mutation')
    await settle()
    expect(told).toEqual([{ errors: signedOut }, 'complete'])
    expect([sent[0]?.headers, session.read()]).toEqual([undefined, 'open'])
  })
})
