import type * as generated from '@/graphql/generated/resolver-types'

type Named<T, Name extends string> = T & { __typename: Name }

export const wrongPassword = (): Named<generated.WrongPassword, 'WrongPassword'> => ({
  __typename: 'WrongPassword',
  code: 'WRONG_PASSWORD',
  message: 'This is not your password.',
})

export const tooManyAttempts = (seconds: number): Named<generated.TooManyAttempts, 'TooManyAttempts'> => ({
  __typename: 'TooManyAttempts',
  code: 'TOO_MANY_ATTEMPTS',
  message: `Too many attempts. Try again in ${Math.ceil(seconds / 60)} minutes.`,
  retryAfterSeconds: seconds,
})

export const orderOnItsWay = (orderNumber: string): Named<generated.OrderOnItsWay, 'OrderOnItsWay'> => ({
  __typename: 'OrderOnItsWay',
  code: 'ORDER_ON_ITS_WAY',
  message: `Your order ${orderNumber} has not ended. Wait until it is in your hands, or cancel it first.`,
  orderNumber,
})

export const lastOperator = (): Named<generated.LastOperator, 'LastOperator'> => ({
  __typename: 'LastOperator',
  code: 'LAST_OPERATOR',
  message: 'Somebody has to run this house, and you are the last who does.',
})
