'use client'

import { Copy } from 'lucide-react'
import { toast } from 'sonner'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'

/** Something to carry elsewhere: shown whole, selected at a touch, copied by a button. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => toast.success('Copied.'),
      () => toast.error('Select it and copy it by hand.'),
    )
  return (
    <div className="flex gap-2">
      <Input
        readOnly
        aria-label={label}
        value={value}
        className="min-w-0 font-mono text-sm"
        onFocus={({ target }) => target.select()}
      />
      <Button variant="secondary" onClick={copy}>
        <Copy aria-hidden />
        Copy
      </Button>
    </div>
  )
}
