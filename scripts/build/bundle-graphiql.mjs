import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build, stop } from 'esbuild'

/** Bundles the GraphQL workbench from its package into `dist/graphiql`: nothing of it comes from elsewhere. */
export async function bundleGraphiql(root) {
  const source = join(root, 'graphql', 'graphiql')
  const outdir = join(root, 'dist', 'graphiql')
  const common = {
    absWorkingDir: root,
    outdir,
    bundle: true,
    minify: true,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    // Whatever condition a package offers for browsers first; two copies of graphql refuse each other's types.
    alias: { graphql: join(root, 'node_modules', 'graphql', 'index.mjs') },
  }
  const results = await Promise.all([
    build({
      ...common,
      entryPoints: { workbench: join(source, 'workbench.tsx') },
      format: 'esm',
      jsx: 'automatic',
      loader: { '.ttf': 'file' },
    }),
    build({
      ...common,
      entryPoints: {
        'editor-worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
        'json-worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
        'graphql-worker': 'monaco-graphql/esm/graphql.worker.js',
      },
      format: 'iife',
    }),
  ])
  mkdirSync(outdir, { recursive: true })
  copyFileSync(join(source, 'index.html'), join(outdir, 'index.html'))
  // Else its helper process would live as long as this one.
  await stop()
  return results.every(({ errors }) => errors.length === 0)
}
