import { describe, expect, it } from 'vitest'
import { newId } from '@/db/ids'
import type { GatewayAnswer, PaymentGateway } from '@/db/payments/payment-gateway'
import { testGateway } from '@/db/payments/test-gateway'

type Told = Partial<{ authorise: GatewayAnswer | Error; void: Error; after: GatewayAnswer }>

function open(told: Told) {
  const calls: string[] = []
  const gateway: PaymentGateway = {
    name: 'told',
    async authorise({ amountMinor, currency }) {
      calls.push(`authorise ${amountMinor} ${currency}`)
      const answer = told.authorise ?? { type: 'Authorised', reference: 'r1' }
      if (answer instanceof Error) throw answer
      return answer
    },
    async find() {
      calls.push('find')
      return told.after ?? { type: 'Unknown' }
    },
    async capture() {
      calls.push('capture')
    },
    async voidAuthorisation() {
      calls.push('void')
      if (told.void) throw told.void
    },
  }
  return { gateway, calls }
}

async function run(told: Told) {
  const { gateway, calls } = open(told)
  const request = { paymentId: newId(), amountMinor: 100, currency: 'EUR' }
  return { outcome: await testGateway(gateway, request), calls }
}

describe('a test of the gateway', () => {
  it('authorises a sum, lets it go, and looks whether it is gone', async () => {
    const { outcome, calls } = await run({})
    expect(outcome).toEqual({ type: 'GatewayWorks', reference: 'r1' })
    expect(calls).toEqual(['authorise 100 EUR', 'void', 'find'])
  })

  it.each<[string, Told, object, string[]]>([
    [
      'a refusal',
      { authorise: { type: 'Declined', reason: 'No.' } },
      { type: 'Refused', reason: 'No.' },
      ['authorise 100 EUR'],
    ],
    [
      'no answer yet',
      { authorise: { type: 'Pending' } },
      { type: 'NoAnswer' },
      ['authorise 100 EUR', 'void'],
    ],
    [
      'a sum that stays authorised',
      { after: { type: 'Authorised', reference: 'r1' } },
      { type: 'NotLetGo' },
      ['authorise 100 EUR', 'void', 'find'],
    ],
  ])('names %s', async (_what, told, outcome, calls) => {
    expect(await run(told)).toEqual({ outcome, calls })
  })

  it('tells apart where it fails, and lets go what an answer that was lost may have authorised', async () => {
    const error = Object.assign(new Error('sk_test_secret'), { code: 'ECONNREFUSED' })
    expect(await run({ authorise: error, void: error })).toEqual({
      outcome: { type: 'Failed', step: 'authorise', code: 'ECONNREFUSED' },
      calls: ['authorise 100 EUR', 'void'],
    })
    for (const unsaid of [new Error('sk_test_secret'), Object.assign(new Error(), { code: 'sk_test' })]) {
      expect((await run({ void: unsaid })).outcome).toEqual({ type: 'Failed', step: 'void', code: null })
    }
  })
})
