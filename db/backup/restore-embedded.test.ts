import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { restoreEmbedded } from '@/db/backup/restore-embedded'
import { writeBackup } from '@/db/backup/write-backup'
import { FORGETFUL_SETTINGS } from '@/db/embedded/settings'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/db/embedded/start-embedded-postgres'
import { migrateDatabase } from '@/db/migrate'
import { PROJECT_ROOT } from '@/db/settings/project-root'

const root = mkdtempSync(join(tmpdir(), 'onshelf-restore-'))
const directory = join(root, 'house')
const path = join(root, 'two-shops.sql.gz')
const settings = { ...FORGETFUL_SETTINGS, shared_buffers: '16MB' }
const options = { directory, path, isReplacing: false, acceptsBroken: false, settings }

/** Two shops are backed up, and a third comes after that. */
beforeAll(async () => {
  await running(async (embedded) => {
    await migrateDatabase(embedded.url)
    await addShops(embedded, 2)
    await writeBackup(embedded.url, path)
    await addShops(embedded, 1)
  })
}, 60_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function running<T>(use: (embedded: EmbeddedPostgres) => Promise<T>): Promise<T> {
  const embedded = await startEmbeddedPostgres({ directory, settings })
  return use(embedded).finally(() => embedded.stop())
}

async function addShops({ url }: EmbeddedPostgres, count: number): Promise<void> {
  const sql = postgres(url, { max: 1 })
  for (let shop = 0; shop < count; shop += 1) {
    const id = uuidv7()
    await sql`insert into retailer (id, slug, name, currency, created_at) values (${id}, ${id}, 'A shop', 'EUR', now())`
  }
  await sql.end()
}

async function look(): Promise<{ shops: number; databases: string[] }> {
  return running(async ({ url }) => {
    const sql = postgres(url, { max: 1 })
    const [row] = await sql<{ shops: number }[]>`select count(*)::int as shops from retailer`
    const databases = await sql<
      { name: string }[]
    >`select datname as name from pg_database where datname like 'onshelf%'`
    await sql.end()
    return { shops: row?.shops ?? 0, databases: databases.map(({ name }) => name) }
  })
}

it('refuses a database in which something is, and one on which a process runs', async () => {
  await expect(restoreEmbedded(options)).rejects.toThrow(/is not empty: add --replace/)
  await running(async () => {
    await expect(restoreEmbedded({ ...options, isReplacing: true })).rejects.toThrow(/already runs on/)
  })
  expect(await look()).toEqual({ shops: 3, databases: ['onshelf'] })
})

it('killed in the middle, it leaves what was there, and the next one begins anew', async () => {
  const command = spawn(
    process.execPath,
    ['--import', 'tsx', 'db/backup/run-restore.ts', path, '--replace'],
    {
      cwd: PROJECT_ROOT,
      env: { ...process.env, ONSHELF_DIRECTORY: directory, DATABASE_URL: '' },
      stdio: 'ignore',
    },
  )
  const gone = new Promise((resolve) => command.once('exit', resolve))
  await expect.poll(isLoading, { timeout: 60_000, interval: 5 }).toBe(true)
  command.kill('SIGKILL')
  await gone
  expect((await look()).shops).toBe(3)
}, 90_000)

it('takes the place of what was there when it is told to, whole and audited, and leaves nothing beside it', async () => {
  expect((await restoreEmbedded({ ...options, isReplacing: true })).isClean).toBe(true)
  expect(await look()).toEqual({ shops: 2, databases: ['onshelf'] })
}, 60_000)

it('fills an empty one without being told', async () => {
  const empty = join(root, 'another-house')
  expect((await restoreEmbedded({ ...options, directory: empty })).isClean).toBe(true)
}, 60_000)

/** The log of Postgres tells of the database beside the other, as soon as somebody is at work in it. */
function isLoading(): boolean {
  try {
    const pid = readFileSync(join(directory, 'postgres', 'postmaster.pid'), 'utf8').split('\n', 1)[0]
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')
    return children.some((child) =>
      readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('onshelf_restored'),
    )
  } catch {
    return false
  }
}
