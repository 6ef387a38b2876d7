const formats = new Map<string, Intl.NumberFormat>()

/** A count in the words of a locale: 1569 in `en` is “1,569”. The format is kept: a table asks for hundreds at once. */
export function formatCount(locale: string, count: number): string {
  let format = formats.get(locale)
  if (!format) {
    format = new Intl.NumberFormat(locale)
    formats.set(locale, format)
  }
  return format.format(count)
}
