/**
 * Adds all of `more` at the end of `list`, however many they are. Arguments stand on the stack: `list.push(...more)` ends a run
 * when some file gives more than about a hundred thousand.
 */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one)
}
