import { type DataKind, sortKinds } from '#kernel/data-kinds.ts'
import type { LegalDay } from '#kernel/legal-day.ts'
import { dateWords, type Language } from '#texts/index.ts'
import { adviceIds, composeBody } from './body.ts'
import type { Change } from './change.ts'
import type {
  Advice,
  AdviceFor,
  AdviceLeftOut,
  Audience,
  CaseTold,
  DenialTold,
  Letters,
  MeasureTold,
  NoticeBody,
  PersonRow,
  Variant,
} from './notice.ts'

interface ShelfInput {
  readonly told: CaseTold
  readonly adviceFor: AdviceFor
  readonly letters: Letters
  readonly language: Language
  readonly denials: readonly DenialTold[]
  readonly measures: readonly MeasureTold[]
}

/** What one text depends on besides the case. */
export interface Said {
  readonly rows: readonly PersonRow[]
  readonly audience: Audience
  readonly change?: Change
  /** The day of the notice before, where there was one. */
  readonly lastTold?: LegalDay
}

export const variantOf = ({ audience, change }: Said): Variant => change?.kind ?? audience

/** Every different text once, found again by what it is made from. */
export class BodyShelf {
  readonly #input: ShelfInput
  readonly #index = new Map<string, number>()
  readonly #advice = new Map<string, readonly Advice[]>()
  readonly all: NoticeBody[] = []
  readonly leftOut: AdviceLeftOut[] = []

  constructor(input: ShelfInput) {
    this.#input = input
  }

  /** Finds or composes the text; gives its place. */
  find(said: Said): number {
    const key = bodyKey(said)
    const known = this.#index.get(key)
    if (known !== undefined) return known
    const { told, language, letters, denials, measures } = this.#input
    const { rows, audience, change, lastTold } = said
    const items = itemsOf(rows)
    const { body, leftOut } = composeBody({
      rows,
      items,
      told,
      letter: letters[variantOf(said)],
      language,
      audience,
      advice: this.#adviceOf(items),
      denials,
      measures,
      ...(change && { change }),
      lastTold: lastTold ? dateWords(language, lastTold) : '',
    })
    for (const out of leftOut)
      if (!this.leftOut.some((o) => o.advice === out.advice && o.names === out.names)) this.leftOut.push(out)
    this.#index.set(key, this.all.length)
    this.all.push(body)
    return this.all.length - 1
  }

  /** Ids of the advice that somebody with these rows is given. */
  adviceIdsOf(rows: readonly PersonRow[]): readonly string[] {
    const items = itemsOf(rows)
    return adviceIds(this.#adviceOf(items), items, this.#input.language)
  }

  at(index: number): NoticeBody {
    const body = this.all[index]
    if (!body) throw new Error(`no body ${index}`)
    return body
  }

  #adviceOf(items: readonly DataKind[]): readonly Advice[] {
    const key = items.join('+')
    const known = this.#advice.get(key)
    if (known) return known
    const advice = this.#input.adviceFor(items, this.#input.language)
    this.#advice.set(key, advice)
    return advice
  }
}

const itemsOf = (rows: readonly PersonRow[]): readonly DataKind[] => sortKinds(rows.flatMap((row) => row.items))

/** Everything that a text depends on besides the case. */
export const bodyKey = ({ rows, audience, change, lastTold }: Said): string =>
  [
    audience,
    ...rows.map((r) => `${r.attack}:${r.certainty}:${r.items.join('+')}`),
    // The moment is told as a day only.
    ...(change ? [JSON.stringify({ ...change, toldAt: lastTold })] : []),
  ].join('|')
