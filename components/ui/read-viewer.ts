import type { Viewer } from '@/components/ui/viewer-context'

type ViewerSource = { acceptLanguage: string | null; timeZone?: string; theme?: string }

/** The viewer from a request. Whatever is malformed falls back to a value that always formats. */
export function readViewer({ acceptLanguage, timeZone, theme }: ViewerSource): Viewer {
  return {
    locale: acceptLanguage?.split(',').map(toLocale).find(Boolean) ?? 'en-GB',
    timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
  }
}

function toLocale(part: string): string | undefined {
  try {
    return Intl.NumberFormat.supportedLocalesOf(part.split(';')[0]?.trim() ?? '')[0]
  } catch {
    return undefined
  }
}

function isTimeZone(value: string | undefined): value is string {
  if (!value) return false
  try {
    Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}
