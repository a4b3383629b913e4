import { dateWords, type Language, text } from '#texts/index.ts'

/** The day (`YYYY-MM-DD`) of a version, and what it is to the version before it. */
export const versionStamp = (
  { day, kind }: { readonly day: string; readonly kind: 'new' | 'addition' | 'replacement' },
  language: Language,
): string =>
  text(language, 'public.stampKind', { date: dateWords(language, day), kind: text(language, `public.kind.${kind}`) })

/** A box above everything else; `of` is its class, label and note are HTML. */
export const aside = (of: string, label: string, note: string): string =>
  `<aside class="${of}" aria-label="${label}"><strong>${label}</strong>${note}</aside>\n`

/** Says that the wording was reviewed by nobody. */
export const specimenNote = (language: Language): string =>
  aside('specimen', text(language, 'public.specimen'), text(language, 'public.specimenNote'))
