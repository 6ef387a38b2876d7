import { join } from 'node:path'
import { buildSync } from 'esbuild'

/** Bundles server.ts and what it imports of ours; packages stay where npm put them. */
export function bundleServer(root) {
  const result = buildSync({
    absWorkingDir: root,
    entryPoints: ['server.ts'],
    outfile: join(root, 'dist', 'server.js'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    loader: { '.graphql': 'text' },
    logLevel: 'error',
  })
  return result.errors.length === 0
}
