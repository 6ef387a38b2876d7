import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

type DisputeNoticeProps = {
  /** What it is: “this product”. */
  what: string
  /** Fields that both changed: name on the screen, and what the other person saved. */
  theirs: readonly { label: string; value: string }[]
  onEnd: (whose: 'mine' | 'theirs') => void
}

/** Somebody else saved the same fields while one typed. Nothing is lost: one chooses. */
export function DisputeNotice({ what, theirs, onEnd }: DisputeNoticeProps) {
  return (
    <Notice tone="critical" title={`Somebody else changed ${what} while you typed`}>
      <dl className="space-y-1">
        {theirs.map(({ label, value }) => (
          <div key={label} className="wrap-anywhere">
            <dt className="inline text-ink-soft">{label} is now: </dt>
            <dd className="inline font-medium">{value || 'empty'}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="sm" variant="secondary" onClick={() => onEnd('mine')}>
          Keep what I typed
        </Button>
        <Button size="sm" variant="secondary" onClick={() => onEnd('theirs')}>
          Take theirs
        </Button>
      </div>
    </Notice>
  )
}
