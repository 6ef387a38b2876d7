export const CART = 'query TrafficCart { cart { lines { listing { sku { id } } } } }'

export const SET_LINE = `mutation TrafficSetCartLine($input: SetCartLineInput!) {
  setCartLine(input: $input) { __typename }
}`

export const SLOTS = `query TrafficSlots($id: ID!, $handover: Handover!) {
  node(id: $id) { ... on Location { postcodesServed slots(handover: $handover) { startAt endAt } } }
}`

export const CHECK_OUT = `mutation TrafficCheckOut($input: CheckOutInput!) {
  checkOut(input: $input) {
    __typename
    ... on OrderHeld { order { id number } }
    ... on InsufficientStock { lines { sku { id } available } }
    ... on Problem { message }
  }
}`

export const ACKNOWLEDGE = `mutation TrafficAcknowledge($input: AcknowledgeCartInput!) {
  acknowledgeCart(input: $input) { __typename }
}`

export const PAY = `mutation TrafficPayOrder($input: PayOrderInput!) {
  payOrder(input: $input) { __typename }
}`

export const CANCEL = `mutation TrafficCancel($input: CancelOrderInput!) {
  cancelOrder(input: $input) { __typename }
}`
