/** Steps of 10 to the power of -`scale` as a decimal text: 1250 with scale 2 is `12.5`. No digit passes through a float. */
export function writeNumber(steps: number, scale: number): string {
  const digits = String(Math.abs(steps)).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '')
  return `${steps < 0 ? '-' : ''}${whole}${fraction && `.${fraction}`}`
}
