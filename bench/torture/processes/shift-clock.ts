/** From now on this process's clock is so far ahead of the machine's (or behind it): `Date` says so, wherever it is asked. */
export function shiftClock(aheadMs: number): void {
  const real = Date
  const now = (): number => real.now() + aheadMs
  globalThis.Date = new Proxy(real, {
    construct: (target, values: unknown[], made) =>
      Reflect.construct(
        target,
        values.length === 0 ? [now()] : values,
        made === Date ? target : made,
      ) as Date,
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  })
}
