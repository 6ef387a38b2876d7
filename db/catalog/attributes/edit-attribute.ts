import { and, asc, eq, ne, sql } from 'drizzle-orm'
import { toNameTaken } from '@/db/catalog/attributes/add-attribute'
import type { AttributeOutcome } from '@/db/catalog/attributes/attribute-outcome'
import { findAttributeProblem } from '@/db/catalog/attributes/find-attribute-problem'
import { findNameTaken } from '@/db/catalog/attributes/find-name-taken'
import { type AttributeRow, countProductsStating } from '@/db/catalog/attributes/list-attributes'
import { openAttribute } from '@/db/catalog/attributes/open-attribute'
import { stripChoice } from '@/db/catalog/attributes/strip-values'
import { toTold } from '@/db/catalog/attributes/to-told'
import type { Database, Tx } from '@/db/client'
import { type Ask, doOnce, type KeyReused } from '@/db/deeds/do-once'
import { newId } from '@/db/ids'
import { attribute } from '@/db/schema'

/** What is null stays as it is. */
export type EditAttribute = {
  retailerId: string
  attributeId: string
  expectedVersion: number
  name: string | null
  unit: string | null
  scale: number | null
  isRequired: boolean | null
  /** All of them, in order: those with a key are called so from now on, those without are new, and those left out go. */
  choices: readonly { key: string | null; name: string }[] | null
  /** How many come before it among those of its category. */
  position: number | null
  /** How many products were seen to have chosen what goes. */
  productsSeen: number | null
}

/** Changes an attribute. Its kind stays; products keep what they state under whatever name, and in which unit and how finely stays as long as one states it. Locks the retailer. */
export async function editAttribute(
  database: Database,
  ask: Ask,
  input: EditAttribute,
): Promise<AttributeOutcome | KeyReused> {
  return doOnce<AttributeOutcome>(
    database,
    { ...ask, kind: 'editAttribute', content: input },
    async (tx, record) => {
      const row = await openAttribute(tx, input)
      if ('type' in row) return row
      const { id, categoryId } = row
      const after = toEdited(row, input)
      const problem = await findProblem(tx, { row, after, input })
      if (problem) return problem
      // From here on nothing is refused.
      const gone = listGone(row, after)
      for (const { key } of gone) await stripChoice(tx, row, key)
      const { name, unit, scale, isRequired, choices } = after
      const version = sql`${attribute.version} + 1`
      await tx
        .update(attribute)
        .set({ name, unit, scale, isRequired, choices, version })
        .where(eq(attribute.id, id))
      const position = input.position === null ? row.position : await place(tx, row, input.position)
      await record({
        retailerId: input.retailerId,
        kind: 'attribute_edited',
        subject: { type: 'attribute', id },
        before: toTold(row),
        after: toTold({ ...after, position }),
      })
      return { type: 'AttributesChanged', categoryId }
    },
  )
}

function toEdited(row: AttributeRow, input: EditAttribute): AttributeRow {
  return {
    ...row,
    name: input.name ?? row.name,
    unit: input.unit ?? row.unit,
    scale: input.scale ?? row.scale,
    isRequired: input.isRequired ?? row.isRequired,
    choices: input.choices?.map(({ key, name }) => ({ key: key ?? newId(), name })) ?? row.choices,
  }
}

const listGone = (row: AttributeRow, after: AttributeRow) =>
  row.choices.filter(({ key }) => after.choices.every((choice) => choice.key !== key))

type Edit = { row: AttributeRow; after: AttributeRow; input: EditAttribute }

async function findProblem(tx: Tx, { row, after, input }: Edit): Promise<AttributeOutcome | null> {
  const names = after.choices.map((choice) => choice.name)
  const problem = findAttributeProblem({ ...after, choices: names })
  if (problem) return { type: 'BrokenAttribute', ...problem }
  const keys = (input.choices ?? []).map(({ key }) => key)
  const strange = keys.findIndex(
    (key, index) =>
      key !== null && (keys.indexOf(key) < index || row.choices.every((choice) => choice.key !== key)),
  )
  if (strange >= 0) {
    const field = ['choices', String(strange), 'key']
    return {
      type: 'BrokenAttribute',
      field,
      message: 'The attribute has no such choice, or it stands in the list already.',
    }
  }
  // A category that was moved may have brought one of the same name: that is no reason to refuse what else is changed.
  const namesake = after.name === row.name ? null : await findNameTaken(tx, after)
  if (namesake !== null) return toNameTaken(namesake)
  if (row.unit !== after.unit || row.scale !== after.scale) {
    const products = await countProductsStating(tx, row)
    const field = [row.unit === after.unit ? 'decimals' : 'unit']
    const message = `It is stated of products (${products}) in the unit and the decimals that it has. Define another attribute, or take it away from them first.`
    if (products > 0) return { type: 'BrokenAttribute', field, message }
  }
  return findUse(tx, { row, after, input })
}

/** A choice that goes while products have chosen it; asked about once, with all that go. */
async function findUse(tx: Tx, { row, after, input }: Edit): Promise<AttributeOutcome | null> {
  let products = 0
  let choice: string | null = null
  for (const { key, name } of listGone(row, after)) {
    const stating = await countProductsStating(tx, row, key)
    if (stating > 0) choice ??= name
    products += stating
  }
  return products === (input.productsSeen ?? 0)
    ? null
    : { type: 'AttributeInUse', id: row.id, products, choice }
}

/** Puts it at its place among those of its category and numbers them anew. */
async function place(tx: Tx, { id, categoryId }: AttributeRow, position: number): Promise<number> {
  const others = await tx
    .select({ id: attribute.id })
    .from(attribute)
    .where(and(eq(attribute.categoryId, categoryId), ne(attribute.id, id)))
    .orderBy(asc(attribute.position), asc(attribute.id))
  const ids = others.map((other) => other.id)
  const at = Math.min(position, ids.length)
  ids.splice(at, 0, id)
  await tx.execute(sql`/* placeAttribute */
    update attribute set position = x.place - 1 from unnest(${sql.param(ids)}::uuid[]) with ordinality as x (id, place)
    where attribute.id = x.id and attribute.position <> x.place - 1`)
  return at
}
