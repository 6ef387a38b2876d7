import { Check, Minus } from 'lucide-react'
import type { RoleTableQuery } from '@/components/generated/operations'
import { scopes, scopeWords } from '@/components/keys/scope-words'
import { capabilityWords, roles, roleWords } from '@/components/people/role-words'
import { Table, TableCell, TableHead, TableRow } from '@/components/ui/table'

function Mark({ isAllowed }: { isAllowed: boolean }) {
  return isAllowed ? (
    <Check role="img" aria-label="may" className="mx-auto size-4 text-accent-ink" />
  ) : (
    <Minus role="img" aria-label="may not" className="mx-auto size-4 text-ink-faint" />
  )
}

type Row = RoleTableQuery['capabilities'][number]
type Holder = Row['roles'][number] | Row['scopes'][number]

type CapabilityTableProps = {
  caption: string
  columns: readonly { holder: Holder; name: string }[]
  rows: readonly { capability: Row['capability']; holders: readonly Holder[] }[]
}

function CapabilityTable({ caption, columns, rows }: CapabilityTableProps) {
  return (
    <div className="overflow-hidden rounded-card border bg-surface">
      <Table>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <TableHead className="bg-surface max-sm:px-2 sm:min-w-40">May</TableHead>
            {columns.map(({ holder, name }) => (
              <TableHead
                key={holder}
                className="whitespace-normal text-center max-sm:px-1 max-sm:text-[0.6875rem] max-sm:leading-4"
              >
                {name}
              </TableHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ holders }) => holders.length > 0)
            .map(({ capability, holders }) => (
              <TableRow key={capability}>
                <th scope="row" className="h-11 px-2 py-1.5 text-left font-normal max-sm:text-xs sm:px-3">
                  {capabilityWords[capability]}
                </th>
                {columns.map(({ holder }) => (
                  <TableCell key={holder} className="max-sm:px-1">
                    <Mark isAllowed={holders.includes(holder)} />
                  </TableCell>
                ))}
              </TableRow>
            ))}
        </tbody>
      </Table>
    </div>
  )
}

/** What each role may do: the very table by which requests are judged. */
export function RoleTable({ capabilities }: Pick<RoleTableQuery, 'capabilities'>) {
  return (
    <CapabilityTable
      caption="Who may do what"
      columns={roles.map((holder) => ({ holder, name: roleWords[holder].name }))}
      rows={capabilities.map(({ capability, roles: holders }) => ({ capability, holders }))}
    />
  )
}

/** What each scope of an API key allows, from the same table. */
export function ScopeTable({ capabilities }: Pick<RoleTableQuery, 'capabilities'>) {
  return (
    <CapabilityTable
      caption="What each scope of an API key allows"
      columns={scopes.map((holder) => ({ holder, name: scopeWords[holder].name }))}
      rows={capabilities.map(({ capability, scopes: holders }) => ({ capability, holders }))}
    />
  )
}
