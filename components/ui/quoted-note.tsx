import { classNames } from '@/components/ui/class-names'

/** What a customer wrote, as they wrote it: all of it, over several lines where it has them, and never wider than its place. */
export function QuotedNote({ children, className }: { children: string; className?: string }) {
  return <p className={classNames('wrap-anywhere min-w-0 whitespace-pre-line', className)}>“{children}”</p>
}
