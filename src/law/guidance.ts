import type { DataKind } from '#kernel/data-kinds.ts'
import type { LegalDay } from '#kernel/legal-day.ts'
import type { Place } from './facts.ts'
import type { Advice, Circumstances, Contact, Language } from './guidance/advice.ts'
import { everywhere } from './guidance/everywhere.ts'
import { japan } from './guidance/japan.ts'
import { japanDocuments } from './guidance/japan-documents.ts'

/** One action in the language of the reader. */
export interface Action {
  readonly id: string
  readonly text: string
  readonly contacts: readonly {
    readonly name: string
    readonly phone: string | null
    readonly hours: string | null
    readonly url: string | null
    readonly mark: Contact['mark']
  }[]
  readonly fee: { readonly text: string; readonly checked: LegalDay } | { readonly url: string } | null
  readonly limits: readonly string[]
  readonly source: string
  readonly checked: LegalDay | null
  readonly reviewed: Advice['reviewed']
}

/** Every piece of advice, for the tests and for whoever reviews the words. */
export const allAdvice: readonly Advice[] = [...everywhere, ...japan, ...japanDocuments]

/**
 * What somebody who lost `items` can do, the most urgent first. `country` is where the person lives: bodies and numbers
 * of Japan are named for Japan only. Numbers stated from memory are left out unless `unchecked` is set.
 */
export function guidanceFor(
  items: Iterable<DataKind>,
  country: Place,
  options: { readonly language: Language; readonly unchecked?: boolean } & Circumstances,
): readonly Action[] {
  const held = new Set(items)
  const lists = country === 'JP' ? allAdvice : everywhere
  return lists
    .filter((advice) => advice.when(held, options))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .map((advice) =>
      inLanguage(advice, options.language, {
        abroad: country !== 'JP',
        unchecked: options.unchecked === true,
        receipt: options.policeReceipt ?? '',
      }),
    )
}

function receiptWords(receipt: string, language: Language): string {
  if (receipt === '') return ''
  return language === 'ja'
    ? `警察の受理番号を求められたときは「${receipt}」とお伝えください。`
    : ` If you are asked for the number of a report to the police, give "${receipt}".`
}

function inLanguage(
  advice: Advice,
  language: Language,
  shown: { abroad: boolean; unchecked: boolean; receipt: string },
): Action {
  const { fee = null } = advice
  return {
    id: advice.id,
    text: advice.text[language] + (advice.asksPoliceReceipt ? receiptWords(shown.receipt, language) : ''),
    contacts: advice.contacts
      .filter((contact) => !shown.abroad && (contact.mark === 'seen' || contact.url !== undefined || shown.unchecked))
      .map((contact) => ({
        name: contact.name[language],
        phone: contact.mark === 'seen' || shown.unchecked ? (contact.phone ?? null) : null,
        hours: contact.hours?.[language] ?? null,
        url: contact.url ?? null,
        mark: contact.mark,
      })),
    fee: fee && 'text' in fee ? { text: fee.text[language], checked: fee.checked } : fee,
    limits: advice.limits.map((limit) => limit[language]),
    source: advice.source,
    checked: advice.checked,
    reviewed: advice.reviewed,
  }
}
