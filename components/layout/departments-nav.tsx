import { NavLink } from '@/components/layout/nav-link'

/** All departments in one line that scrolls sideways. */
export function DepartmentsNav({ departments }: { departments: { href: string; label: string }[] }) {
  return (
    <nav aria-label="Departments" className="border-b bg-surface">
      <ul className="fade-ends mx-auto flex max-w-7xl overflow-x-auto px-2 [scrollbar-width:none] sm:px-4">
        {departments.map((department) => (
          <li key={department.href} className="shrink-0">
            <NavLink
              href={department.href}
              className="-mb-px flex h-11 items-center border-transparent border-b-2 px-2.5 text-ink-soft text-sm hover:text-ink focus-visible:-outline-offset-2 aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink"
            >
              {department.label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
