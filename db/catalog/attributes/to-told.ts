import type { attribute } from '@/db/schema'

/** What a deed tells of an attribute. */
export function toTold({
  name,
  kind,
  unit = '',
  scale = 0,
  isRequired = false,
  choices = [],
  position,
}: Omit<typeof attribute.$inferInsert, 'id'>) {
  return { name, kind, unit, scale, isRequired, choices: choices.map((choice) => choice.name), position }
}
