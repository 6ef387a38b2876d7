import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type postgres from 'postgres'
import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { auditDatabase } from '@/db/audit/audit-database'
import { checkBackup } from '@/db/backup/backup-reader'
import { restoreInto } from '@/db/backup/restore-into'
import { writeBackup } from '@/db/backup/write-backup'
import { writeWhole } from '@/db/backup/write-whole'
import { connectDatabase } from '@/db/client'
import { dumpSchema } from '@/db/dump'
import { type OrderFixture, openOrderFixture } from '@/db/orders/testing/open-order-fixture'
import { keepPartitions } from '@/db/partitions/keep-partitions'
import { createTestDatabase, type TestDatabase } from '@/db/testing/create-test-database'
import { hashTables } from '@/db/testing/hash-tables'

const directory = mkdtempSync(join(tmpdir(), 'onshelf-backup-'))
let shop: OrderFixture
let emptied: TestDatabase | null = null
beforeAll(async () => {
  shop = await openOrderFixture()
  await keepPartitions(shop.database, { now: new Date() })
})
afterAll(async () => {
  await shop.close()
  rmSync(directory, { recursive: true, force: true })
})
afterEach(async () => {
  await emptied?.close()
  emptied = null
})

let fileCount = 0
function nextPath(): string {
  fileCount += 1
  return join(directory, `${fileCount}.sql.gz`)
}

/** A database of which nothing is left. */
async function emptyDatabase(): Promise<TestDatabase> {
  emptied = await createTestDatabase({ connectionsMax: 1 })
  await emptied.database.sql.unsafe(
    'drop schema public cascade; create schema public; drop schema drizzle cascade; drop schema if exists graphile_worker cascade',
  )
  // Its own pool would be somebody who is connected.
  await emptied.database.sql.end()
  return emptied
}

async function restored(path: string, look: (sql: postgres.Sql) => Promise<void>): Promise<void> {
  const target = await emptyDatabase()
  const audit = await restoreInto(target.url, path)
  expect(audit.invariants.filter(({ violationCount }) => violationCount > 0)).toEqual([])
  const again = connectDatabase(target.url, { connectionsMax: 2 })
  await look(again.sql).finally(() => again.close())
}

const listPartitionBounds = (sql: postgres.Sql) => sql`
  select i.inhparent::regclass::text as parent, c.relname as name, pg_get_expr(c.relpartbound, c.oid) as bound,
    c.reloptions, c.relacl::text as acl,
    (select array_agg(tgname order by tgname) from pg_trigger where tgrelid = c.oid) as triggers,
    (select array_agg(pg_get_indexdef(indexrelid) order by 1) from pg_index where indrelid = c.oid) as indexes
  from pg_inherits i join pg_class c on c.oid = i.inhrelid where c.relkind = 'r' order by 1, 2`

describe('a backup', () => {
  it('brings back every row, table, partition, trigger and grant', async () => {
    const { sql } = shop.database
    for (let order = 0; order < 3; order += 1) await shop.buy(`user:${uuidv7()}`, await shop.takeSku(5), 2)
    await sql`insert into deed (id, at, actor, kind, subject_type, subject_id, after)
      values (${uuidv7()}, now(), 'system', 'name_changed', 'retailer', ${uuidv7()},
        ${JSON.stringify({ name: 'tab\tline\n\\.\nback\\slash "quoted" 日本 🧀' })}::text::jsonb)`
    // As an older version let it pass, and a month that was put away.
    await sql.unsafe(`alter table listing drop constraint listing_price_check;
      alter table listing disable trigger listing_changed_with_price;
      update listing set price_minor = 0 where sku_id = (select min(sku_id::text)::uuid from listing);
      alter table listing enable trigger listing_changed_with_price;
      alter table listing add constraint listing_price_check check (price_minor between 1 and 10000000000) not valid`)
    await sql.unsafe('create table ledger_entry_put_away as select * from ledger_entry limit 2')
    const path = nextPath()
    const { rows } = await writeBackup(shop.database.url, path)
    expect(rows.ledger_entry_put_away).toBe(2)
    expect(statSync(path).mode & 0o077).toBe(0)
    await restored(path, async (target) => {
      expect(await hashTables(target)).toEqual(await hashTables(sql))
      expect(await dumpSchema(target)).toBe(await dumpSchema(sql))
      expect([...(await listPartitionBounds(target))]).toEqual([...(await listPartitionBounds(sql))])
      await expect(target`delete from deed`).rejects.toThrow(/permission denied/)
      const list = (from: postgres.Sql) =>
        from`select hash, created_at from drizzle.__drizzle_migrations order by created_at`
      expect([...(await list(target))]).toEqual([...(await list(sql))])
    })
    await sql.unsafe('drop table ledger_entry_put_away')
  })

  it('is of one moment while people buy, and what they do meanwhile is not held up', async () => {
    const skus = await Promise.all(Array.from({ length: 4 }, () => shop.takeSku(50)))
    let isOver = false
    let boughtCount = 0
    const buyers = skus.map(async (skuId) => {
      while (!isOver) {
        await shop.buy(`user:${uuidv7()}`, skuId, 1).catch(() => undefined)
        boughtCount += 1
      }
    })
    const paths = [nextPath(), nextPath(), nextPath()]
    for (const path of paths) await writeBackup(shop.database.url, path)
    isOver = true
    await Promise.all(buyers)
    expect(boughtCount).toBeGreaterThan(4)
    for (const path of paths) {
      await restored(path, async () => undefined)
      await emptied?.close()
      emptied = null
    }
    expect((await auditDatabase(shop.database)).isClean).toBe(true)
  })
})

