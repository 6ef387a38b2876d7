import type { NavItem } from '@/components/layout/nav-item'
import { NavLink } from '@/components/layout/nav-link'

/** The navigation of a phone, under the thumb. */
export function BottomBar({ label, items }: { label: string; items: NavItem[] }) {
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-30 border-t bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <ul className="mx-auto flex max-w-lg">
        {items.map((item) => (
          <li key={item.href} className="flex-1">
            <NavLink
              href={item.href}
              isExact={item.isExact}
              className="relative flex h-16 flex-col items-center justify-center gap-1 font-medium text-ink-soft text-xs aria-[current=page]:text-accent-ink [&_svg]:size-[1.375rem]"
            >
              {item.icon}
              {item.label}
              {item.badge && <span className="absolute top-2 left-1/2 ml-2">{item.badge}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
