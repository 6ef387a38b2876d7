import {
  type CommandRow,
  type Contradiction,
  groupBy,
  nameCommand,
  type OrderRow,
  type Tables,
} from '@/bench/torture/check/tables'
import {
  type CommandHistory,
  findAcknowledgement,
  type History,
  isOrderAsk,
  type OrderAsk,
} from '@/bench/torture/history'

/** An order command whose outcome says that it was carried out, with the order it is about. */
interface Done {
  command: CommandHistory
  ask: OrderAsk
  row: CommandRow
  order: OrderRow
}

/**
 * What was answered about an order, a payment or a pick stands there once, as it was answered; and nothing stands there that nobody asked for:
 * every order was checked out, every payment begun, every event of a person caused by a command of theirs.
 */
export function checkOrders({ commands }: History, tables: Tables): Contradiction[] {
  const found: Contradiction[] = []
  const report = (name: string, what: string): void => void found.push({ name, what })
  const orders = new Map(tables.orders.map((order) => [order.id, order]))
  const ofPick = new Map(
    tables.orders.flatMap((order) => (order.pick ? [[order.pick.id, order] as const] : [])),
  )
  const rows = new Map(tables.commands.map((row) => [nameCommand(row), row]))
  const done: Done[] = []
  for (const command of commands) {
    const { ask } = command
    const row = rows.get(nameCommand(command))
    if (!isOrderAsk(ask) || !row || !CARRIED_OUT.has(row.outcomeType)) continue
    const order =
      'pickId' in ask
        ? ofPick.get(ask.pickId)
        : orders.get(row.outcomeIds.orderId ?? ('orderId' in ask ? ask.orderId : ''))
    if (order) done.push({ command, ask, row, order })
    else report('an effect on an order that is not there', `${ask.verb} ${nameCommand(command)}`)
  }
  for (const one of done) {
    for (const [name, what] of [...checkEffect(one), ...checkReply(one)])
      report(name, `${one.ask.verb} ${nameCommand(one.command)}: ${what}`)
  }
  for (const [name, told] of groupBy(done, nameEffect)) {
    if (told.length > 1)
      report(
        'one effect for two commands',
        `${name}: ${told.map(({ command }) => nameCommand(command)).join(', ')}`,
      )
  }
  const byOrder = groupBy(done, ({ order }) => order.id)
  for (const order of tables.orders) {
    for (const [name, what] of checkCauses(order, byOrder.get(order.id) ?? []))
      report(name, `${order.id}: ${what}`)
  }
  found.push(...checkJobs(tables))
  return found
}

const CARRIED_OUT: ReadonlySet<string> = new Set([
  'OrderHeld',
  'PaymentStarted',
  'OrderCancelled',
  'OrderHandedOver',
  'PickChanged',
  'LineEnded',
  'LinesFinished',
])

type Finding = [name: string, what: string]

/** What only one command can have done; null where several may be told the same. */
function nameEffect({ row, order }: Done): string | null {
  const { paymentId, lineId } = row.outcomeIds
  switch (row.outcomeType) {
    case 'OrderHeld':
      return `held ${order.id}`
    case 'PaymentStarted':
      return `payment ${paymentId}`
    case 'LineEnded':
      return `end of line ${lineId}`
    case 'OrderCancelled':
    case 'OrderHandedOver':
      return `${row.outcomeType} ${order.id}`
    default:
      return null
  }
}

function countEvents({ events }: OrderRow, kind: string, caller?: string): number {
  return events.filter((event) => event.kind === kind && (caller === undefined || event.caller === caller))
    .length
}

/** The rows say what the stored outcome says. */
function checkEffect({ ask, row, order, command: { caller } }: Done): Finding[] {
  const missing = (what: string): Finding[] => [['an outcome without its effect', what]]
  switch (ask.verb) {
    case 'checkOut': {
      if (order.customer !== caller) return [['an order of somebody else', `${order.customer}`]]
      const wanted = new Map(ask.lines.map(({ skuId, quantity }) => [skuId, quantity]))
      const asOrdered = order.lines.filter(({ replacesLineId }) => replacesLineId === null)
      const other = asOrdered.find(({ skuId, quantity }) => quantity > (wanted.get(skuId) ?? 0))
      return other ? [['an order of other than was in the cart', `${other.quantity} of ${other.skuId}`]] : []
    }
    case 'payOrder': {
      const payment = order.payments.find(({ id }) => id === row.outcomeIds.paymentId)
      return payment ? [] : missing(`the payment ${row.outcomeIds.paymentId}`)
    }
    case 'cancelOrder':
      return countEvents(order, 'cancelled', caller) === 1 && order.state === 'cancelled'
        ? []
        : missing(order.state)
    case 'handOverOrder':
      return countEvents(order, 'delivered', caller) === 1 && order.state === 'delivered'
        ? []
        : missing(order.state)
    case 'claimPick':
      return countEvents(order, 'pick_claimed', caller) > 0 ? [] : missing('no claim')
    case 'unclaimPick':
      return countEvents(order, 'pick_unclaimed', caller) > 0 ? [] : missing('not given back')
    case 'finishPick':
      return countEvents(order, 'pick_finished') === 1 && order.pick?.state === 'finished'
        ? []
        : missing('not finished')
    default:
      return checkLine(ask, row, order)
  }
}

const ENDS = { findLine: 'found', missLine: 'not_found', replaceLine: 'replaced' } as const

