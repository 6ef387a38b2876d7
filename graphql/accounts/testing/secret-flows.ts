import { randomUUID } from 'node:crypto'
import { encodeId } from '@/graphql/base/opaque-id'
import { cookiesOf, postAuth, type ServiceTest } from '@/graphql/testing/create-service-test'

/** Somebody of whom everything is invented. */
export interface Person {
  email: string
  password: string
  cookie: string
  /** An order that awaits its payment, or the token of a mail. */
  given: string
}

/** What a person does; every value they give, and every token they get, is among the secrets. */
export interface Flow {
  /** What has to be there already: once, or before each run where it is `isAnew`. */
  prepare(): Promise<Person>
  /** Gives what came of it: a status, or the name of a type. */
  run(person: Person): Promise<unknown>
  isAnew?: true
  /** The result when nothing fails. */
  done: unknown
}

export const FLOW_NAMES = [
  'signing up',
  'signing in with a guest’s cart',
  'asking who one is',
  'a note in the cart',
  'a key for a program',
  'checking out',
  'paying',
  'another password',
  'asking for a new password',
  'a new password by mail',
  'signing out',
] as const

export type FlowName = (typeof FLOW_NAMES)[number]

/** What was given and answered so far. */
export interface Seen {
  secrets: Set<string>
  statuses: Set<number>
  codes: Set<unknown>
}

const CARD = '4242 4242 4242 4242'

