const needed = ['name', 'line1', 'city', 'postcode', 'country', 'timeZone'] as const

/** What was entered of a place, or what is wrong with it by the name of its field. */
export function readPlaceForm(form: FormData) {
  const read = (name: string) => String(form.get(name) ?? '').trim()
  const number = (name: string) => Number(read(name).replace(',', '.'))
  const problems: Record<string, string> = {}
  for (const name of needed) if (!read(name)) problems[name] = 'This is needed.'
  if (!read('latitude') || !(Math.abs(number('latitude')) <= 90)) problems.latitude = 'From -90 to 90.'
  if (!read('longitude') || !(Math.abs(number('longitude')) <= 180)) problems.longitude = 'From -180 to 180.'
  const line2 = read('line2')
  return {
    problems,
    place: {
      name: read('name'),
      address: {
        line1: read('line1'),
        ...(line2 && { line2 }),
        city: read('city'),
        postcode: read('postcode'),
        country: read('country'),
      },
      position: { latitude: number('latitude'), longitude: number('longitude') },
      timeZone: read('timeZone'),
      postcodesServed: read('postcodes')
        .split(/[\s,;]+/)
        .filter(Boolean),
    },
  }
}
