import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether the packages are there that only development and building need; says so where one is not, as after `npm ci --omit=dev`. */
export function hasDevPackages(root) {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const missing = Object.keys(devDependencies).find(
    (name) => !existsSync(join(root, 'node_modules', name, 'package.json')),
  )
  if (!missing) return true
  console.error(
    `Without the packages of devDependencies nothing can be built or tested, and there is no ${missing}: run \`npm ci --include=dev\`. To run without them, bring along .next and dist of a build of these very sources.`,
  )
  return false
}
