import { MoreMenu } from '@/components/layout/more-menu'
import type { NavItem } from '@/components/layout/nav-item'
import { NavLink } from '@/components/layout/nav-link'

/** What a thumb hits on a phone without aiming. */
const PLACES_MAX = 5

const PLACE =
  'relative flex h-16 w-full flex-col items-center justify-center gap-1 font-medium text-ink-soft text-xs aria-[current=page]:text-accent-ink [&_svg]:size-[1.375rem]'

/** The navigation of a phone, under the thumb; what has no room stands behind “More”. */
export function BottomBar({ label, items }: { label: string; items: NavItem[] }) {
  const shown = items.length > PLACES_MAX ? items.slice(0, PLACES_MAX - 1) : items
  const rest = items.slice(shown.length)
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-30 border-t bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <ul className="mx-auto flex max-w-lg">
        {shown.map((item) => (
          <li key={item.href} className="flex-1">
            <NavLink href={item.href} isExact={item.isExact} className={PLACE}>
              {item.icon}
              {item.label}
              {item.badge && <span className="absolute top-2 left-1/2 ml-2">{item.badge}</span>}
            </NavLink>
          </li>
        ))}
        {rest.length > 0 && (
          <li className="flex-1">
            <MoreMenu items={rest} className={PLACE} />
          </li>
        )}
      </ul>
    </nav>
  )
}
