import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @type {import('next').NextConfig} */
export default {
  // Said once, so that a lock file further up the disk is not taken for the project's.
  turbopack: { root: dirname(fileURLToPath(import.meta.url)) },
  poweredByHeader: false,
  // `npm run verify` checks the types of the whole tree; the build need not do it again at a first start.
  typescript: { ignoreBuildErrors: true },
  // Pictures are small SVG and WebP files served as they are.
  images: { unoptimized: true },
  // A picture's name never changes what it shows.
  headers: async () => [
    {
      source: '/pictures/:file*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
}
