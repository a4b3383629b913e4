/*
 * Prints pairs that the linker missed or joined wrongly, with their cells, for whoever works on its rules.
 *   node bench/link/missed.ts [PEOPLE [SEED [COUNT]]]
 */
import { link } from './link.ts'
import { population } from './rows.ts'

const [people = '20000', seed = 'missed', count = '40'] = process.argv.slice(2)
const rows = [...population(Number(people), seed)]
const { persons, linkage, nodeOf } = await link(rows)
const byTruth = new Map<number, number[]>()
rows.forEach(({ person }, i) => {
  if (person >= 0) byTruth.set(person, [...(byTruth.get(person) ?? []), i])
})
const text = (i: number): string =>
  `${rows[i]?.source.padEnd(6)} ${Object.values(rows[i]?.cells ?? {})
    .slice(0, 9)
    .join(' | ')}`
const open = new Map<string, string>()
for (const pair of linkage.open) {
  const [x, y] = [linkage.components.find(pair.a), linkage.components.find(pair.b)]
  open.set(`${Math.min(x, y)} ${Math.max(x, y)}`, `${pair.weight} ${pair.conflict ?? ''}`)
}
let shown = 0
const kinds = { missed: 0, open: 0 }
for (const own of byTruth.values()) {
  const [first = 0] = own
  for (const i of own) {
    if (persons[i] === persons[first]) continue
    kinds.missed++
    const [x, y] = [persons[i] ?? 0, persons[first] ?? 0]
    const waits = open.get(`${Math.min(x, y)} ${Math.max(x, y)}`)
    if (waits) kinds.open++
    if (shown++ < Number(count)) console.log(`MISSED${waits ? ` (open ${waits})` : ''}\n  ${text(first)}\n  ${text(i)}`)
    break
  }
}
const seen = new Map<number, number>()
shown = 0
let wrong = 0
rows.forEach(({ person }, i) => {
  const at = persons[i] ?? 0
  const other = seen.get(at)
  if (other === undefined) seen.set(at, i)
  else if (rows[other]?.person !== person) {
    wrong++
    const why = [...linkage.merges]
      .filter((m) => linkage.components.find(m.a) === at)
      .map((m) => `${m.rule}${m.weak ? 'w' : ''}`)
    if (shown++ < Number(count))
      console.log(
        `WRONG (rules ${why}) ${nodeOf[i] === nodeOf[other] ? 'same content' : ''}\n  ${text(other)}\n  ${text(i)}`,
      )
  }
})
console.log(
  `${kinds.missed} persons in parts, ${kinds.open} of them with an open pair; ${wrong} records in wrong company`,
)

/** How often pairs of a stated chance were one person: of the merges, and of what waits for a human. */
function calibration(pairs: readonly { readonly a: number; readonly b: number; readonly chance?: number }[]): void {
  const people = new Map<number, Set<number>>()
  rows.forEach(({ person }, i) => {
    const known = people.get(nodeOf[i] ?? 0)
    if (known) known.add(person)
    else people.set(nodeOf[i] ?? 0, new Set([person]))
  })
  const bins = new Map<number, [number, number, number]>()
  for (const { a, b, chance } of pairs) {
    if (chance === undefined) continue
    const bin = bins.get(Math.floor(chance * 20)) ?? [0, 0, 0]
    bins.set(Math.floor(chance * 20), bin)
    bin[0]++
    bin[1] += chance
    const other = people.get(b)
    if ([...(people.get(a) ?? [])].some((person) => other?.has(person))) bin[2]++
  }
  for (const [bin, [n, sum, right]] of [...bins].sort(([x], [y]) => x - y))
    console.log(`${(bin / 20).toFixed(2)}  ${n} pairs, expected ${sum.toFixed(1)}, right ${right}`)
}
console.log('merges by chance')
calibration([...linkage.merges])
console.log('open by chance')
calibration(linkage.open)
