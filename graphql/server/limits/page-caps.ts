/** Items on one page at most, where a field says nothing else. */
export const PAGE_MAX = 200

/** Fields whose pages are smaller: each item costs more. */
export const pageCaps: Readonly<Record<string, number>> = {
  'Query.listings': 100,
  'Query.popularListings': 50,
  'Query.substitutes': 20,
  'Query.ordersOfLocation': 100,
  'Viewer.orders': 100,
}

/** Lists of ids in an argument. */
export const LIST_ARGUMENT_MAX = 200
