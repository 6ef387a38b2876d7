/** What a customer of the bench sends: cart, hold, pay. */

export const SET_LINE = /* GraphQL */ `
  mutation SetLine($input: SetCartLineInput!) {
    setCartLine(input: $input) { __typename ... on CartChanged { cart { id version } } ... on Problem { code message } }
  }
`
export const CHECK_OUT = /* GraphQL */ `
  mutation CheckOut($input: CheckOutInput!) {
    checkOut(input: $input) { __typename ... on OrderHeld { order { id version state heldUntil } } ... on Problem { code message } }
  }
`
export const PAY = /* GraphQL */ `
  mutation Pay($input: PayOrderInput!) {
    payOrder(input: $input) { __typename ... on OrderConfirmed { order { id version state } } ... on Problem { code message } }
  }
`
