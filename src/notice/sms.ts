import { type DataKind, kindWord } from '#kernel/data-kinds.ts'
import { fillLetter, inLanguage, type Language, type Letter, text, toPlain } from '#texts/index.ts'
import type { Audience, CaseTold, Notice } from './notice.ts'

/** Two parts, joined by the telephone: each loses 6 bytes to the joining (3GPP TS 23.040, 9.2.3.24.1). */
const SEPTETS_MAX = 2 * 153
const UTF16_UNITS_MAX = 2 * 67

/** Kinds that a message may name which lights up on a screen for everybody to see. */
const MAY_BE_SEEN = new Set<DataKind>(['name', 'name-kana', 'address', 'postal-code', 'phone', 'email'])

export interface SmsFrame {
  readonly letter: Letter
  readonly told: CaseTold
  readonly language: Language
  readonly specimen: boolean
  /** Kinds that the firm tells of by letter; an SMS never names them. */
  readonly byLetter: readonly DataKind[]
}

/** What one SMS depends on. `sure`: something of it is confirmed. */
export interface SmsSaid extends Pick<Notice, 'items' | 'reference' | 'checkWord' | 'change'> {
  readonly audience: Audience
  readonly sure: boolean
}

/**
 * What an SMS says: no link, no name, no value; kinds only when all of them may be seen by anybody and fit. Null when it
 * needs more than two parts without them, too.
 */
export function smsText(frame: SmsFrame, said: SmsSaid): string | null {
  const { letter, told, language, specimen, byLetter } = frame
  const mark = specimen ? text(language, 'mail.subjectSpecimen') : ''
  const written = (message: string): string =>
    mark +
    toPlain(
      fillLetter(letter, {
        sender: inLanguage(told.organisation, language),
        message,
        phone: told.contact.phone ?? text(language, 'contact.blank'),
        reference: said.reference,
        checkWord: said.checkWord,
      }),
    ).trim()
  const short = messageOf(said, language)
  const seen = said.items.length > 0 && said.items.every((kind) => MAY_BE_SEEN.has(kind) && !byLetter.includes(kind))
  const kinds = said.items.map((kind) => kindWord(kind, language)).join(language === 'ja' ? '・' : ', ')
  const long = seen && said.change !== 'retraction' ? [short + text(language, 'sms.kinds', { kinds })] : []
  return [...long, short].map(written).find(fitsTwoParts) ?? null
}

function messageOf({ audience, change, items, sure }: SmsSaid, language: Language): string {
  const you = text(language, `you.${audience}`)
  if (change === 'retraction')
    return text(language, items.length === 0 ? 'sms.takenBack' : 'sms.partTakenBack', { you })
  const leaked = text(language, sure ? 'leaked.confirmed' : 'leaked.possible')
  return (change === 'update' ? text(language, 'sms.updated') : '') + text(language, 'sms.leaked', { you, leaked })
}

/** Plain ASCII is sent with 7 bits (some signs count twice), everything else as UTF-16. */
function fitsTwoParts(message: string): boolean {
  if (/^[\x20-\x7e]*$/.test(message) && !message.includes('`'))
    return message.length + (message.match(/[[\]{}\\^~|]/g)?.length ?? 0) <= SEPTETS_MAX
  return message.length <= UTF16_UNITS_MAX
}
