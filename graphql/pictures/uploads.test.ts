import { eq, sql } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sweepPictures } from '@/db/catalog/pictures/sweep-pictures'
import { deed, picture } from '@/db/schema'
import { encodeId } from '@/graphql/base/opaque-id'
import { createServiceTest, type ServiceTest } from '@/graphql/testing/create-service-test'

let test: ServiceTest
let staff: { cookie: string }
let productId: string
beforeAll(async () => {
  test = await createServiceTest()
  staff = await test.signIn('staff')
  productId = encodeId('Product', test.world.product.id)
})
afterAll(() => test.close())

const draw = (background: string) =>
  sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .png()
    .toBuffer()

type Sent = { retailerId?: string; headers?: Record<string, string>; cookie?: string | null; url?: string }

async function upload(
  bytes: Buffer,
  { retailerId = test.world.retailer.id, headers, cookie = staff.cookie }: Sent = {},
) {
  const response = await fetch(`${test.url}/pictures?retailer=${encodeId('Retailer', retailerId)}`, {
    method: 'POST',
    headers: { 'content-type': 'image/png', ...(cookie !== null && { cookie }), ...headers },
    body: new Uint8Array(bytes),
  })
  const answer = (await response.json()) as {
    name: string
    url: string
    errors?: { message: string; extensions: { code: string } }[]
  }
  return { status: response.status, code: answer.errors?.[0]?.extensions.code, ...answer }
}

const fields = `__typename ... on ProductChanged { product { version picture { kind url alt width height avif webp } pictures { name alt } } }
  ... on InvalidInput { field } ... on Problem { code }`

async function set(
  pictures: { name: string; alt?: string }[],
  input: Record<string, unknown> = {},
  cookie = staff.cookie,
) {
  const { data, errors } = await test.send(
    `mutation ($input: SetProductPicturesInput!) { setProductPictures(input: $input) { ${fields} } }`,
    {
      variables: {
        input: { key: crypto.randomUUID(), productId, expectedVersion: await version(), pictures, ...input },
      },
      headers: { cookie },
    },
  )
  return (data?.setProductPictures ?? { errors }) as Record<string, unknown> & {
    product: Record<string, unknown>
  }
}

async function version(): Promise<number> {
  const { data } = await test.send(`query ($id: ID!) { node(id: $id) { ... on Product { version } } }`, {
    variables: { id: productId },
  })
  return (data as { node: { version: number } }).node.version
}

describe('a picture that is sent by POST /pictures', () => {
  it('is kept once under the hash of its content, and served to be kept for ever', async () => {
    const bytes = await draw('#2040c0')
    const sent = await upload(bytes)
    expect(sent).toMatchObject({ status: 201, name: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect((await upload(bytes)).name).toBe(sent.name)
    const shown = await fetch(test.url + sent.url)
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/default-src 'none'.*sandbox/),
    })
    const { width, format } = await sharp(Buffer.from(await shown.arrayBuffer())).metadata()
    expect([width, format]).toEqual([400, 'webp'])
  })

  it('is taken from whoever may change the catalogue, from pages of our own', async () => {
    const bytes = await draw('#111111')
    const shopper = await test.signIn('shopper')
    const customer = await test.signIn('customer')
    const rival = test.world.rival.retailer.id
    const answers = await Promise.all([
      upload(bytes, { cookie: null }),
      upload(bytes, { cookie: shopper.cookie }),
      upload(bytes, { cookie: customer.cookie }),
      upload(bytes, { retailerId: rival }),
      upload(bytes, { headers: { origin: 'https://elsewhere.example' } }),
      upload(bytes, { headers: { 'content-type': 'multipart/form-data' } }),
      upload(bytes, { headers: { 'content-type': 'text/html' } }),
    ])
    expect(answers.map(({ status, code }) => `${status} ${code}`)).toEqual([
      '401 UNAUTHENTICATED',
      '404 NOT_FOUND',
      '404 NOT_FOUND',
      '404 NOT_FOUND',
      '403 FORBIDDEN',
      '415 UNSUPPORTED_MEDIA_TYPE',
      '415 UNSUPPORTED_MEDIA_TYPE',
    ])
  })

  it('is refused in words where it is none', async () => {
    const answers = await Promise.all([
      upload(Buffer.alloc(0)),
      upload(Buffer.from('<html>')),
      upload(Buffer.alloc(15_800_000)).catch(() => ({ status: 413, code: 'PICTURE_TOO_LARGE' })),
    ])
    expect(answers.map(({ status, code }) => `${status} ${code}`)).toEqual([
      '422 PICTURE_EMPTY',
      '422 PICTURE_TYPE_REFUSED',
      '413 PICTURE_TOO_LARGE',
    ])
  })

  it.each(['GET', 'PUT'])('is not taken by %s', async (method) => {
    expect((await fetch(`${test.url}/pictures`, { method })).status).toBe(405)
  })

  it.each([`${'0'.repeat(64)}/160.webp`, 'x/160.webp', `${'0'.repeat(64)}/160.svg`])(
    'is not found: %s',
    async (path) => {
      expect((await fetch(`${test.url}/pictures/kept/${path}`)).status).toBe(404)
    },
  )
})

