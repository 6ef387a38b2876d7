import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'
import { connectDatabase, type Database, type DatabaseOptions } from '@/db/client'
import type { DatabaseProxy } from '@/db/testing/database-proxy'

export interface TestDatabase {
  /** For a second pool or process on the same database; connects as the product's unprivileged role. */
  url: string
  database: Database
  /** Closes the pool and drops the database, whoever else is still connected. */
  close(): Promise<void>
}

/**
 * Clones the migrated template: a real Postgres database of its own, empty, in some 50 ms. Once per test file:
 *
 *     let test: TestDatabase
 *     beforeAll(async () => { test = await createTestDatabase() })
 *     afterAll(() => test.close())
 */
export async function createTestDatabase({
  proxy,
  ...options
}: DatabaseOptions & { proxy?: DatabaseProxy } = {}): Promise<TestDatabase> {
  const { url: templateUrl, adminUrl } = inject('postgres')
  const template = new URL(templateUrl)
  const owner = template.username
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await administer(adminUrl, `create database ${name} template ${template.pathname.slice(1)} owner ${owner}`)

  const url = new URL(templateUrl)
  url.pathname = `/${name}`
  if (proxy) {
    await proxy.pointTo(Number(url.port))
    url.port = String(proxy.port)
  }
  const database = connectDatabase(url.href, options)
  const close = async (): Promise<void> => {
    await database.close()
    await administer(adminUrl, `drop database ${name} with (force)`)
  }
  return { url: url.href, database, close }
}

/** From the database `postgres`: a template is cloned only while nobody is connected to it. */
async function administer(adminUrl: string, statement: string): Promise<void> {
  const url = new URL(adminUrl)
  url.pathname = '/postgres'
  const sql = postgres(url.href, { max: 1, onnotice: () => undefined, fetch_types: false })
  try {
    await sql.unsafe(statement)
  } finally {
    await sql.end({ timeout: 5 })
  }
}
