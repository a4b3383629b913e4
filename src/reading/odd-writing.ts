import type { WritingNote } from './found.ts'

/** A mark for broken bytes, or a character of private use; both stand in one UTF-16 unit or two. */
const ODD = /[\ufffd\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u

/** What is noted of a part with what is odd in some more texts of it; `ragged` when they are a row of another width. */
export function notedWith(
  before: WritingNote | undefined,
  { part, texts, ragged }: { readonly part: string; readonly texts: readonly string[]; readonly ragged: boolean },
): WritingNote | undefined {
  let [ownCharacters, brokenPlaces] = [0, 0]
  for (const text of texts)
    if (ODD.test(text))
      for (const c of text)
        if (c === '\ufffd') brokenPlaces++
        else if (ODD.test(c)) ownCharacters++
  if (ownCharacters + brokenPlaces === 0 && !ragged) return before
  return {
    part,
    ownCharacters: (before?.ownCharacters ?? 0) + ownCharacters,
    brokenPlaces: (before?.brokenPlaces ?? 0) + brokenPlaces,
    raggedRows: (before?.raggedRows ?? 0) + (ragged ? 1 : 0),
  }
}
