import type { HistoryInvariant, PresentInvariant } from '@/db/audit/invariant'
import { balanceIsPossible } from '@/db/audit/invariants/i1-balance-is-possible'
import { reservedIsLiveHolds } from '@/db/audit/invariants/i2-reserved-is-live-holds'
import { levelIsSumOfLedger } from '@/db/audit/invariants/i3-level-is-sum-of-ledger'
import { versionsHaveNoHole } from '@/db/audit/invariants/i4-versions-have-no-hole'
import { historyIsAppendOnly } from '@/db/audit/invariants/i5-history-is-append-only'
import { holdsEndOnce } from '@/db/audit/invariants/i6-holds-end-once'
import { keysHaveOneOutcome } from '@/db/audit/invariants/i7-keys-have-one-outcome'
import { confirmedLinesAreCovered } from '@/db/audit/invariants/i8-confirmed-lines-are-covered'
import { moneyMatchesGoods } from '@/db/audit/invariants/i9-money-matches-goods'
import { screensCanTellTheNewest } from '@/db/audit/invariants/i10-screens-can-tell-the-newest'

export const INVARIANTS: readonly (PresentInvariant | HistoryInvariant)[] = [
  balanceIsPossible,
  reservedIsLiveHolds,
  levelIsSumOfLedger,
  versionsHaveNoHole,
  historyIsAppendOnly,
  holdsEndOnce,
  keysHaveOneOutcome,
  confirmedLinesAreCovered,
  moneyMatchesGoods,
  screensCanTellTheNewest,
]
