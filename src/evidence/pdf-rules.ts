/** A straight line on a page: at one place, from one end to the other, in points. */
export interface Rule {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** How large a picture is drawn, in points. */
export interface DrawnPicture {
  readonly width: number
  readonly height: number
}

/** The lines that are drawn on a page. */
export interface Rules {
  readonly horizontal: readonly Rule[]
  readonly vertical: readonly Rule[]
}

/** What is drawn, as a list of operations and their arguments; the codes are those of the library. */
export interface Drawing {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

export interface DrawingCodes {
  readonly transform: number
  readonly save: number
  readonly restore: number
  readonly constructPath: number
  /** A path that only bounds what is shown. */
  readonly endPath: number
}

type Matrix = readonly [number, number, number, number, number, number]

const RULES_MAX = 4000
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
/** Steps of a path: move, line, curves of six and four numbers, back to the beginning. */
const NUMBERS = [2, 2, 6, 4, 0] as const

/** The straight lines and edges among what is drawn on a page, and its pictures; `painted` are the codes that draw one. */
export function drawnOn(
  { fnArray, argsArray }: Drawing,
  codes: DrawingCodes,
  painted: ReadonlySet<number>,
): { readonly rules: Rules; readonly pictures: readonly DrawnPicture[] } {
  const found: { horizontal: Rule[]; vertical: Rule[] } = { horizontal: [], vertical: [] }
  const pictures: DrawnPicture[] = []
  const saved: Matrix[] = []
  let matrix = IDENTITY
  fnArray.forEach((code, i) => {
    const args = argsArray[i]
    if (code === codes.save) saved.push(matrix)
    else if (code === codes.restore) matrix = saved.pop() ?? IDENTITY
    else if (code === codes.transform) matrix = times(matrix, numbers(args))
    else if (painted.has(code))
      pictures.push({ width: Math.hypot(matrix[0], matrix[1]), height: Math.hypot(matrix[2], matrix[3]) })
    else if (code === codes.constructPath && Array.isArray(args) && args[0] !== codes.endPath)
      for (const path of Array.isArray(args[1]) ? args[1] : []) edges(numbers(path), matrix, found)
  })
  return { rules: found, pictures }
}

/** Arrays of numbers come typed or plain. */
const numbers = (value: unknown): readonly number[] =>
  value instanceof Float32Array || value instanceof Float64Array
    ? Array.from(value)
    : Array.isArray(value)
      ? value.filter((n) => typeof n === 'number')
      : []

function times([a, b, c, d, e, f]: Matrix, inner: readonly number[]): Matrix {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function edges(
  path: readonly number[],
  [a, b, c, d, e, f]: Matrix,
  found: { horizontal: Rule[]; vertical: Rule[] },
): void {
  let [x, y, startX, startY] = [0, 0, 0, 0]
  for (let at = 0; at < path.length; ) {
    const step = path[at++] ?? 0
    const count = NUMBERS[step]
    if (count === undefined || found.horizontal.length + found.vertical.length > RULES_MAX) return
    const [u, v] = count === 0 ? [startX, startY] : [path[at + count - 2] ?? 0, path[at + count - 1] ?? 0]
    const [nextX, nextY] = count === 0 ? [u, v] : [a * u + c * v + e, b * u + d * v + f]
    if (step === 0) [startX, startY] = [nextX, nextY]
    else if (step === 1 || step === 4) addEdge([x, y, nextX, nextY], found)
    ;[x, y] = [nextX, nextY]
    at += count
  }
}

function addEdge(
  [x, y, u, v]: readonly [number, number, number, number],
  found: { horizontal: Rule[]; vertical: Rule[] },
): void {
  const [wide, high] = [Math.abs(u - x), Math.abs(v - y)]
  if (high < 1 && wide > 6) found.horizontal.push({ at: y, from: Math.min(x, u), to: Math.max(x, u) })
  else if (wide < 1 && high > 6) found.vertical.push({ at: x, from: Math.min(y, v), to: Math.max(y, v) })
}
