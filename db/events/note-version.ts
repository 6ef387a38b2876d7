/** Keeps of each id the newest version. */
export function noteVersion(versions: Map<string, number>, id: string, version: number): void {
  versions.set(id, Math.max(version, versions.get(id) ?? version))
}
