import type { InMemoryCache as BaseCache, Reference, StoreObject } from '@apollo/client'
import { InMemoryCache } from '@apollo/client-integration-nextjs'

/** Objects that count their changes. Whoever asks for one asks for its version: a test sees to it. */
export const VERSIONED: ReadonlySet<string> = new Set(['StockLevel', 'Order', 'OrderLine', 'Pick', 'Cart'])

/** Has an id but no version of its own: as old as the cart in which it came. */
const PARTS = new Set(['CartLine'])

type Fields = Record<string, unknown>

/**
 * Newest version wins: whatever comes late (a slow query, an event that was overtaken) adds fields that were not known,
 * but takes none back. Field policies cannot do it: they do not see the version of the object that a field belongs to.
 */
export class NewestVersionCache extends InMemoryCache {
  override write(options: Parameters<BaseCache['write']>[0]): Reference | undefined {
    const overtaken = new Set<string>()
    this.findOvertaken(options.result, false, overtaken)
    if (overtaken.size === 0) return super.write(options)

    const kept = [...overtaken].map((id) => [id, this.readFields(id)] as const)
    let reference: Reference | undefined
    this.batch({
      update: () => {
        reference = super.write(options)
        for (const [id, fields] of kept) this.restoreFields(id, fields)
      },
    })
    return reference
  }

  private findOvertaken(value: unknown, isParentOvertaken: boolean, found: Set<string>): void {
    if (Array.isArray(value)) {
      for (const item of value) this.findOvertaken(item, isParentOvertaken, found)
      return
    }
    if (typeof value !== 'object' || value === null) return
    const object = value as StoreObject
    const isOvertaken = this.isOvertaken(object, isParentOvertaken)
    if (isOvertaken) {
      const id = this.identify(object)
      if (id) found.add(id)
    }
    // What an object says of another versioned one is judged by that one's own version.
    const isPassedOn = VERSIONED.has(object.__typename ?? '') ? isOvertaken : isParentOvertaken
    for (const child of Object.values(object)) {
      if (typeof child === 'object') this.findOvertaken(child, isPassedOn, found)
    }
  }

  private isOvertaken(object: StoreObject, isParentOvertaken: boolean): boolean {
    const typename = object.__typename ?? ''
    if (PARTS.has(typename)) return isParentOvertaken
    if (!VERSIONED.has(typename) || typeof object.version !== 'number') return false
    const known = this.readVersion(this.identify(object))
    return known !== null && known > object.version
  }

  private readVersion(id: string | undefined): number | null {
    let version: unknown = null
    if (id) {
      this.modify<Fields>({
        id,
        broadcast: false,
        fields: {
          version: (value: unknown) => {
            version = value
            return value
          },
        },
      })
    }
    return typeof version === 'number' ? version : null
  }

  /** As they are stored, references included. */
  private readFields(id: string): Map<string, unknown> {
    const fields = new Map<string, unknown>()
    this.modify<Fields>({
      id,
      broadcast: false,
      fields: (value, { storeFieldName }) => {
        fields.set(storeFieldName, value)
        return value
      },
    })
    return fields
  }

  private restoreFields(id: string, fields: ReadonlyMap<string, unknown>): void {
    this.modify<Fields>({
      id,
      broadcast: false,
      fields: (value, { storeFieldName }) =>
        fields.has(storeFieldName) ? fields.get(storeFieldName) : value,
    })
  }
}
