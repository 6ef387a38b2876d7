// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are pieces of source.

const READ = 'db/orders/draft/read-orders.ts'
const WRITE = 'db/orders/draft/write-orders.ts'

const ALL_TESTS = ['db/orders', 'db/payments', 'db/picks']

/**
 * Faults to plant in what reads and writes orders, payments and picks.
 *
 * @type {readonly import('../../testing/planted-sql.mjs').SqlFault[]}
 */
export const ORDER_FAULTS = [
  ...inFile(READ, 'orders/draft orders/orders.test.ts', [
    [
      'the location of an order that is held',
      "where o.location_id = ${locationId} and o.state = 'held'\n",
      "where o.state = 'held'\n",
      'an order is read by its location as well',
    ],
    [
      'that an order is held',
      "where o.location_id = ${locationId} and o.state = 'held'\n",
      'where o.location_id = ${locationId}\n',
      'the verb asks again: it reads more than it needs',
    ],
    [
      'the orders that a customer still holds',
      'select id, location_id, state from "order" where customer = w.owner offset 0',
      'select id, location_id, state from "order" where false offset 0',
    ],
    [
      'orders by their picks',
      'select order_id from pick where location_id = ${locationId} and id = w.id',
      'select order_id from pick where false',
    ],
    [
      'orders by their lines',
      'select order_id from order_line where location_id = ${locationId} and id = w.id',
      'select order_id from order_line where false',
    ],
    ['the lock', 'and id = named.id offset 0 for update) o', 'and id = named.id offset 0) o'],
    ['the order of locks', 'group by n.id order by n.id)', 'group by n.id order by n.id desc)'],
    [
      'the location of an order',
      'select * from "order" where location_id = ${locationId} and id = named.id',
      'select * from "order" where id = named.id',
    ],
    ['that an order is read as a whole', 'bool_or(n.is_whole)', 'bool_and(n.is_whole)'],
    ['the name of a single line', 'and id = n.line_id offset 0', 'offset 0', 'it reads more than it needs'],
    [
      'the pick of a single line',
      'from (select id from named union select w.order_id from',
      'from (select id from named union select null from',
    ],
    [
      'the stock of lines',
      '      select l.sku_id from ${lines}\n',
      '      select l.sku_id from ${lines} where false\n',
    ],
    [
      'the holds of lines',
      "where l.reservation_id is not null and l.state in ('held', 'confirmed')",
      'where false',
    ],
    [
      'the location of stock in a basket',
      'select sku_id from cart_line where cart_id = o.id and location_id = ${locationId} offset 0',
      'select sku_id from cart_line where cart_id = o.id offset 0',
      'it locks a level more than it needs',
    ],
    [
      'the location of a basket',
      'select * from cart_line where cart_id = c.id and location_id = ${locationId} offset 0',
      'select * from cart_line where cart_id = c.id offset 0',
    ],
    [
      'the location of a price',
      'is_listed from listing where location_id = ${locationId} and sku_id = l.sku_id',
      'is_listed from listing where sku_id = l.sku_id',
    ],
    [
      'the sequence of a basket',
      '(a, b) => a.line.addedAt.getTime() - b.line.addedAt.getTime()',
      '(a, b) => b.line.addedAt.getTime() - a.line.addedAt.getTime()',
    ],
    [
      'the sequence of lines',
      'lines.sort((a, b) => a.position - b.position',
      'lines.sort((a, b) => b.position - a.position',
    ],
    [
      'the sequence of payments',
      'payments.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime()',
      'payments.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime()',
      'nobody asks which came first: of those that are alive there is one',
    ],
    [
      'an order that came behind the locks',
      'if (part) part.pick = found',
      'Object.assign(part ?? {}, { pick: found })',
      'what is added there is in no order that is decided about',
    ],
  ]),
  ...inFile(READ, 'orders/order-limits', [
    ['the lock of an address', 'select pg_advisory_xact_lock(', 'select ('],
    ['the lock of a customer', '[...basketsOf, ...addressDigests]', '[...addressDigests]'],
    ['who paid before', 'and o.confirmed_at is not null)', ')'],
    [
      'the location of who paid before',
      'where o.location_id = ${locationId} and o.confirmed_at',
      'where o.confirmed_at',
    ],
    [
      'whose unpaid holds',
      "and held_from = w.digest and state = 'held' offset 0",
      "and state = 'held' offset 0",
    ],
    [
      'the location of unpaid holds',
      'from "order" where location_id = ${locationId} and held_from',
      'from "order" where held_from',
      'lines are read by their location as well',
    ],
    [
      'lines that are still held',
      "and ${isOfOrder(sql, 'o.id')} and state = 'held' offset 0",
      "and ${isOfOrder(sql, 'o.id')} offset 0",
    ],
  ]),
  ...inFile(READ, 'payments/late-answers orders/draft', [
    [
      'that an order was made later',
      'where customer = o.customer and created_at > o.created_at offset',
      'where customer = o.customer and id <> o.id offset',
    ],
    [
      'that a later order goes on',
      "where n.location_id = ${locationId} and n.state not in ('cancelled', 'lapsed')",
      'where n.location_id = ${locationId}',
    ],
    [
      'the location of a later order',
      'where n.location_id = ${locationId} and n.state not in',
      'where n.state not in',
    ],
  ]),
  ...inFile(READ, 'picks orders/draft', [
    [
      'that somebody is at work',
      "where shopper_id = w.id and state = 'claimed' offset 0",
      'where shopper_id = w.id offset 0',
    ],
    [
      'the location of an offer',
      'from listing where location_id = ${locationId} and sku_id = w.id and is_listed',
      'from listing where sku_id = w.id and is_listed',
    ],
    ['that an offer is listed', 'sku_id = w.id and is_listed offset', 'sku_id = w.id offset'],
  ]),
  ...inFile('db/orders/draft/create-order-members.ts', 'orders payments picks', [
    ['whose hold lapsed', 'if (whole && isItsHold) lapseOrder', 'if (whole) lapseOrder'],
    [
      'owners that were looked for',
      'for (const id of lineIds) looked.add(id)',
      '',
      'a hold without an order has no line: it is not asked for',
    ],
    ['orders that were made in this batch', 'if (made) return draft.orders.get(made.orderId) ?? null', ''],
  ]),
  ...inFile('db/orders/draft/order-numbers.ts', 'orders/draft', [
    ['the counter', 'set given = c.given + excluded.given', 'set given = c.given'],
    ['the block that was leased', 'block.next += BigInt(count)', ''],
  ]),
  ...inFile(WRITE, 'orders/draft', [
    [
      'the fence (I13)',
      '1 / (pg_current_xact_id() = ${parameters.add(transactionId)}::xid8)::integer = 1',
      '${parameters.add(transactionId)}::xid8 is not null',
    ],
    [
      'that every row was written',
      '(select count(*) from ${name}) = ${parameters.add(String(count))}::integer',
      '${parameters.add(String(count))}::integer is not null',
    ],
  ]),
  ...inFile(WRITE, 'orders/orders.test.ts orders/draft', [
    [
      'what was put in since',
      'where ${isBought} and c.quantity > x.units returning',
      'where false and ${isBought} returning',
    ],
    ['what is left in a cart', 'set quantity = c.quantity - x.units', 'set quantity = x.units'],
    [
      'what leaves a cart',
      'where ${isBought} and c.quantity <= x.units returning',
      'where false and ${isBought} returning',
    ],
    [
      'the location of a cart’s line',
      'c.cart_id = x.cart_id and c.location_id = x.location_id and',
      'c.cart_id = x.cart_id and x.location_id is not null and',
    ],
    ['the item of a cart’s line', " and c.sku_id = x.sku_id'", "'"],
    ['whose cart', ' on x.owner = owned.owner)', ' on true)'],
    ['a cart’s version', 'set version = cart.version + 1', 'set version = cart.version'],
    ['two lines of one item', 'units: before + one.units', 'units: one.units'],
  ]),
  ...columns('order', 'orders payments picks', [
    ["      'state',\n      'version',\n      'totalMinor',", 'state'],
    ["      'version',\n      'totalMinor',", 'version'],
    ["      'totalMinor',", 'totalMinor'],
    ["      'heldUntil',", 'heldUntil'],
    ["      'holdExtended',", 'holdExtended'],
    ["      'heldFrom',", 'heldFrom'],
    ["      'confirmedAt',", 'confirmedAt'],
    ["      'closedAt',", 'closedAt'],
  ]),
  ...columns('line', 'orders payments picks', [
    ["['quantity', 'quantityFound'", 'quantity'],
    ["'quantityFound', ", 'quantityFound'],
    ["'state', 'reservationId', ", 'state'],
    ["'reservationId', ", 'reservationId'],
    ["'reservationId', 'version']", 'version'],
  ]),
  ...columns('payment', 'payments orders picks', [
    ["      'state',\n      'authorisedMinor',", 'state'],
    ["      'authorisedMinor',", 'authorisedMinor'],
    ["      'capturedMinor',", 'capturedMinor'],
    ["      'refundedMinor',", 'refundedMinor', 'nothing is refunded yet: the column waits for a verb'],
    ["      'gatewayReference',", 'gatewayReference'],
    ["      'declineReason',", 'declineReason'],
    ["      'gatewayDueAt',", 'gatewayDueAt'],
    ["      'gatewayFailures',", 'gatewayFailures'],
    ["      'gatewayGivenUpAt',", 'gatewayGivenUpAt'],
    ["      'updatedAt',", 'updatedAt'],
    ["      'capturedAt',", 'capturedAt'],
  ]),
  ...columns('pick', 'picks orders', [
    ["'state', 'shopperId', ", 'state'],
    ["'shopperId', ", 'shopperId'],
    ["'version', 'claimedAt', ", 'version'],
    ["'claimedAt', ", 'claimedAt'],
    ["'claimedAt', 'finishedAt']", 'finishedAt'],
  ]),
]

/**
 * A column that is not written. The text says where it stands; the column's own name is what is left out.
 *
 * @param {string} table
 * @param {string} tests
 * @param {[text: string, column: string, withoutEffect?: string][]} texts
 */
function columns(table, tests, texts) {
  return inFile(
    WRITE,
    tests,
    texts.map(([find, column, withoutEffect]) => [
      `${table}.${column}`,
      find,
      find.replace(new RegExp(`(, )?'${column}'(,\\s*)?`), (_, before, after) =>
        before && after ? ', ' : '',
      ),
      withoutEffect,
    ]),
  )
}

/**
 * @param {string} file
 * @param {string} tests
 * @param {[guard: string, find: string, replace: string, withoutEffect?: string][]} faults
 */
function inFile(file, tests, faults) {
  return faults.map(([guard, find, replace, withoutEffect]) => ({
    guard: `orders: ${guard}`,
    file,
    find,
    replace,
    tests: tests.split(' ').map((name) => `db/${name}`),
    allTests: ALL_TESTS,
    withoutEffect,
  }))
}
