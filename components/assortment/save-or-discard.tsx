import { Button } from '@/components/ui/button'

type SaveOrDiscardProps = {
  /** The button that saves. */
  label: string
  draft: { isChanged: boolean; dispute: object | null }
  isSending: boolean
  onDiscard: () => void
}

/** Saves what was typed, or leaves it all as it was. */
export function SaveOrDiscard({ label, draft, isSending, onDiscard }: SaveOrDiscardProps) {
  return (
    <div className="flex flex-wrap gap-2">
      <Button type="submit" disabled={!draft.isChanged || draft.dispute !== null} isBusy={isSending}>
        {label}
      </Button>
      {draft.isChanged && !isSending && (
        <Button variant="ghost" onClick={onDiscard}>
          Discard
        </Button>
      )}
    </div>
  )
}
