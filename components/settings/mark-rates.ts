type Rate = { country: string; taxClass: string; fromOn: string }

/** Which rates hold on a day, which have not begun, and which another of their class has taken the place of. */
export function markRates<R extends Rate>(
  rates: readonly R[],
  today: string,
): (R & { state: 'now' | 'ahead' | 'past' })[] {
  return rates.map((rate) => {
    if (rate.fromOn > today) return { ...rate, state: 'ahead' }
    const isPast = rates.some(
      ({ country, taxClass, fromOn }) =>
        country === rate.country && taxClass === rate.taxClass && fromOn <= today && fromOn > rate.fromOn,
    )
    return { ...rate, state: isPast ? 'past' : 'now' }
  })
}
