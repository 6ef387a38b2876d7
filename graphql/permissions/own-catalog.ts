import { findRetailerOf } from '@/db/catalog/find-retailer-of'
import { decodeArgument } from '@/graphql/input/decode-argument'
import type { Capability } from '@/graphql/permissions/capabilities'
import type { Rule } from '@/graphql/permissions/permission'
import { mayAtRetailer, mayForRetailer } from '@/graphql/permissions/workplace'
import type { Viewer } from '@/graphql/viewer'

const words = {
  Retailer: 'This retailer',
  Category: 'This category',
  Product: 'This product',
  Sku: 'This item',
} as const

type Catalogued = keyof typeof words
type With<F extends string> = { [Key in F]: string } | { input: { [Key in F]: string } }
type Asked<F extends string> = { who: Capability; on: readonly Rule<With<F>>[] }

/** Whoever has a capability for the whole retailer to which the thing with this id belongs: who works at some of its places does not change what all of them sell. */
export const forRetailer = <F extends string>(capability: Capability, type: Catalogued, field: F): Asked<F> =>
  ask(capability, { type, field }, mayForRetailer)

/** Whoever has a capability at any place of that retailer. */
export const atRetailer = <F extends string>(capability: Capability, type: Catalogued, field: F): Asked<F> =>
  ask(capability, { type, field }, mayAtRetailer)

function ask<F extends string>(
  capability: Capability,
  { type, field }: { type: Catalogued; field: F },
  may: (viewer: Viewer, capability: Capability, retailerId: string) => boolean,
): Asked<F> {
  const rule: Rule<With<F>> = async (args, { viewer, database }) => {
    const holder = ('input' in args ? args.input : args) as Record<string, string>
    const [id] = decodeArgument(type, String(holder[field]))
    const retailerId = await findRetailerOf(database.db, type, id)
    return retailerId !== null && may(viewer, capability, retailerId) ? 'visible' : { hidden: words[type] }
  }
  return { who: capability, on: [rule] }
}
