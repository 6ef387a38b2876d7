import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { product } from '@/db/schema'
import { buildAssortment } from '@/db/seed/build-assortment'
import { hashFacts } from '@/graphql/pictures/pack-address'
import { packFactsOf } from '@/graphql/pictures/pack-facts-of'
import { readIcon } from '@/graphql/pictures/read-icon'
import { createServiceTest, type ServiceTest } from '@/graphql/testing/create-service-test'
import { chooseShape } from '@/pictures/pack/choose-shape'

let test: ServiceTest
beforeAll(async () => {
  test = await createServiceTest()
})
afterAll(() => test.close())

const document = `query ($r: ID!) { product(retailerId: $r, slug: "oat-drink") {
  picture { kind url alt } skus { picture { kind url alt } } category { picture { kind url } } } }`

async function readPictures() {
  const { data, errors } = await test.send(document, { variables: { r: await retailerId() } })
  expect(errors).toEqual([])
  return (
    data as { product: { picture: Picture; skus: { picture: Picture }[]; category: { picture: Picture } } }
  ).product
}

type Picture = { kind: string; url: string; alt: string }

async function retailerId() {
  const { data } = await test.send('{ retailers { id slug } }')
  return (data as { retailers: { id: string; slug: string }[] }).retailers.find(
    ({ slug }) => slug === 'greenlark',
  )?.id
}

describe('the picture of goods without a photograph', () => {
  it('is a pack with its words, of the first variant where the product as a whole is shown', async () => {
    const { picture, skus, category } = await readPictures()
    expect(picture).toMatchObject({ kind: 'PACK', url: skus[0]?.picture.url, alt: 'Fieldnote Oat drink' })
    expect(new Set(skus.map((sku) => sku.picture.url)).size).toBe(skus.length)
    expect(category.picture).toEqual({ kind: 'ICON', url: '/pictures/glass-of-milk.svg' })
  })

  it('is served to be kept for ever, of its own type, and can do nothing', async () => {
    const { picture } = await readPictures()
    const { status, headers } = await fetch(test.url + picture.url)
    expect(status).toBe(200)
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/default-src 'none'.*sandbox/),
    })
    const svg = await (await fetch(test.url + picture.url)).text()
    expect(svg).toContain('>Fieldnote</text>')
    const head = await fetch(test.url + picture.url, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('comes plain to whoever cannot unpack it', async () => {
    const { picture } = await readPictures()
    const plain = await fetch(test.url + picture.url, { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect((await plain.text()).startsWith('<svg ')).toBe(true)
  })

  it('has another address once its product has another name; under the old one it is shown as it is now, and not kept', async () => {
    const before = (await readPictures()).picture.url
    await test.database.db
      .update(product)
      .set({ name: 'Oat <b>milk</b>' })
      .where(eq(product.id, test.world.product.id))
    const after = (await readPictures()).picture.url
    expect(after).not.toBe(before)
    const never = before.replace(/[\w-]{12}\.svg$/, `${'x'.repeat(12)}.svg`)
    const old = await fetch(test.url + never)
    expect([old.status, old.headers.get('cache-control')]).toEqual([200, 'no-cache'])
    expect(await old.text()).toContain('&#60;b&#62;milk')
  })

  it.each(['', 'x/y.svg', `${'A'.repeat(23)}/aaaaaaaaaaaa.svg`, '../glass-of-milk.svg', 'a/b/c.svg'])(
    'is not found at %j',
    async (path) => {
      const { status } = await fetch(`${test.url}/pictures/packs/${path}`)
      expect(status).toBe(404)
    },
  )
})

describe('the demo’s packs', () => {
  const { skus, products } = buildAssortment(1, 'a', new Date(0))
  const byId = new Map(products.map((row) => [row.id, row]))
  const facts = skus.flatMap(({ row }) => {
    const made = byId.get(row.productId)
    return made ? [packFactsOf(made, row)] : []
  })

  it('differ from one another, each with goods to show', () => {
    expect(facts).toHaveLength(skus.length)
    expect(new Set(facts.map(hashFacts)).size).toBe(skus.length)
    expect(facts.filter(({ icon }) => readIcon(icon) === '')).toEqual([])
  })

  it('are of every shape', () => expect(new Set(facts.map(chooseShape)).size).toBe(17))
})
