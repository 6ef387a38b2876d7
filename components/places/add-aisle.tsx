import { Plus } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import type { Stop } from '@/components/places/aisle-draft'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Form } from '@/components/ui/form'
import { Input } from '@/components/ui/input'

type AddAisleProps = {
  /** Names that are offered while one types. */
  zones: readonly string[]
  onAdd: (stop: Stop) => void
}

/** A stop by its name, for what has no goods yet or a whole zone. */
export function AddAisle({ zones, onAdd }: AddAisleProps) {
  const [zone, setZone] = useState('')
  const [aisle, setAisle] = useState('')
  const listId = useId()
  function add(event: FormEvent) {
    event.preventDefault()
    if (zone.trim() === '') return
    onAdd({ zone: zone.trim(), aisle: aisle === '' ? null : Number(aisle), isCold: false })
    setZone('')
    setAisle('')
  }
  return (
    <Form onSubmit={add} className="grid grid-cols-[1fr_6rem] items-end gap-3 sm:grid-cols-[1fr_7rem_auto]">
      <Field label="Zone">
        {(control) => (
          <Input
            {...control}
            value={zone}
            maxLength={40}
            list={listId}
            required
            onChange={({ currentTarget }) => setZone(currentTarget.value)}
          />
        )}
      </Field>
      <Field label="Aisle">
        {(control) => (
          <Input
            {...control}
            type="number"
            min={0}
            max={9999}
            placeholder="all"
            value={aisle}
            onChange={({ currentTarget }) => setAisle(currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit" variant="secondary" className="max-sm:col-span-2">
        <Plus aria-hidden />
        Add
      </Button>
      <datalist id={listId}>
        {zones.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Form>
  )
}
