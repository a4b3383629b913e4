import { endOfLabel, type LabelMeaning, wholeLabel } from './labels.ts'

/**
 * Words that say something at the head of a column and are settings in a text, where pages and programs stand too: `type="text"`,
 * `font-family: serif`, `fitToHeight: 5`, `Types: deb`.
 */
const SETTING =
  /(?:^|[^A-Za-z]|[a-z](?=[FHT]))(?:[Ff]amily|FAMILY|[Hh]eight|HEIGHT|[Tt]ypes?|TYPE)[^A-Za-z]*$|\b[Ff]ont[-_]?[Ww]eight[^A-Za-z]*$/
/** Of a body, of blood and of an account they say something in texts, too. */
const OF_SOMEBODY = /(?:blood|body|acc(?:oun)?t|bank|birth|patient)[ _-]?(?:family|height|types?)[^A-Za-z]*$/i

const isSetting = (written: string): boolean => SETTING.test(written) && !OF_SOMEBODY.test(written)

/** What a label in a text means of which every word is understood, as `wholeLabel` has it; null for settings. */
export const wholeTextLabel = (written: string): LabelMeaning | null =>
  isSetting(written) ? null : wholeLabel(written)

/** What the end of a label in a text means, as `endOfLabel` has it; null for settings. */
export const endOfTextLabel = (written: string): LabelMeaning | null =>
  isSetting(written) ? null : endOfLabel(written)
