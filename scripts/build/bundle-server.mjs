import { join } from 'node:path'
import { build, stop } from 'esbuild'

/** Bundles server.ts and what it imports of ours; packages stay where npm put them. */
export async function bundleServer(root) {
  const result = await build({
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
  // Else its helper process would live as long as this one, which may go on to be the server.
  await stop()
  return result.errors.length === 0
}
