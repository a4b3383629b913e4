import { readFile } from 'node:fs/promises'
import { type Language, type Letter, parseLetter } from '#texts/index.ts'

const TEXTS = new URL('../../../texts/', import.meta.url)

/** The Markdown of a wording that Todoke ships, such as `ja` and `affected`. Throws where there is none. */
export const letterText = (language: string, name: string): Promise<string> =>
  readFile(new URL(`${language}/letters/${name}.md`, TEXTS), 'utf8')

/** The same, parsed. */
export const letterOf = async (language: Language, name: string): Promise<Letter> =>
  parseLetter(await letterText(language, name))

/** True when the wording is a demonstration's, so that whatever is made with it is a specimen. */
export async function isSpecimen(): Promise<boolean> {
  return (await letterOf('ja', 'affected')).reviewed === 'DEMO'
}
