'use client'

import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'

export type AskedField = {
  name: string
  label: string
  type?: 'text' | 'email' | 'password'
  autoComplete: string
  hint?: string
  /** What stands there before anything is typed. */
  initially?: string
  maxLength?: number
  inputMode?: 'numeric'
  /** What one chooses from, where nothing is typed. */
  options?: readonly { value: string; label: string }[]
}

type Problems = Readonly<Partial<Record<string, string>>>

type AskDialogProps = {
  isOpen: boolean
  onClose: () => void
  title: string
  description?: ReactNode
  /** What stands above the fields. */
  children?: ReactNode
  fields: readonly AskedField[]
  submitLabel: string
  isDanger?: boolean
  isBusy: boolean
  /** Why it was not done. */
  refusal: string | null
  /** What is wrong with what was entered, by field. */
  findProblems: (entered: Readonly<Record<string, string>>) => Problems
  onSubmit: (entered: Readonly<Record<string, string>>) => void
}

/** A question about one's account with a few fields. What was entered stays when it is refused. */
export function AskDialog({
  isOpen,
  onClose,
  title,
  description,
  children,
  fields,
  submitLabel,
  isDanger = false,
  isBusy,
  refusal,
  findProblems,
  onSubmit,
}: AskDialogProps) {
  const id = useId()
  const [problems, setProblems] = useState<Problems>({})

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const entered = Object.fromEntries(fields.map(({ name }) => [name, String(form.get(name) ?? '')]))
    const found = findProblems(entered)
    setProblems(found)
    if (Object.keys(found).length === 0) onSubmit(entered)
  }

  function close() {
    setProblems({})
    onClose()
  }

  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(open) => !open && close()}
      title={title}
      description={description}
      actions={
        <>
          <Button variant="secondary" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" form={id} variant={isDanger ? 'danger' : 'primary'} isBusy={isBusy}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <Form id={id} problems={problems} onSubmit={submit} className="space-y-4">
        {refusal && <Notice tone="critical" title={refusal} />}
        {children}
        {fields.map(({ name, label, hint, initially, options, type = 'text', ...more }) => (
          <Field key={name} label={label} error={problems[name]} hint={problems[name] ? undefined : hint}>
            {(control) =>
              options ? (
                <Select {...control} name={name} autoComplete={more.autoComplete} defaultValue={initially}>
                  <option value="">Choose one</option>
                  {options.map(({ value, label: words }) => (
                    <option key={value} value={value}>
                      {words}
                    </option>
                  ))}
                </Select>
              ) : (
                <Input {...control} {...more} name={name} type={type} defaultValue={initially} />
              )
            }
          </Field>
        ))}
      </Form>
    </Dialog>
  )
}
