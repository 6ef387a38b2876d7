// The refusals that several pick commands share.

export function pickNotYours() {
  return {
    __typename: 'PickNotYours' as const,
    code: 'PICK_NOT_YOURS' as const,
    message: 'You are not working on this pick. Look at the queue again.',
  }
}
