import { createHash } from 'node:crypto'
import type { Database } from '@/db/client'
import type { LocationId } from '@/db/ids'

/** No letters or digits that look or sound alike when read aloud. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

const LENGTH = 8
const NUMBERS = BigInt(LETTERS.length) ** BigInt(LENGTH)

/** Two halves of twenty bits hold every number: 30^8 < 2^40. */
const HALF_BITS = 20n
const HALF = (1n << HALF_BITS) - 1n
const ROUNDS = [0, 1, 2, 3]

/** Numbers that are leased together: one statement for so many checkouts. */
const LEASE = 500

/** Order numbers in the order in which a batch gives them out. */
export interface Numbers {
  /** @throws RangeError beyond what was asked for */
  get(index: number): string
}

/** Gives out a location's order numbers, each of them once for ever. */
export interface OrderNumbers {
  take(locationId: LocationId, count: number): Numbers | Promise<Numbers>
}

/**
 * Numbers come from a counter of their place, and are read aloud at its counter. They are permuted, so that one does not tell how many came before
 * it, and cannot collide, as numbers drawn by luck do: one in a batch would take the others down. A process leases some at a time, outside of any batch,
 * so nobody waits for another's; what it has not given out when it ends is left out.
 */
export function createOrderNumbers({ sql }: Database): OrderNumbers {
  const leased = new Map<LocationId, { next: bigint; end: bigint }>()

  async function lease(locationId: LocationId, count: number): Promise<{ next: bigint; end: bigint }> {
    const size = Math.max(count, LEASE)
    const [row] = await sql<{ end: string }[]>`/* leaseOrderNumbers */
      insert into order_counter as c (location_id, given) values (${locationId}, ${size})
      on conflict (location_id) do update set given = c.given + excluded.given returning c.given::text as "end"`
    const end = BigInt(row?.end ?? 0)
    const block = { next: end - BigInt(size), end }
    leased.set(locationId, block)
    return block
  }

  function give(locationId: LocationId, count: number, block: { next: bigint; end: bigint }): Numbers {
    const first = block.next
    block.next += BigInt(count)
    return {
      get(index) {
        if (index >= count) throw new RangeError('More order numbers were wanted than were asked for.')
        return writeOrderNumber(locationId, first + BigInt(index))
      },
    }
  }

  return {
    take(locationId, count) {
      const block = leased.get(locationId)
      if (count === 0 || (block && block.next + BigInt(count) <= block.end)) {
        return give(locationId, count, block ?? { next: 0n, end: 0n })
      }
      return lease(locationId, count).then((fresh) => give(locationId, count, fresh))
    },
  }
}

/** The n-th number of a location: eight characters, another one for each n below 30^8. A Feistel network, walked until it stays within. */
export function writeOrderNumber(locationId: LocationId, n: bigint): string {
  let value = n % NUMBERS
  do value = permute(locationId, value)
  while (value >= NUMBERS)
  let text = ''
  for (let place = 0; place < LENGTH; place += 1) {
    text = LETTERS.charAt(Number(value % BigInt(LETTERS.length))) + text
    value /= BigInt(LETTERS.length)
  }
  return text
}

function permute(locationId: LocationId, value: bigint): bigint {
  let left = value >> HALF_BITS
  let right = value & HALF
  for (const round of ROUNDS) {
    const mixed = createHash('sha256').update(`${locationId} ${round} ${right}`).digest().readUInt32BE(0)
    ;[left, right] = [right, left ^ (BigInt(mixed) & HALF)]
  }
  return (left << HALF_BITS) | right
}
