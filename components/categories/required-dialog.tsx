'use client'

import { type FormEvent, useId, useState } from 'react'
import { particularWords } from '@/components/catalog/particular-words'
import type { ParticularName } from '@/components/generated/operations'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'

type RequiredDialogProps = {
  name: string
  required: readonly ParticularName[]
  /** What those above it require already. */
  inherited: readonly ParticularName[]
  isSending: boolean
  failure: string | null
  onSave: (required: ParticularName[]) => void
  onClose: () => void
}

/** Asks what must be told of products in a category and below it. */
export function RequiredDialog(props: RequiredDialogProps) {
  const { name, inherited, isSending, failure, onSave, onClose } = props
  const formId = useId()
  const [required, setRequired] = useState(props.required)
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!isSending) onSave([...required])
  }
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={`What must be told in ${name}`}
      description="Staff see which products lack it; places may sell only what lacks nothing."
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form={formId} isBusy={isSending}>
            Save
          </Button>
        </>
      }
    >
      <Form id={formId} problems={{}} onSubmit={submit}>
        {failure && <Notice tone="critical" title={failure} className="mb-3" />}
        <ul>
          {(Object.keys(particularWords) as ParticularName[]).map((each) => {
            const isAbove = inherited.includes(each)
            return (
              <li key={each}>
                <label className="flex min-h-11 items-center gap-2.5 text-sm">
                  <input
                    type="checkbox"
                    checked={isAbove || required.includes(each)}
                    disabled={isAbove}
                    onChange={({ target }) =>
                      setRequired((all) =>
                        target.checked ? [...all, each] : all.filter((other) => other !== each),
                      )
                    }
                    className="size-4 shrink-0 accent-accent"
                  />
                  {particularWords[each]}
                  {isAbove && <span className="text-ink-faint">required above</span>}
                </label>
              </li>
            )
          })}
        </ul>
      </Form>
    </Dialog>
  )
}
