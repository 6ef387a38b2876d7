'use client'

import { type FormEvent, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'
import { Notice } from '@/components/ui/notice'

type NameDialogProps = {
  title: string
  label: string
  name: string
  isSending: boolean
  /** What is wrong with the name. */
  problem: string | null
  /** What is wrong otherwise, or that no answer came. */
  failure: string | null
  onSave: (name: string) => void
  onClose: () => void
}

/** Asks what a category is called. What was typed stays until it is saved. */
export function NameDialog(props: NameDialogProps) {
  const { title, label, isSending, problem, failure, onSave, onClose } = props
  const formId = useId()
  const [name, setName] = useState(props.name)
  const [missing, setMissing] = useState<{ name?: string }>({})

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isSending) return
    setMissing(name.trim() ? {} : { name: 'Enter what it is called.' })
    if (name.trim()) onSave(name.trim())
  }

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={title}
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" form={formId} isBusy={isSending}>
            {label}
          </Button>
        </>
      }
    >
      <Form id={formId} problems={missing} onSubmit={submit} className="space-y-4">
        {failure && <Notice tone="critical" title={failure} />}
        <Field label="Name" error={missing.name ?? problem}>
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              maxLength={60}
              value={name}
              onFocus={({ target }) => target.select()}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
      </Form>
    </Dialog>
  )
}
