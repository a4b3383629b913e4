import { type Finding, placedBack, unwrapped, unwrappedLines } from '#detect/index.ts'

/** A text as it was meant, and a way back to the places at which what is found in it was written. */
export interface Meant {
  readonly text: string
  readonly back: (findings: readonly Finding[]) => readonly Finding[]
}

type Read = ReturnType<typeof unwrapped>

const meantIn = (text: string, read: Read): Meant =>
  read ? { text: read.text, back: (findings) => placedBack(read, findings) } : { text, back: (findings) => findings }

/** What a text means that holds texts in other writings; of others the text itself. */
export const meantBy = (text: string): Meant => meantIn(text, unwrapped(text))

/** The same for the lines of a document, some of which say what others are. */
export const meantByAll = (texts: readonly string[]): readonly Meant[] =>
  unwrappedLines(texts).map((read, i) => meantIn(texts[i] ?? '', read))
