import type { Opening } from './format.ts'
import { joinPart, refuse } from './format.ts'
import { ROW_BYTES_MAX } from './limits.ts'
import type { Passage } from './passage.ts'
import { textPassages, type WrittenLine } from './plain-text.ts'
import type { TextWindow } from './text-window.ts'

/** What programs write above what they dump, and lines that only part it. */
const BY_PROGRAMS = new RegExp(
  `^(?:[-=*#\\s]*$|${[
    'mysql dump|mariadb dump|postgresql database|phpmyadmin|host: |server version|table structure|dumping |dump (?:of|completed|created)',
    'current database|temporary (?:table|view)|final view|(?:data for )?name: .*; type: |dumped (?:from|by)|toc entry|https?:|php version',
    'generation time|database: |indexes |auto_increment |constraints for|object: ',
    'ホスト: |生成日時|サーバのバージョン|バージョン |php のバージョン|データベース: |テーブルの|ダンプした|インデックス|制約',
  ].join('|')})`,
  'i',
)
const MARKS = /^[ \t]*(?:--+|#+|\/\*+|\*+(?!\/))?[ \t]*|[ \t]*\**\*\/$/g

const [LF, CR, STAR, EXCLAMATION] = [10, 13, 42, 33]

/** What people wrote into a dump beside its rows: comments, but for those of the programs that dump. */
export class SqlAsides {
  readonly #lines: WrittenLine[] = []
  #size = 0

  /** A comment that stands at [from, to) of the window; what MySQL reads itself is none. */
  take(window: TextWindow, from: number, to: number, read: (from: number, to: number) => string): void {
    const { shape } = window
    if (shape[from + 1] === STAR && shape[from + 2] === EXCLAMATION) return
    for (let at = from; at < to; ) {
      const found = shape.indexOf(LF, at)
      const end = found < 0 || found > to ? to : found
      const last = shape[end - 1] === CR && end > at ? end - 1 : end
      if (last > at && this.#size <= ROW_BYTES_MAX)
        this.#add(read(at, last), window.offset(at), { length: (last - at) * window.unit, unit: window.unit })
      at = end + 1
    }
  }

  #add(line: string, offset: number, { length, unit }: { readonly length: number; readonly unit: number }): void {
    const own = line.replace(MARKS, '').trim()
    if (own === '' || BY_PROGRAMS.test(own)) return
    this.#size += line.length
    if (this.#size > ROW_BYTES_MAX) return
    const from = line.indexOf(own)
    const marksBehind = unit * (line.length - from - own.length)
    // Blanks stand for the marks before it, so that places are counted from the beginning of the line.
    this.#lines.push({
      text: `${' '.repeat(from)}${own}`,
      written: [0, from + own.length, offset, length - marksBehind],
    })
  }

  /** What was taken; nothing where nobody wrote anything. */
  *passages(opening: Opening, { encoding: name, confidence }: TextWindow): Generator<Passage> {
    yield* textPassages(joinPart(opening.part, 'comments'), this.#lines, { name, confidence })
    if (this.#size > ROW_BYTES_MAX)
      yield refuse(opening, {
        reason: 'too-large',
        advice: 'its comments are more than 16 Mi characters and were read to there; look at the others by hand',
      })
  }
}
