/** A picture that is opened by itself is a picture: nothing in it runs, loads or sends anything, and it may not stand in a frame. */
export const PICTURE_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
} as const

/** For what never changes under its address. */
export const KEPT_FOR_EVER = 'public, max-age=31536000, immutable'
