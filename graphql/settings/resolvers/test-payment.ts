import { countInWindow } from '@/db/accounts/count-in-window'
import { newId } from '@/db/ids'
import { type GatewayTestOutcome, testGateway } from '@/db/payments/test-gateway'
import { tooManyAttempts } from '@/graphql/accounts/refusals'
import { requirePerson } from '@/graphql/accounts/require-person'
import { createRetailerLoader } from '@/graphql/catalog/loaders/create-retailer-loader'
import { perRequest } from '@/graphql/context'
import type { MutationResolvers } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { createPaymentGateway } from '@/graphql/orders/payment-gateway'
import { notFound } from '@/graphql/problems'

const TESTS_MAX = 5
const WINDOW_SECONDS = 900
const AMOUNT_MINOR = 100

export const testPayment: NonNullable<MutationResolvers['testPayment']> = async (
  _parent,
  { input },
  context,
) => {
  const { database, clock } = context
  const [retailerId] = decodeArgument('Retailer', input.retailerId)
  const retailer = await perRequest(context, createRetailerLoader).load(retailerId)
  if (!retailer) return notFound('This retailer')
  const keys = [`test payment:${requirePerson(context).userId}`]
  const [counted] = await countInWindow(database.db, { keys, windowSeconds: WINDOW_SECONDS, at: clock() })
  if (counted && counted.count > TESTS_MAX) return tooManyAttempts(counted.secondsLeft)
  const gateway = perRequest(context, createPaymentGateway)
  const amount = { amountMinor: AMOUNT_MINOR, currency: retailer.currency }
  const outcome = await testGateway(gateway, { paymentId: newId(), ...amount })
  if (outcome.type === 'GatewayWorks') {
    return { __typename: 'PaymentTested', gateway: gateway.name, amount, reference: outcome.reference }
  }
  return { __typename: 'PaymentTestFailed', code: 'PAYMENT_TEST_FAILED', message: wordsOf(outcome) }
}

function wordsOf(outcome: Exclude<GatewayTestOutcome, { type: 'GatewayWorks' }>): string {
  switch (outcome.type) {
    case 'Refused':
      return `The gateway refused its own test card: ${outcome.reason} Look at whether its keys are those of the test mode.`
    case 'NoAnswer':
      return 'The gateway did not answer in time. Try again in a minute.'
    case 'NotLetGo':
      return 'The gateway took the sum and did not let it go. Look at it there.'
    case 'Failed':
      return (
        (outcome.step === 'authorise'
          ? 'The gateway could not be asked. Look at its keys, and at whether the network lets this machine reach it.'
          : 'The gateway took the sum, and could not be told to let it go. Look at it there.') +
        (outcome.code ? ` The system says ${outcome.code}.` : '')
      )
  }
}