export function secretFlows(test: ServiceTest): { flows: Record<FlowName, Flow>; seen: Seen } {
  const seen: Seen = { secrets: new Set(['kestrel', CARD]), statuses: new Set(), codes: new Set() }
  const invent = () => `kestrel-${randomUUID()}`
  const inventAddress = () => `${invent()}@secret.example`
  const locationId = encodeId('Location', test.world.store.id)
  let carts = 0

  function keep(cookie: string): string {
    for (const one of cookie.split('; ')) {
      const value = decodeURIComponent(one.slice(one.indexOf('=') + 1))
      if (value.length > 20) for (const part of [value, value.split('.')[0] ?? value]) seen.secrets.add(part)
    }
    return cookie
  }

  async function auth(path: string, body: Record<string, unknown>, cookie?: string) {
    const response = await postAuth(test.url, path, body, cookie ? { cookie } : {})
    seen.statuses.add(response.status)
    const { message } = ((await response.json()) ?? {}) as { message?: unknown }
    if (response.status >= 500 && typeof message !== 'string') throw new Error('A failure says nothing.')
    return { status: response.status, cookie: keep(cookiesOf(response)) }
  }

  async function ask(document: string, cookie = '', variables: Record<string, unknown> = {}) {
    const answer = await test.send(document, { variables, headers: { cookie } })
    for (const { extensions } of answer.errors) seen.codes.add(extensions.code)
    const [result] = Object.values(answer.data ?? {}) as (Record<string, unknown> | null)[]
    return { ...answer, result: result ?? null, type: result?.__typename }
  }

  async function signUp(): Promise<Person> {
    const [email, password] = [inventAddress(), invent()]
    const { cookie } = await auth('sign-up/email', { name: invent(), email, password })
    return { email, password, cookie, given: '' }
  }

  function setLine(cookie = '') {
    carts += 1
    const sku = test.world.skus[carts % test.world.skus.length] ?? test.world.skus[0]
    return ask('mutation($input: SetCartLineInput!) { setCartLine(input: $input) { __typename } }', cookie, {
      input: { key: invent(), locationId, skuId: encodeId('Sku', sku.id), quantity: 1, note: invent() },
    })
  }

  async function checkOut({ cookie }: Person) {
    const found = await ask(
      '{ location(slug: "store") { slots(handover: DELIVERY) { startAt endAt } } }',
      cookie,
    )
    const slots = (found.result?.slots ?? []) as { startAt: string; endAt: string }[]
    const slot = slots[1] ?? slots[0]
    return ask(
      'mutation($input: CheckOutInput!) { checkOut(input: $input) { __typename ... on OrderHeld { order { id } } } }',
      cookie,
      {
        input: {
          key: randomUUID(),
          locationId,
          handover: 'DELIVERY',
          slotStartAt: slot?.startAt ?? test.clock.now.toISOString(),
          slotEndAt: slot?.endAt ?? test.clock.now.toISOString(),
          contactName: invent(),
          contactEmail: inventAddress(),
          note: invent(),
          address: { line1: invent(), city: invent(), postcode: 'N1 2CD' },
        },
      },
    )
  }

  async function signUpWithCart(): Promise<Person> {
    const person = await signUp()
    await setLine(person.cookie)
    return person
  }

  async function signUpWithOrder(): Promise<Person> {
    const person = await signUpWithCart()
    const { result } = await checkOut(person)
    const order = result?.order as { id: string } | undefined
    if (!order) throw new Error('There is no order to pay.')
    return { ...person, given: order.id }
  }

  /** The token of the newest mail to this address, which comes after the answer. */
  async function readToken(address: string, purpose: RegExp): Promise<string> {
    for (let tries = 0; tries < 200; tries++) {
      const mail = test.mails.find(({ to, text }) => to === address && purpose.test(text))
      const [, token] = /token=([^\s&]+)/.exec(mail?.text ?? '') ?? []
      if (token) return token
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
    throw new Error('No mail came.')
  }

  /** Whose address is theirs: only they are offered a new password. */
  async function signUpAndConfirm(): Promise<Person> {
    const person = await signUp()
    const token = await readToken(person.email, /verify-email/)
    seen.secrets.add(token)
    await fetch(`${test.url}/api/auth/verify-email?token=${token}`, { redirect: 'manual' })
    return person
  }

  const flows: Record<FlowName, Flow> = {
    'signing up': {
      prepare: async () => ({ email: '', password: '', cookie: '', given: '' }),
      run: async () => (await signUp()).cookie !== '',
      done: true,
    },
    'signing in with a guest’s cart': {
      prepare: signUp,
      async run({ email, password }) {
        const guest = keep(cookiesOf(await setLine()))
        return (await auth('sign-in/email', { email, password }, guest)).status
      },
      done: 200,
    },
    'asking who one is': {
      prepare: signUp,
      run: async ({ cookie }) => (await ask('{ viewer { __typename name email } }', cookie)).type,
      done: 'Viewer',
    },
    'a note in the cart': {
      prepare: signUp,
      run: async ({ cookie }) => (await setLine(cookie)).type,
      done: 'CartChanged',
    },
    'a key for a program': {
      prepare: signUp,
      async run({ cookie }) {
        const document =
          'mutation($name: String!) { createApiKey(input: { name: $name }) { __typename ... on ApiKeyCreated { secret } } }'
        const { result, type } = await ask(document, cookie, { name: invent() })
        if (typeof result?.secret !== 'string') return type
        seen.secrets.add(result.secret)
        const headers = { authorization: `Bearer ${result.secret}` }
        return (await test.send('{ viewer { name } }', { headers })).status
      },
      done: 200,
    },
    'checking out': {
      prepare: signUpWithCart,
      run: async (person) => (await checkOut(person)).type,
      done: 'OrderHeld',
    },
    paying: {
      prepare: signUpWithOrder,
      isAnew: true,
      run: async ({ cookie, given }) =>
        (
          await ask('mutation($input: PayOrderInput!) { payOrder(input: $input) { __typename } }', cookie, {
            input: { key: randomUUID(), orderId: given, cardNumber: CARD },
          })
        ).type,
      done: 'OrderConfirmed',
    },
    'another password': {
      prepare: signUp,
      isAnew: true,
      run: async ({ cookie, password }) =>
        (await auth('change-password', { currentPassword: password, newPassword: invent() }, cookie)).status,
      done: 200,
    },
    'asking for a new password': {
      prepare: signUpAndConfirm,
      run: async ({ email }) => (await auth('request-password-reset', { email })).status,
      done: 200,
    },
    'a new password by mail': {
      async prepare() {
        const person = await signUpAndConfirm()
        await auth('request-password-reset', { email: person.email })
        const given = await readToken(person.email, /new-password/)
        seen.secrets.add(given)
        return { ...person, given }
      },
      isAnew: true,
      run: async ({ given }) =>
        (await auth('reset-password', { newPassword: invent(), token: given })).status,
      done: 200,
    },
    'signing out': {
      prepare: signUp,
      isAnew: true,
      run: async ({ cookie }) => (await auth('sign-out', {}, cookie)).status,
      done: 200,
    },
  }
  return { flows, seen }
}
