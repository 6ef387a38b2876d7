import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const credentials = z.object({ adminPassword: z.string().min(1), password: z.string().min(1) })
export type Credentials = z.infer<typeof credentials>

/** The passwords of the superuser and of the product's role: made once, readable by their owner only. */
export function readCredentials(directory: string): Credentials | null {
  const path = join(directory, 'database.json')
  if (!existsSync(path)) return null
  try {
    return credentials.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

export function makeCredentials(directory: string): Credentials {
  const made = { adminPassword: randomBytes(24).toString('hex'), password: randomBytes(24).toString('hex') }
  const path = join(directory, 'database.json')
  writeFileSync(`${path}.new`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${path}.new`, path)
  return made
}
