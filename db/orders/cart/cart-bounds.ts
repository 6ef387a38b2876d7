/**
 * Different items that one may put in. How far a cart goes, so that no sum of it leaves what JSON keeps exactly (2^53 - 1 = 9.007 × 10^15): the dearest price that a listing may have
 * (10^10 minor units, `listing_price_check`) × 999 of what it is for (`PRICED_MAX`) × 800 lines = 7.992 × 10^15.
 */
export const CART_LINES_MAX = 400

/** With a guest's cart on top. What would go beyond stays in the guest's. */
export const CART_LINES_MERGED_MAX = 800

/** Most that one order may cost: 90,000 such orders of one day at one location may still be summed. A card takes less. */
export const ORDER_TOTAL_MINOR_MAX = 100_000_000_000
