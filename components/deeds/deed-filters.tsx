import type { DeedQuery } from '@/components/deeds/deed-query'
import { deedGroups } from '@/components/deeds/deed-words'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'

type DeedFiltersProps = {
  action: string
  query: DeedQuery
  /** Whose deeds one can ask for. */
  people: readonly { id: string; name: string }[]
}

/** What narrows the list; the browser sends it where the answer is. */
export function DeedFilters({ action, query, people }: DeedFiltersProps) {
  return (
    <form
      action={action}
      className="mb-4 grid grid-cols-2 items-end gap-3 lg:grid-cols-[minmax(0,2fr)_minmax(0,1.5fr)_minmax(0,1.5fr)_auto_auto_auto]"
    >
      <Field label="Search" className="max-lg:col-span-2">
        {(control) => (
          <Input
            {...control}
            type="search"
            name="q"
            maxLength={100}
            placeholder="Name, product, value or address"
            defaultValue={query.text}
          />
        )}
      </Field>
      <Field label="About" className="max-lg:col-span-2">
        {(control) => (
          <Select {...control} name="group" defaultValue={query.group ?? ''}>
            <option value="">Everything</option>
            {Object.entries(deedGroups).map(([group, { name }]) => (
              <option key={group} value={group}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="By" className="max-lg:col-span-2">
        {(control) => (
          <Select {...control} name="by" defaultValue={query.by ?? ''}>
            <option value="">Everybody</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="From">
        {(control) => <Input {...control} type="date" name="from" defaultValue={query.from} />}
      </Field>
      <Field label="To">
        {(control) => <Input {...control} type="date" name="to" defaultValue={query.to} />}
      </Field>
      <Button type="submit" variant="secondary" className="max-lg:col-span-2">
        Show
      </Button>
    </form>
  )
}
