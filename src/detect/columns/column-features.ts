/*
 * What a column looks like to what training has learnt: groups of letters of its cells and its header, the forms and lengths of its cells,
 * and what stands beside it, each hashed to a slot (Weinberger et al. 2009). Header and cells weigh alike however long they are.
 */

/** A column as far as this looks at it; `beside` has `-1:email` where the column one before holds e-mail addresses. */
export interface Look {
  readonly header: string
  readonly cells: readonly string[]
  readonly beside: readonly string[]
}

export const COLUMN_SLOTS = 32_768
/** So many different cells are looked at, and so many characters of each. */
const CELLS_MAX = 30
const UNITS_MAX = 120
/** The length of the vector of all cells, and of that of the header. */
const CELLS_WEIGH = 6
const HEADER_WEIGHS = 2
const FORM_MAX = 24
const RUN_MAX = 6

function slotOf(text: string, kind: number): number {
  let hash = Math.imul(kind, 0x9e3779b1) ^ 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return ((hash ^ (hash >>> 12)) >>> 0) & (COLUMN_SLOTS - 1)
}

/** Groups of `length` units of a text, which begins with ^ and ends with $. */
function groups(text: string, length: number, kind: number, slots: Set<number>): void {
  for (let i = 0; i + length <= text.length; i++) slots.add(slotOf(text.slice(i, i + length), kind))
}

/** The slots of one cell; all digits are one. */
function slotsOfCell(cell: string): ReadonlySet<number> {
  const text = cell.normalize('NFKC').toLowerCase().replace(/\d/g, '0').slice(0, UNITS_MAX)
  const slots = new Set<number>()
  const whole = `^${text}$`
  if (/[\u3041-\u9fff]/.test(text)) for (const length of [1, 2, 3]) groups(whole, length, length, slots)
  else {
    groups(whole, 4, 4, slots)
    const words = text.match(/\p{L}+/gu) ?? []
    words.forEach((word, i) => {
      slots.add(slotOf(word, 5))
      if (i > 0) slots.add(slotOf(`${words[i - 1]} ${word}`, 6))
    })
  }
  const form = text.replace(/\p{L}+/gu, 'a').replace(/0+/g, (run) => (run.length > RUN_MAX ? '0*' : run))
  slots.add(slotOf(form.slice(0, FORM_MAX), 7))
  slots.add(slotOf(form.slice(0, 4), 8))
  slots.add(slotOf(String(Math.min(12, Math.round(Math.log2(1 + cell.length) * 2))), 9))
  return slots
}

/** Groups of letters of the last part of a header. */
function slotsOfHeader(header: string): ReadonlySet<number> {
  const parted = header
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
  const slots = new Set<number>()
  for (const length of [2, 3, 4]) groups(`^${parted.split('.').at(-1)}$`, length, 20 + length, slots)
  return slots
}

/** How much of each slot a column has. */
export function featuresOfColumn({ header, cells, beside }: Look): ReadonlyMap<number, number> {
  const seen = [...new Set(cells)].slice(0, CELLS_MAX)
  const features = new Map<number, number>()
  for (const cell of seen) for (const slot of slotsOfCell(cell)) features.set(slot, (features.get(slot) ?? 0) + 1)
  let square = 0
  for (const count of features.values()) square += count / seen.length
  for (const [slot, count] of features)
    features.set(slot, (Math.sqrt(count / seen.length) / Math.sqrt(square)) * CELLS_WEIGH)
  const ofHeader = header === '' ? [] : [...slotsOfHeader(header)]
  for (const slot of ofHeader)
    features.set(slot, (features.get(slot) ?? 0) + HEADER_WEIGHS / Math.sqrt(ofHeader.length))
  for (const word of beside) features.set(slotOf(word, 40), 1)
  return features
}
