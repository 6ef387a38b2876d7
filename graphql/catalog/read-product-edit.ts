import type { EditProducts } from '@/db/catalog/bulk/edit-products'
import { fromEnum } from '@/graphql/base/enum-case'
import { readAttributeInput } from '@/graphql/catalog/read-attribute-input'
import type { OfferEditInput, ProductEditInput } from '@/graphql/generated/resolver-types'
import { decodeArgument } from '@/graphql/input/decode-argument'

type Problem = { field: string; message: string }

/** A change of many products as the database takes it, and what is wrong with its shape; null: nothing. */
export function readProductEdit(
  retailerId: string,
  edit: ProductEditInput,
): { input: EditProducts & { categoryIds: string[] }; problem: Problem | null } {
  const { products, filter, categoryId, taxClass, isArchived, offer, minimumAge, attribute } = edit
  const below = filter?.categoryId ? decodeArgument('Category', filter.categoryId)[0] : undefined
  const target = categoryId ? decodeArgument('Category', categoryId)[0] : null
  return {
    problem: findProblem(edit),
    input: {
      retailerId,
      categoryIds: [below, target].filter((id) => typeof id === 'string'),
      meant: products
        ? products.map((each) => ({
            id: decodeArgument('Product', each.productId)[0],
            expectedVersion: each.expectedVersion,
          }))
        : {
            retailerId,
            ...(filter?.text && { text: filter.text }),
            ...(below && { categoryId: below }),
            isArchived: filter?.isArchived ?? false,
            lacksParticulars: filter?.lacksParticulars ?? false,
          },
      attribute: attribute ? readAttributeInput(attribute) : null,
      changes: {
        categoryId: target,
        taxClass: taxClass ? fromEnum(taxClass) : null,
        isArchived: isArchived ?? null,
        minimumAge: minimumAge ?? null,
        offer: offer ? readOffer(offer) : null,
      },
    },
  }
}

function readOffer({ locationId, isListed, priceMinor, priceChangeBasisPoints }: OfferEditInput) {
  const price =
    typeof priceMinor === 'number'
      ? { amountMinor: priceMinor }
      : typeof priceChangeBasisPoints === 'number'
        ? { changeBasisPoints: priceChangeBasisPoints }
        : null
  return { locationId: decodeArgument('Location', locationId)[0], isListed: isListed ?? null, price }
}

const isGiven = (value: unknown) => value !== null && value !== undefined

function findProblem({
  products,
  filter,
  categoryId,
  taxClass,
  isArchived,
  offer,
  minimumAge,
  attribute,
}: ProductEditInput): Problem | null {
  if (isGiven(products) === isGiven(filter))
    return { field: 'products', message: 'Name products, or a filter: one of the two.' }
  if (![categoryId, taxClass, isArchived, offer, minimumAge, attribute].some(isGiven))
    return { field: 'edit', message: 'Say what shall change.' }
  if (offer && ![offer.isListed, offer.priceMinor, offer.priceChangeBasisPoints].some(isGiven))
    return { field: 'offer', message: 'Say what shall change of the offers.' }
  if (isGiven(offer?.priceMinor) && isGiven(offer?.priceChangeBasisPoints))
    return { field: 'offer', message: 'One price for all, or a change: one of the two.' }
  return isArchived && offer ? { field: 'offer', message: 'What is archived is offered nowhere.' } : null
}
