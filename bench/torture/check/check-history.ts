import { checkAnswers } from '@/bench/torture/check/check-answers'
import { checkEffects } from '@/bench/torture/check/check-effects'
import { checkLevels } from '@/bench/torture/check/check-levels'
import { checkMoney } from '@/bench/torture/check/check-money'
import { checkOrder } from '@/bench/torture/check/check-order'
import { checkOrderLines } from '@/bench/torture/check/check-order-lines'
import { checkOrderStates } from '@/bench/torture/check/check-order-states'
import { checkOrders } from '@/bench/torture/check/check-orders'
import { checkReservations } from '@/bench/torture/check/check-reservations'
import type { Contradiction, Tables } from '@/bench/torture/check/tables'
import type { History } from '@/bench/torture/history'

/**
 * What the clients heard against what the tables hold, and nothing else: no clock, no log, no word of a server. Each part names what it
 * finds; none found means that every acknowledged command took effect once, every other one wholly or not at all, and nothing was oversold.
 */
export function checkHistory(history: History, tables: Tables): Contradiction[] {
  return [
    ...checkAnswers(history),
    ...checkEffects(history, tables),
    ...checkLevels(tables),
    ...checkOrder(history, tables),
    ...checkReservations(history, tables),
    ...checkOrders(history, tables),
    ...checkOrderStates(history, tables),
    ...checkOrderLines(tables),
    ...checkMoney(history, tables),
  ]
}
