'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'

type NoteDialogProps = {
  name: string
  note: string
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  onSave: (note: string) => void
}

/** Two notes that were merged may be longer, and stay so. */
const typedMax = 200

/** The customer's note for the shopper, for one line. */
export function NoteDialog({ name, note, isOpen, onOpenChange, onSave }: NoteDialogProps) {
  const [text, setText] = useState(note)
  const lengthMax = Math.max(typedMax, note.length)
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title="Note for the shopper"
      description={name}
      actions={
        <Button
          onClick={() => {
            onSave(text.trim())
            onOpenChange(false)
          }}
        >
          Save note
        </Button>
      }
    >
      <Field label="Note" hint={`${text.length} of ${lengthMax}`}>
        {(control) => (
          <Textarea
            {...control}
            autoFocus
            maxLength={lengthMax}
            value={text}
            placeholder="Ripe, please"
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
    </Dialog>
  )
}
