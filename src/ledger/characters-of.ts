/** A text by its characters: itself, where each is one unit of UTF-16. */
export type Characters = string | readonly string[]

/** The characters of a text; a list is made only where some take two units. */
export function charactersOf(text: string): Characters {
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xf800) === 0xd800) return [...text]
  return text
}
