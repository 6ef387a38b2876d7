import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@/db/ids'
import { createSandboxGateway } from '@/db/payments/sandbox-gateway'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.close())

function authorise(cardNumber: string, paymentId = newId()) {
  const gateway = createSandboxGateway(test.database, () => new Date('2026-11-27T12:00:00Z'))
  return {
    paymentId,
    gateway,
    answer: gateway.authorise({ paymentId, amountMinor: 100, currency: 'GBP', cardNumber }),
  }
}

describe('the sandbox', () => {
  it.each([
    '4242424242424241',
    '4242 4242 4242 4224',
    '1234567890123',
    '4111111111111112',
    '378282246310006',
  ])(
    'declines %s, whose check digit is wrong, as a gateway would, and says the same when asked again',
    async (number) => {
      const { paymentId, gateway, answer } = authorise(number)
      const declined = { type: 'Declined', reason: 'This is no card number: a digit is wrong or missing.' }
      expect(await answer).toEqual(declined)
      expect(await gateway.find(paymentId)).toEqual(declined)
    },
  )

  it.each(['4242424242424242', '5555 5555 5555 4444', '378282246310005', '501800000009'])(
    'takes %s',
    async (number) => {
      expect(await authorise(number).answer).toMatchObject({ type: 'Authorised' })
    },
  )
})