describe('a file that is no whole backup is refused by name, and nothing is touched', () => {
  const refusals: [what: string, spoil: (whole: Buffer) => Buffer, reason: RegExp][] = [
    ['cut in the middle', (whole) => whole.subarray(0, whole.length / 2), /is not whole, or is damaged/],
    ['without its last byte', (whole) => whole.subarray(0, -1), /is not whole, or is damaged/],
    [
      'cut where a table ends',
      (whole) => repack(whole, (text) => text.slice(0, text.indexOf('COPY "sku"'))),
      /is not whole/,
    ],
    ['with a row less', (whole) => repack(whole, dropListing), /damaged: rows of listing are missing/],
    ['with a bit turned', turnBit, /is not whole, or is damaged/],
    ['of nothing', () => Buffer.alloc(0), /is not whole, or is damaged/],
    ['of plain text', () => Buffer.from('select 1;\n'), /is no backup of Onshelf/],
    ['of another program', () => gzipSync('-- PostgreSQL database dump\n'), /is no backup of Onshelf/],
    [
      'of another format',
      (whole) => repack(whole, (text) => text.replace('"postgres"', '"mysql"')),
      /no backup of this format/,
    ],
    [
      'with a statement for a bound',
      (whole) => repack(whole, (text) => text.replace(/FOR VALUES FROM/, 'DEFAULT; DROP TABLE sku; --')),
      /no backup of this format/,
    ],
    ['of a newer version', (whole) => repack(whole, addMigration), /another version of Onshelf/],
  ]

  let whole: Buffer
  let target: TestDatabase
  beforeAll(async () => {
    const path = nextPath()
    await writeBackup(shop.database.url, path)
    whole = readFileSync(path)
    target = await emptyDatabase()
    emptied = null
  })
  afterAll(() => target.close())

  it.each(refusals)('%s', async (_, spoil, reason) => {
    const path = nextPath()
    writeFileSync(path, spoil(whole))
    await expect(restoreInto(target.url, path)).rejects.toThrow(reason)
    const again = connectDatabase(target.url, { connectionsMax: 1 })
    expect(await again.sql`select from pg_class where relnamespace = 'public'::regnamespace`).toHaveLength(0)
    await again.close()
  })

  it('a name that leads nowhere', async () => {
    await expect(checkBackup(join(directory, 'none'))).rejects.toThrow(/There is no file/)
    await expect(checkBackup(directory)).rejects.toThrow(/cannot be read/)
  })

  function repack(whole: Buffer, change: (text: string) => string): Buffer {
    return gzipSync(change(gunzipSync(whole).toString('utf8')))
  }
  function dropListing(text: string): string {
    const start = text.indexOf('\n', text.indexOf('COPY "listing"')) + 1
    return text.slice(0, start) + text.slice(text.indexOf('\n', start) + 1)
  }
  function addMigration(text: string): string {
    return text.replace('"migrations":[', `"migrations":[{"hash":"${'0'.repeat(64)}","createdAt":1},`)
  }
  function turnBit(whole: Buffer): Buffer {
    const spoilt = Buffer.from(whole)
    const at = Math.floor(whole.length / 2)
    spoilt.writeUInt8(spoilt.readUInt8(at) ^ 4, at)
    return spoilt
  }
})

describe('a place that is not free', () => {
  it('refuses a database with tables in it, and one that somebody is connected to', async () => {
    const path = nextPath()
    await writeBackup(shop.database.url, path)
    await expect(restoreInto(shop.database.url, path)).rejects.toThrow(/Somebody is connected/)
    emptied = await createTestDatabase({ connectionsMax: 1 })
    await expect(restoreInto(emptied.url, path)).rejects.toThrow(/has tables in it/)
  })

  it('does not write over a file, and leaves none where the disk is full', async () => {
    const path = nextPath()
    writeFileSync(path, 'mine')
    await expect(writeBackup(shop.database.url, path)).rejects.toThrow(/is there already/)
    expect(readFileSync(path, 'utf8')).toBe('mine')

    const full = join(directory, 'full', 'backup')
    const write = writeWhole(full, async ({ path: temporary }) => {
      writeFileSync(temporary, 'a beginning')
      throw Object.assign(new Error('no space left on device, write'), { code: 'ENOSPC' })
    })
    await expect(write).rejects.toThrow(/There is no room for/)
    expect(readdirSync(join(directory, 'full'))).toEqual([])
  })

  it('takes away what a backup that was killed left, and not what one that lives is writing', async () => {
    const path = nextPath()
    writeFileSync(`${path}.unfinished-4194303`, 'half')
    writeFileSync(`${path}.unfinished-${process.ppid}`, 'half')
    await writeBackup(shop.database.url, path)
    const left = readdirSync(directory).filter((name) => name.includes('unfinished'))
    expect(left).toEqual([`${path.slice(directory.length + 1)}.unfinished-${process.ppid}`])
  })
})
