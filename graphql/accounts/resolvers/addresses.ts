import { ADDRESSES_MAX, listAddresses } from '@/db/accounts/addresses'
import {
  addAddress as add,
  editAddress as edit,
  removeAddress as remove,
} from '@/db/accounts/change-addresses'
import { requirePerson } from '@/graphql/accounts/require-person'
import { encodeId } from '@/graphql/base/opaque-id'
import { askOf } from '@/graphql/deeds/ask-of'
import type {
  AddressInput,
  CustomerAddressResolvers,
  MutationResolvers,
  ViewerResolvers,
} from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'
import { keyReused, notFound } from '@/graphql/problems'
import { codedError } from '@/graphql/problems/coded-error'

export const addresses: NonNullable<ViewerResolvers['addresses']> = (viewer, _args, { database: { db } }) =>
  viewer.kind === 'person' && viewer.apiKeyId === null ? listAddresses(db, viewer.userId) : []

export const CustomerAddress: CustomerAddressResolvers = { id: ({ id }) => encodeId('CustomerAddress', id) }

// The schema gives the country where none is said.
const toAddress = ({ line1, line2, city, postcode, country = 'GB' }: AddressInput) => ({
  line1,
  ...(line2 && { line2 }),
  city,
  postcode,
  country,
})

export const addAddress: NonNullable<MutationResolvers['addAddress']> = async (
  _parent,
  { input },
  context,
) => {
  const outcome = await add(context.database, {
    ...askOf(context, input),
    userId: requirePerson(context).userId,
    name: input.name ?? null,
    address: toAddress(input.address),
    isDefault: input.isDefault ?? false,
  })
  switch (outcome.type) {
    case 'KeyReused':
      return keyReused()
    case 'AccountGone':
      throw codedError('UNAUTHENTICATED', 'Sign in first.')
    case 'TooManyAddresses':
      return {
        __typename: 'TooManyAddresses',
        code: 'TOO_MANY_ADDRESSES',
        message: `You keep ${ADDRESSES_MAX} addresses already. Remove one that is not needed any more.`,
      }
    case 'AddressKept':
      return { __typename: 'AddressKept', addressId: encodeId('CustomerAddress', outcome.id) }
  }
}

export const editAddress: NonNullable<MutationResolvers['editAddress']> = async (
  _parent,
  { input },
  context,
) => {
  const [id] = decodeArgument('CustomerAddress', input.addressId)
  const outcome = await edit(context.database, {
    ...askOf(context, input),
    userId: requirePerson(context).userId,
    id,
    name: input.name ?? null,
    address: toAddress(input.address),
    isDefault: input.isDefault ?? false,
  })
  if (outcome.type === 'KeyReused') return keyReused()
  if (outcome.type === 'UnknownAddress') return notFound('This address')
  return { __typename: 'AddressKept', addressId: input.addressId }
}

export const removeAddress: NonNullable<MutationResolvers['removeAddress']> = async (
  _parent,
  { input },
  context,
) => {
  const [id] = decodeArgument('CustomerAddress', input.addressId)
  const { userId } = requirePerson(context)
  const outcome = await remove(context.database, { ...askOf(context, input), userId, id })
  if (outcome.type === 'KeyReused') return keyReused()
  if (outcome.type === 'UnknownAddress') return notFound('This address')
  return { __typename: 'AddressRemoved', addressId: input.addressId }
}