function checkLine(
  ask: Extract<OrderAsk, { lineId: string }>,
  { outcomeIds: { replacementId } }: CommandRow,
  { lines }: OrderRow,
): Finding[] {
  const line = lines.find(({ id }) => id === ask.lineId)
  const isAsAsked =
    line?.state === ENDS[ask.verb] && line.quantityFound === (ask.verb === 'findLine' ? ask.quantity : 0)
  if (!line || !isAsAsked)
    return [['a line that ended otherwise than its outcome', `${line?.state} ${line?.quantityFound}`]]
  if (ask.verb !== 'replaceLine') return []
  const substitute = lines.find(({ id }) => id === replacementId)
  const isWhole =
    substitute?.replacesLineId === line.id &&
    substitute.skuId === ask.substituteSkuId &&
    substitute.quantityFound === ask.quantity
  return isWhole ? [] : [['a replacement that is not what was asked for', `${replacementId}`]]
}

/** What its client was told beyond the outcome's name. */
function checkReply({ command, ask, row, order }: Done): Finding[] {
  const reply = findAcknowledgement(command)?.reply
  if (!reply) return []
  const found: Finding[] = []
  if (reply.order && reply.order.orderId !== order.id)
    found.push(['another order was answered', reply.order.orderId])
  if (reply.replacementId !== (row.outcomeIds.replacementId ?? null))
    found.push(['another replacement was answered', `${reply.replacementId}`])
  const captured = order.payments.find(({ state }) => state === 'captured')?.capturedMinor ?? 0
  if (ask.verb === 'finishPick' && reply.capturedMinor !== 0 && reply.capturedMinor !== captured)
    found.push(['other money was taken than was answered', `${reply.capturedMinor}, ${captured}`])
  if (ask.verb !== 'payOrder') return found
  const payment = order.payments.find(({ id }) => id === row.outcomeIds.paymentId)
  if (reply.type === 'OrderConfirmed' && countEvents(order, 'confirmed') !== 1)
    found.push(['a confirmed order was never confirmed', order.state])
  if (reply.type === 'PaymentDeclined' && payment?.state === 'pending')
    found.push(['a declined payment still waits', `${payment.id}`])
  return found
}

/** Whatever a person did to the order, a command of theirs was carried out for it. */
function checkCauses(order: OrderRow, done: readonly Done[]): Finding[] {
  const found: Finding[] = []
  const count = (types: readonly string[], isIt: (one: Done) => boolean = () => true) =>
    done.filter((one) => types.includes(one.row.outcomeType) && isIt(one)).length
  if (count(['OrderHeld']) !== 1) found.push(['an order that nobody checked out', order.customer])
  for (const { id } of order.payments) {
    if (count(['PaymentStarted'], ({ row }) => row.outcomeIds.paymentId === id) !== 1)
      found.push(['a payment that nobody began', id])
  }
  for (const { kind, lineId, caller, data } of order.events) {
    if (caller === 'system') continue
    const isTheirs = ({ command }: Done) => command.caller === caller
    const isCaused = {
      cancelled: () => data.because === 'checked_out_again' || count(['OrderCancelled'], isTheirs) === 1,
      delivered: () => count(['OrderHandedOver'], isTheirs) === 1,
      pick_claimed: () => count(['PickChanged'], (one) => isTheirs(one) && one.ask.verb === 'claimPick') > 0,
      pick_unclaimed: () =>
        count(['PickChanged'], (one) => isTheirs(one) && one.ask.verb === 'unclaimPick') > 0,
      pick_finished: () => count(['LinesFinished'], isTheirs) > 0,
      line_found: () =>
        count(['LineEnded'], (one) => isTheirs(one) && one.row.outcomeIds.lineId === lineId) === 1,
      line_not_found: () =>
        count(['LineEnded'], (one) => isTheirs(one) && one.row.outcomeIds.lineId === lineId) === 1,
      line_replaced: () =>
        count(['LineEnded'], (one) => isTheirs(one) && one.row.outcomeIds.lineId === lineId) === 1,
    }[kind]
    if (isCaused && !isCaused()) found.push(['an event that nobody caused', `${kind} by ${caller}`])
  }
  for (const kind of ['held', 'confirmed', 'picked', 'delivered', 'pick_finished', 'cancelled', 'lapsed']) {
    if (countEvents(order, kind) > 1) found.push(['what happens once happened twice', kind])
  }
  return found
}

/** The jobs' own commands are about payments and picks that there are, and each pick that they took back was taken back by one of them. */
function checkJobs({ orders, commands }: Tables): Contradiction[] {
  const payments = new Set(orders.flatMap((order) => order.payments.map(({ id }) => id)))
  const picks = new Set(orders.flatMap(({ pick }) => pick?.id ?? []))
  const takenBack: string[] = []
  const found: Contradiction[] = []
  for (const { caller, key, outcomeType } of commands) {
    if (caller !== 'system') continue
    const [, job, id = ''] = /^(settle|void|capture|takeBack):([0-9a-f-]+)/.exec(key) ?? []
    if (!(job === 'takeBack' ? picks : payments).has(id))
      found.push({ name: 'a job about nothing', what: key })
    if (job === 'takeBack' && outcomeType === 'PickChanged') takenBack.push(id)
  }
  for (const order of orders) {
    const told = countEvents(order, 'pick_unclaimed', 'system')
    const done = takenBack.filter((id) => id === order.pick?.id).length
    if (told !== done)
      found.push({
        name: 'a pick taken back by nobody',
        what: `${order.pick?.id}: ${told} times, asked ${done}`,
      })
  }
  return found
}
