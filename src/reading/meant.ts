import { type Finding, placedBack, unwrapped } from '#detect/index.ts'

/** A text as it was meant, and a way back to the places at which what is found in it was written. */
export interface Meant {
  readonly text: string
  readonly back: (findings: readonly Finding[]) => readonly Finding[]
}

/** What a text means that holds texts in other writings; of others the text itself. */
export function meantBy(text: string): Meant {
  const read = unwrapped(text)
  return read
    ? { text: read.text, back: (findings) => placedBack(read, findings) }
    : { text, back: (findings) => findings }
}
