import { join } from 'node:path'
import { build, stop } from 'esbuild'

/** Bundles entry points and what they import of ours into `dist/`; packages stay where npm put them. */
export async function bundleForNode(root, { entryPoints, folder = '.' }) {
  const result = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: join(root, 'dist', folder),
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
