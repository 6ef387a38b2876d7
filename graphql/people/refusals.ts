import type * as generated from '@/graphql/generated/resolver-types'

type Named<T extends { code: generated.ProblemCode; message: string }, Name extends string> = T & {
  __typename: Name
}

export const roleTooHigh = (): Named<generated.RoleTooHigh, 'RoleTooHigh'> => ({
  __typename: 'RoleTooHigh',
  code: 'ROLE_TOO_HIGH',
  message: 'Only an owner can do this. Ask one.',
})

export const lastOwner = (): Named<generated.LastOwner, 'LastOwner'> => ({
  __typename: 'LastOwner',
  code: 'LAST_OWNER',
  message: 'A retailer always has an owner, and this is the last. Hand the ownership over first.',
})

export const invitationUsed = (): Named<generated.InvitationUsed, 'InvitationUsed'> => ({
  __typename: 'InvitationUsed',
  code: 'INVITATION_USED',
  message: 'This invitation was accepted already. Ask for a new one if that was not you.',
})

export const invitationExpired = (): Named<generated.InvitationExpired, 'InvitationExpired'> => ({
  __typename: 'InvitationExpired',
  code: 'INVITATION_EXPIRED',
  message: 'This invitation is too old. Ask for a new one.',
})

export const invitationNotYours = (): Named<generated.InvitationNotYours, 'InvitationNotYours'> => ({
  __typename: 'InvitationNotYours',
  code: 'INVITATION_NOT_YOURS',
  message: 'This invitation is for another e-mail address. Sign in with the address to which it was sent.',
})

export const alreadyMember = (): Named<generated.AlreadyMember, 'AlreadyMember'> => ({
  __typename: 'AlreadyMember',
  code: 'ALREADY_MEMBER',
  message: 'You work for this retailer already. Whoever leads its people can change your role.',
})

export const setupLinkUsed = (): Named<generated.SetupLinkUsed, 'SetupLinkUsed'> => ({
  __typename: 'SetupLinkUsed',
  code: 'SETUP_LINK_USED',
  message: 'Somebody runs this house already. Sign in as them, or ask them for an invitation.',
})

export const setupLinkExpired = (): Named<generated.SetupLinkExpired, 'SetupLinkExpired'> => ({
  __typename: 'SetupLinkExpired',
  code: 'SETUP_LINK_EXPIRED',
  message: 'This link is too old. Start Onshelf again: it prints a new one.',
})
