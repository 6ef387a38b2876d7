import { SetContentsList } from '@/components/assortment/set-contents-list'
import type { SetContents_SkuFragment } from '@/components/generated/operations'
import { Card } from '@/components/ui/card'

type SetPanelProps = {
  components: SetContents_SkuFragment['components']
  /** How many can be had now; null for those who may not know. */
  available: number | null
}

/** What stands in the place of a balance: a set is never counted. */
export function SetPanel({ components, available }: SetPanelProps) {
  return (
    <Card>
      <h2 className="mb-2 font-semibold text-lg">A set</h2>
      <p className="text-ink-soft">
        It has no stock of its own. Each one that is sold takes what is in it from the stock of these:
      </p>
      <SetContentsList components={components} />
      {available !== null && (
        <p className="mt-3">
          <span className="font-semibold tabular-nums">{Math.max(0, available)}</span> can be sold now: as
          many as the scarcest item allows.
        </p>
      )}
    </Card>
  )
}