describe('setProductPictures', () => {
  it('shows what was sent, in order, everywhere instead of a pack', async () => {
    const [red, blue] = [await upload(await draw('#d01010')), await upload(await draw('#1010d0'))]
    const pictures = [{ name: red.name, alt: 'Front' }, { name: blue.name }]
    const { product } = await set(pictures)
    expect(product).toMatchObject({
      picture: { kind: 'PHOTO', url: red.url, alt: 'Front', width: 400, height: 300 },
      pictures: [
        { name: red.name, alt: 'Front' },
        { name: blue.name, alt: '' },
      ],
    })
    const { avif } = product.picture as { avif: string }
    expect(avif).toMatch(/160w, .* 320w, .* 400w$/)
    for (const source of avif.split(', '))
      expect((await fetch(test.url + source.split(' ')[0])).status).toBe(200)
    const turned = await set([...pictures].reverse())
    expect(turned.product).toMatchObject({ picture: { url: blue.url, alt: 'Fieldnote Oat drink' } })
    const deeds = await test.database.db.select().from(deed).where(eq(deed.kind, 'product_pictures_set'))
    expect(deeds).toHaveLength(2)
    expect((await set([])).product).toMatchObject({ picture: { kind: 'PACK' }, pictures: [] })
  })

  it('does once what is asked twice, and refuses what is outdated', async () => {
    const { name } = await upload(await draw('#00aa00'))
    const key = crypto.randomUUID()
    const expectedVersion = await version()
    const first = await set([{ name }], { key, expectedVersion })
    const again = await set([{ name }], { key, expectedVersion })
    expect(again).toEqual(first)
    expect(await version()).toBe(expectedVersion + 1)
    expect(await set([], { key, expectedVersion })).toMatchObject({ __typename: 'KeyReused' })
    expect(await set([], { expectedVersion })).toMatchObject({ __typename: 'ProductConflict' })
  })

  it('refuses what nobody sent, the same twice, a twenty-first, and what is another retailer’s', async () => {
    const { name } = await upload(await draw('#0a0b0c'))
    const rival = await test.signIn('staff', { retailerId: test.world.rival.retailer.id })
    const theirs = await upload(await draw('#fefefe'), {
      retailerId: test.world.rival.retailer.id,
      cookie: rival.cookie,
    })
    expect(theirs.status).toBe(201)
    const invalid = (field: string[]) => ({ __typename: 'InvalidInput', field })
    expect(await set([{ name: theirs.name }])).toMatchObject(invalid(['pictures', '0', 'name']))
    expect(await set([{ name }, { name: 'x' }])).toMatchObject(invalid(['pictures', '1', 'name']))
    expect(await set([{ name }, { name }])).toMatchObject(invalid(['pictures', '1', 'name']))
    expect(await set(Array.from({ length: 21 }, () => ({ name })))).toMatchObject(invalid(['pictures']))
    expect(await set([{ name }], {}, rival.cookie)).toMatchObject({ __typename: 'NotFound' })
    const foreign = encodeId('Product', test.world.rival.product.id)
    expect(await set([{ name }], { productId: foreign })).toMatchObject({ __typename: 'NotFound' })
  })

  it('leaves what is archived as it is', async () => {
    const archive = (field: string, expectedVersion: number) =>
      test.send(`mutation ($input: ArchiveProductInput!) { ${field}(input: $input) { __typename } }`, {
        variables: { input: { key: crypto.randomUUID(), productId, expectedVersion } },
        headers: staff,
      })
    await archive('archiveProduct', await version())
    expect(await set([])).toMatchObject({ __typename: 'ProductArchived' })
    await archive('bringBackProduct', await version())
  })
})

describe('the sweep', () => {
  it('takes away after a day what no product shows, and never what one does', async () => {
    const [shown, left] = [await upload(await draw('#aa00aa')), await upload(await draw('#00aaaa'))]
    await set([{ name: shown.name }])
    const { pictures: store, database } = test
    expect(await sweepPictures(database, store, new Date())).toBe(0)
    await database.db.execute(sql`update picture set sent_at = sent_at - interval '2 days'`)
    expect(await sweepPictures(database, store, new Date(Date.now() + 25 * 3_600_000))).toBeGreaterThan(0)
    expect([await store.has(shown.name), await store.has(left.name)]).toEqual([true, false])
    const rows = await database.db.select({ hash: picture.hash }).from(picture)
    expect(rows).toEqual([{ hash: shown.name }])
    // Sent again, it is there again.
    expect((await upload(await draw('#00aaaa'))).status).toBe(201)
    expect(await store.has(left.name)).toBe(true)
  })
})
