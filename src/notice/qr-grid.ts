/** Modules by row; true is dark. */
export type Grid = boolean[][]

/** A symbol without its data. */
export interface Frame {
  readonly grid: Grid
  /** Modules that carry no data. */
  readonly fixed: Grid
}

/** Format bits of level M. */
const FORMAT_M = 0b00

const sizeOf = (version: number): number => version * 4 + 17

const emptyGrid = (size: number): Grid => Array.from({ length: size }, () => Array<boolean>(size).fill(false))

/** Finders, timing, alignment, version and the room for the format. */
export function patterns(version: number): Frame {
  const size = sizeOf(version)
  const frame: Frame = { grid: emptyGrid(size), fixed: emptyGrid(size) }
  const set = (x: number, y: number, dark: boolean) => setFixed(frame, x, y, dark)
  for (let i = 0; i < size; i++) {
    set(6, i, i % 2 === 0)
    set(i, 6, i % 2 === 0)
  }
  for (const [cx, cy] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    for (let dy = -4; dy <= 4; dy++)
      for (let dx = -4; dx <= 4; dx++) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy))
        set(cx + dx, cy + dy, ring !== 2 && ring !== 4)
      }
  const places = alignmentPlaces(version)
  const last = places.length - 1
  places.forEach((x, i) => {
    places.forEach((y, j) => {
      if ((i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0)) return
      for (let dy = -2; dy <= 2; dy++)
        for (let dx = -2; dx <= 2; dx++) set(x + dx, y + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1)
    })
  })
  drawFormat(frame, 0)
  if (version >= 7) drawVersion(frame, version)
  return frame
}

function setFixed({ grid, fixed }: Frame, x: number, y: number, dark: boolean): void {
  const [row, held] = [grid[y], fixed[y]]
  if (!row || !held || x < 0 || x >= row.length) return
  row[x] = dark
  held[x] = true
}

function alignmentPlaces(version: number): readonly number[] {
  if (version === 1) return []
  const count = Math.floor(version / 7) + 2
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2
  const rest = Array.from({ length: count - 1 }, (_, i) => sizeOf(version) - 7 - i * step)
  return [6, ...rest.reverse()]
}

function drawFormat(frame: Frame, mask: number): void {
  const data = (FORMAT_M << 3) | mask
  let rest = data
  for (let i = 0; i < 10; i++) rest = (rest << 1) ^ ((rest >>> 9) * 0x537)
  const bits = ((data << 10) | rest) ^ 0x5412
  const bit = (i: number) => ((bits >>> i) & 1) === 1
  const size = frame.grid.length
  const set = (x: number, y: number, i: number) => setFixed(frame, x, y, bit(i))
  for (let i = 0; i <= 5; i++) set(8, i, i)
  set(8, 7, 6)
  set(8, 8, 7)
  set(7, 8, 8)
  for (let i = 9; i < 15; i++) set(14 - i, 8, i)
  for (let i = 0; i < 8; i++) set(size - 1 - i, 8, i)
  for (let i = 8; i < 15; i++) set(8, size - 15 + i, i)
  setFixed(frame, 8, size - 8, true)
}

function drawVersion(frame: Frame, version: number): void {
  let rest = version
  for (let i = 0; i < 12; i++) rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25)
  const bits = (version << 12) | rest
  const size = frame.grid.length
  for (let i = 0; i < 18; i++) {
    const dark = ((bits >>> i) & 1) === 1
    const [a, b] = [size - 11 + (i % 3), Math.floor(i / 3)]
    setFixed(frame, a, b, dark)
    setFixed(frame, b, a, dark)
  }
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

/** The symbol with its data in zigzag from the lower right, masked, and the format that names the mask. */
export function drawn(frame: Frame, codewords: readonly number[], mask: number): Grid {
  const grid = frame.grid.map((row) => [...row])
  const size = grid.length
  const flips = MASKS[mask] ?? (() => false)
  let bit = 0
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step++) {
      const y = ((right + 1) & 2) === 0 ? size - 1 - step : step
      for (const x of [right, right - 1]) {
        const row = grid[y]
        if (!row || frame.fixed[y]?.[x]) continue
        const dark = (((codewords[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1) === 1
        row[x] = dark !== flips(x, y)
        bit++
      }
    }
  }
  drawFormat({ grid, fixed: frame.fixed.map((row) => [...row]) }, mask)
  return grid
}

/** How hard a symbol is to read: long runs, blocks of one colour, look-alikes of finders, too much of one colour. */
export function penaltyOf(grid: Grid): number {
  const size = grid.length
  const rows = grid.map((row) => row.map((dark) => (dark ? '1' : '0')).join(''))
  const columns = grid.map((_, x) => rows.map((row) => row[x]).join(''))
  let penalty = 0
  for (const line of [...rows, ...columns]) {
    for (const run of line.match(/0{5,}|1{5,}/g) ?? []) penalty += run.length - 2
    penalty += 40 * (line.match(/(?=00001011101|10111010000)/g) ?? []).length
  }
  for (let y = 0; y < size - 1; y++)
    for (let x = 0; x < size - 1; x++) {
      const square = (rows[y]?.slice(x, x + 2) ?? '') + (rows[y + 1]?.slice(x, x + 2) ?? '')
      if (square === '0000' || square === '1111') penalty += 3
    }
  const dark = rows.join('').replaceAll('0', '').length
  return penalty + 10 * Math.floor(Math.abs((dark * 20) / (size * size) - 10))
}
