/* How well a linkage found who is who, against the truth of the generator. */

/** One labelling of the same records: equal numbers are one person. */
export type Labels = ArrayLike<number>

export interface Accuracy {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** A cluster counts when it is exactly one person, with all of their records. */
  readonly clusterF1: number
}

/** The records of each label, in their order. */
function grouped(labels: Labels): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? -1
    const group = groups.get(label)
    if (group) group.push(i)
    else groups.set(label, [i])
  }
  return groups
}

const pairs = (n: number): number => (n * (n - 1)) / 2

/** Pairwise precision, recall and F1, and the F1 of whole clusters. */
export function accuracy(found: Labels, truth: Labels): Accuracy {
  const [foundGroups, trueGroups] = [grouped(found), grouped(truth)]
  let [right, exact] = [0, 0]
  for (const group of foundGroups.values()) {
    const inside = new Map<number, number>()
    for (const i of group) inside.set(truth[i] ?? -1, (inside.get(truth[i] ?? -1) ?? 0) + 1)
    for (const n of inside.values()) right += pairs(n)
    const [only] = inside.keys()
    if (inside.size === 1 && trueGroups.get(only ?? -1)?.length === group.length) exact++
  }
  const all = (groups: Map<number, number[]>): number =>
    [...groups.values()].reduce((sum, g) => sum + pairs(g.length), 0)
  const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r))
  const [precision, recall] = [right / Math.max(1, all(foundGroups)), right / Math.max(1, all(trueGroups))]
  return {
    precision,
    recall,
    f1: f1(precision, recall),
    clusterF1: f1(exact / foundGroups.size, exact / trueGroups.size),
  }
}

/** Persons by the exact set of items they lost; `masks` holds the items of each record as bits, 0 where not leaked. */
export function cells(labels: Labels, masks: Labels): Map<number, number> {
  const lost = new Map<number, number>()
  for (let i = 0; i < labels.length; i++) {
    const mask = masks[i] ?? 0
    if (mask !== 0) lost.set(labels[i] ?? -1, (lost.get(labels[i] ?? -1) ?? 0) | mask)
  }
  const table = new Map<number, number>()
  for (const mask of lost.values()) table.set(mask, (table.get(mask) ?? 0) + 1)
  return table
}

/** How many cells of the true table are exactly right, of how many, and by how many persons all cells differ. */
export function cellsRight(found: Map<number, number>, truth: Map<number, number>) {
  let [right, off] = [0, 0]
  for (const mask of new Set([...found.keys(), ...truth.keys()])) {
    const difference = Math.abs((found.get(mask) ?? 0) - (truth.get(mask) ?? 0))
    if (difference === 0) right++
    off += difference
  }
  return { right, of: new Set([...found.keys(), ...truth.keys()]).size, off }
}
