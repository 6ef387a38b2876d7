/** What a shopper of the bench sends: claim, find each line, finish. */

export const CLAIM = /* GraphQL */ `
  mutation Claim($input: ClaimPickInput!) {
    claimPick(input: $input) { __typename ... on PickChanged { pick { id version state } } ... on Problem { code message } }
  }
`
export const FIND = /* GraphQL */ `
  mutation Find($input: FindLineInput!) {
    findLine(input: $input) { __typename ... on LineEnded { line { id version state } } ... on Problem { code message } }
  }
`
export const FINISH = /* GraphQL */ `
  mutation Finish($input: FinishPickInput!) {
    finishPick(input: $input) { __typename ... on PickFinished { pick { id version state } } ... on Problem { code message } }
  }
`
