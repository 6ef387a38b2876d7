export const MY_PICK = `query TrafficMyPick {
  myPick { id order { id number } lines { id name quantity state substitutionWish } }
}`

export const QUEUE = `query TrafficQueue($locationId: ID!) {
  pickQueue(locationId: $locationId, first: 100) { nodes { id queuedAt } }
}`

export const CLAIM = `mutation TrafficClaim($input: ClaimPickInput!) {
  claimPick(input: $input) { __typename ... on PickChanged { pick { order { number } } } }
}`

export const FIND = `mutation TrafficFind($input: FindLineInput!) {
  findLine(input: $input) { __typename ... on Problem { message } }
}`

export const MISS = `mutation TrafficMiss($input: MissLineInput!) {
  missLine(input: $input) { __typename ... on Problem { message } }
}`

export const SUBSTITUTES = `query TrafficSubstitutes($lineId: ID!) {
  substitutes(lineId: $lineId, first: 3) { sku { id name } stockLevel { availability { isOrderable } } }
}`

export const REPLACE = `mutation TrafficReplace($input: ReplaceLineInput!) {
  replaceLine(input: $input) { __typename ... on Problem { message } }
}`

export const FINISH = `mutation TrafficFinish($input: FinishPickInput!) {
  finishPick(input: $input) { __typename ... on Problem { message } }
}`

export const HAND_OVER = `mutation TrafficHandOver($input: HandOverOrderInput!) {
  handOverOrder(input: $input) { __typename ... on Problem { message } }
}`
