import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

/** Whom a place serves. */
export function PostcodesField({ served, error }: { served?: readonly string[]; error?: string }) {
  return (
    <Field
      label="Postcodes that it delivers to"
      error={error}
      hint="Areas, districts or whole codes, with blanks between. None: collection only is found by name."
    >
      {(control) => (
        <Input {...control} name="postcodes" defaultValue={served?.join(' ')} autoComplete="off" />
      )}
    </Field>
  )
}
