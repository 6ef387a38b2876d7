const AT_ONCE = 10_000

/** Deletes what there is, some rows at a time, so that no statement holds many locks for long. Returns how many. */
export async function deleteInRounds(
  deleteSome: (limit: number) => PromiseLike<{ count: number }>,
): Promise<number> {
  for (let deleted = 0; ; ) {
    const { count } = await deleteSome(AT_ONCE)
    deleted += count
    if (count < AT_ONCE) return deleted
  }
}
