import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeId } from '@/graphql/base/opaque-id'
import { explainMailFailure } from '@/graphql/settings/explain-mail-failure'
import { createGraphqlTest, type GraphqlTest } from '@/graphql/testing/create-graphql-test'

let test: GraphqlTest
beforeAll(async () => {
  test = await createGraphqlTest()
})
afterAll(() => test.close())

let keys = 0
async function send(who: 'owner' | 'operator' | 'staff' | 'customer' = 'owner') {
  keys += 1
  const { data, errors } = await test.as(test.world.viewers[who]).query(
    `mutation($i: SendTestMailInput!) { sendTestMail(input: $i) { __typename ... on TestMailSent { to isDelivered }
        ... on Problem { code message } } }`,
    { i: { key: `mail-${keys}`, retailerId: encodeId('Retailer', test.world.retailer.id) } },
  )
  return Object(data).sendTestMail ?? errors[0]?.extensions
}

describe('a test of the mails', () => {
  it('sends a message to whoever asks, and to nobody else', async () => {
    const { email } = test.world.viewers.owner
    expect(await send()).toEqual({ __typename: 'TestMailSent', to: email, isDelivered: true })
    expect(test.mails.map(({ to }) => to)).toEqual([email])
    expect(await send('staff')).toMatchObject({ code: 'FORBIDDEN' })
    expect(await send('customer')).toMatchObject({ code: 'FORBIDDEN' })
    expect(test.mails).toHaveLength(1)
  })

  it('says by name what failed, and nothing of the server’s address', async () => {
    const working = test.outbox.send
    const error = Object.assign(new Error('smtp://user:password@host'), { code: 'EAUTH', responseCode: 535 })
    test.outbox.send = () => Promise.reject(error)
    const answer = await send()
    test.outbox.send = working
    expect(answer).toEqual({
      __typename: 'MailRefused',
      code: 'MAIL_REFUSED',
      message: 'The mail server did not accept user and password. Look at them in SMTP_URL. It answered 535.',
    })
  })

  it('is told apart by the failure, and one that nobody knows leads to the log', () => {
    expect(explainMailFailure({ code: 'ECONNECTION' })).toMatch(/host and port/)
    for (const error of [new Error('password'), { code: 'toString' }, null, 'x']) {
      expect(explainMailFailure(error)).toBe(
        'The message could not be sent. The log of the server says more.',
      )
    }
  })

  it('is sent five times in a quarter of an hour', async () => {
    const answers = []
    for (let times = 0; times < 6; times++) answers.push(await send('operator'))
    expect(answers.map(({ code }) => code ?? 'sent')).toEqual([...Array(5).fill('sent'), 'TOO_MANY_ATTEMPTS'])
  })
})
