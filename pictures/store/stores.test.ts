import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFolderStore } from '@/pictures/store/folder-store'
import type { PictureStore } from '@/pictures/store/picture-store'
import { createS3Store } from '@/pictures/store/s3-store'

let directory: string
let server: S3rver
const stores: Record<string, PictureStore> = {}
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'onshelf-stores-'))
  server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    // It signs the address of a bucket without the slash that Amazon's own client sends.
    allowMismatchedSignatures: true,
    directory: join(directory, 's3'),
    configureBuckets: [{ name: 'pictures', configs: [] }],
  })
  await server.run()
  const { port } = server.httpServer.address() as AddressInfo
  stores.folder = createFolderStore(join(directory, 'folder'))
  stores.S3 = createS3Store({
    bucket: 'pictures',
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  })
})
afterAll(async () => {
  await server.close()
  await rm(directory, { recursive: true, force: true })
})

const [one, other, never] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string]
const files = [
  { name: '160.webp', bytes: Buffer.from('narrow') },
  { name: '320.avif', bytes: Buffer.from([0, 1, 2, 255]) },
]

async function list(store: PictureStore, before: Date): Promise<string[]> {
  const found: string[] = []
  for await (const hash of store.listOlderThan(before)) found.push(hash)
  return found.sort()
}

describe.each(['folder', 'S3'])('pictures in a %s', (name) => {
  const open = (): PictureStore => {
    const store = stores[name]
    if (!store) throw new Error(`There is no store ${name}.`)
    return store
  }

  it('are read as they were written, also twice', async () => {
    expect(await open().has(one)).toBe(false)
    for (const _ of [1, 2]) await open().write(one, files)
    await open().write(other, files)
    expect([await open().has(one), await open().has(never)]).toEqual([true, false])
    expect(Buffer.from((await open().read(one, '320.avif')) ?? [])).toEqual(files[1]?.bytes)
  })

  it('are not there where they are not', async () => {
    expect(await open().read(never, '160.webp')).toBeNull()
    expect(await open().read(one, '640.webp')).toBeNull()
  })

  it('lie nowhere else, whatever they are called', async () => {
    await expect(open().read('../secret', '160.webp')).rejects.toThrow('named by its hash')
    expect(await open().read(one, '../../../package.json')).toBeNull()
  })

  it('are listed once each by their age, and go with all their files', async () => {
    expect(await list(open(), new Date(0))).toEqual([])
    expect(await list(open(), new Date(Date.now() + 60_000))).toEqual([one, other])
    await open().remove(one)
    await open().remove(never)
    expect([await open().has(one), await open().read(one, '160.webp')]).toEqual([false, null])
    expect(await list(open(), new Date(Date.now() + 60_000))).toEqual([other])
  })
})

it('a folder forgets what a crash left half-written', async () => {
  const unfinished = join(directory, 'folder', 'unfinished', 'x')
  await mkdir(unfinished, { recursive: true })
  await writeFile(join(unfinished, '160.webp'), 'half')
  const store = stores.folder
  if (store) await list(store, new Date(Date.now() + 60_000))
  expect(await readdir(join(directory, 'folder', 'unfinished'))).toEqual([])
})
