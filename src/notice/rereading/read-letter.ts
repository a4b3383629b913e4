import type { Run } from './pdf-pages.ts'
import { closed } from './wording.ts'

/** The parts of a letter's pages, by place, without white space. */
export interface LetterParts {
  /** What shows through the envelope's window (長形3号, folded in three). */
  readonly window: string
  /** What stands beside it. */
  readonly box: string
  readonly body: string
  readonly code: string
  /** The line at the foot of each page. */
  readonly feet: readonly string[]
}

/** Points: the window reaches to 110 mm and 62 mm, the box beside it as far down, the foot begins at 281 mm. */
const WINDOW_RIGHT = 315
const HEAD_BOTTOM = 190
const FOOT_TOP = 796

/** Sorts the pages of one letter into its parts. `codeBegins` are the words with which the box of the code begins. */
export function letterParts(pages: readonly (readonly Run[])[], codeBegins: string): LetterParts {
  const part = { window: '', box: '', body: '' }
  const feet = pages.map(() => '')
  pages.forEach((runs, page) => {
    for (const { x, y, text } of runs) {
      if (y >= FOOT_TOP) feet[page] += text
      else if (page > 0 || y >= HEAD_BOTTOM) part.body += text
      else if (x < WINDOW_RIGHT) part.window += text
      else part.box += text
    }
  })
  const body = closed(part.body)
  const at = codeBegins === '' ? -1 : body.lastIndexOf(codeBegins)
  return {
    window: closed(part.window),
    box: closed(part.box),
    body: at < 0 ? body : body.slice(0, at),
    code: at < 0 ? '' : body.slice(at),
    feet: feet.map(closed),
  }
}
