import { expect, it } from 'vitest'
import { type LedgerEdge, mergeLedger } from '@/components/stock/item/merge-ledger'

const edge = (version: number): LedgerEdge => ({
  cursor: `c${version}`,
  node: {
    __typename: 'LedgerEntry',
    version,
    kind: 'ADJUSTED',
    reason: 'RECEIVED',
    onHandChange: 1,
    reservedChange: 0,
    unavailableChange: 0,
    safetyStockChange: 0,
    backRoomChange: 0,
    onHand: version,
    reserved: 0,
    unavailable: 0,
    safetyStock: 0,
    backRoom: 0,
    reference: null,
    actor: 'Rafi',
    at: '2026-11-21T09:00:00.000Z',
  },
})
const versions = (edges: LedgerEdge[]) => edges.map(({ node }) => node.version)

it('keeps older pages when the newest page is read again and has moved on', () => {
  const older = mergeLedger([edge(5), edge(4), edge(3)], [edge(2), edge(1)])
  expect(versions(mergeLedger(older, [edge(7), edge(6), edge(5)]))).toEqual([7, 6, 5, 4, 3, 2, 1])
})

it('shows an entry once, however often it was read', () => {
  expect(versions(mergeLedger([edge(2), edge(1)], [edge(2), edge(1)]))).toEqual([2, 1])
})
