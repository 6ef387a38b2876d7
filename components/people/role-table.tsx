import { Check, Minus } from 'lucide-react'
import type { RoleTableQuery } from '@/components/generated/operations'
import { capabilityWords, roles, roleWords } from '@/components/people/role-words'
import { Table, TableCell, TableHead, TableRow } from '@/components/ui/table'

function Mark({ isAllowed }: { isAllowed: boolean }) {
  return isAllowed ? (
    <Check role="img" aria-label="may" className="mx-auto size-4 text-accent-ink" />
  ) : (
    <Minus role="img" aria-label="may not" className="mx-auto size-4 text-ink-faint" />
  )
}

/** Who may do what: the very table by which requests are judged. */
export function RoleTable({ capabilities }: RoleTableQuery) {
  return (
    <div className="overflow-hidden rounded-card border bg-surface">
      <Table>
        <caption className="sr-only">Who may do what</caption>
        <thead>
          <tr>
            <TableHead className="bg-surface max-sm:px-2 sm:min-w-40">May</TableHead>
            {roles.map((role) => (
              <TableHead
                key={role}
                className="whitespace-normal text-center max-sm:px-1 max-sm:text-[0.6875rem] max-sm:leading-4"
              >
                {roleWords[role].name}
              </TableHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {capabilities
            .filter((row) => row.roles.length > 0)
            .map((row) => (
              <TableRow key={row.capability}>
                <th scope="row" className="h-11 px-2 py-1.5 text-left font-normal max-sm:text-xs sm:px-3">
                  {capabilityWords[row.capability]}
                </th>
                {roles.map((role) => (
                  <TableCell key={role} className="max-sm:px-1">
                    <Mark isAllowed={row.roles.includes(role)} />
                  </TableCell>
                ))}
              </TableRow>
            ))}
        </tbody>
      </Table>
    </div>
  )
}
