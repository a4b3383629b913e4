import { type DataKind, isSensitive, kindWord, sortKinds } from '#kernel/data-kinds.ts'
import type { Combination } from '#kernel/summary.ts'
import { type Html, html } from './html.ts'
import type { Language } from './language.ts'
import { count } from './moments.ts'
import { words } from './words/index.ts'

export interface CombinationTableInput {
  readonly id: string
  readonly caption: string
  readonly combinations: readonly Combination[]
  /** People of the whole attack; the rows add up to it. */
  readonly persons: number
  /** Where the people of a row stand. */
  readonly href: (combination: Combination) => string
  readonly language: Language
}

/**
 * Which items leaked together for how many people: one row a combination, one column an item, a check mark where the
 * item belongs to it, a link on the count. The foot says for each item how many people lost it.
 */
export function combinationTable(input: CombinationTableInput): Html {
  const { combinations, language } = input
  const kinds = sortKinds(combinations.flatMap((c) => c.items))
  const w = words.combination
  const lost = (kind: DataKind) => combinations.reduce((sum, c) => (c.items.includes(kind) ? sum + c.persons : sum), 0)
  return html`<div class="scroller" role="region" aria-labelledby="${input.id}" tabindex="0">
    <table class="combinations lang-${language}">
      <caption id="${input.id}"><span>${input.caption}</span></caption>
      <thead><tr>
        <th scope="col" class="persons">${w.persons[language]}</th>
        <th scope="col" class="share">${w.share[language]}</th>
        ${kinds.map((k) => html`<th scope="col" class="item${isSensitive(k) ? ' sensitive' : ''}"><span>${kindWord(k, language)}</span></th>`)}
      </tr></thead>
      <tbody>${combinations.map((c) => combinationRow(c, kinds, input))}</tbody>
      <tfoot>
        <tr class="total">
          <th scope="row"><span class="figure">${count(input.persons)}</span> <span class="foot-word">${w.total[language]}</span></th>
          <td class="share"></td>
          ${kinds.map((k) => html`<td class="figure">${count(lost(k))}</td>`)}
        </tr>
      </tfoot>
    </table>
  </div>`
}

function combinationRow(c: Combination, kinds: readonly DataKind[], input: CombinationTableInput): Html {
  const { language } = input
  const w = words.combination
  const items = c.items.map((k) => kindWord(k, language)).join(w.and[language])
  return html`<tr>
    <th scope="row"><a href="${input.href(c)}" aria-label="${w.open(count(c.persons), items)[language]}">${count(c.persons)}</a></th>
    <td class="share">${shareBar(c.persons, input.persons)}</td>
    ${kinds.map((k) =>
      c.items.includes(k)
        ? html`<td class="yes"><span aria-hidden="true">✓</span><span class="unseen">${w.yes[language]}</span></td>`
        : html`<td class="no"><span class="unseen">${w.no[language]}</span></td>`,
    )}
  </tr>`
}

/** What part of the attack's people a row holds, as a bar and in per cent; below 0.1 % it says so. */
function shareBar(part: number, whole: number): Html {
  const share = whole === 0 ? 0 : (part / whole) * 100
  const words = share > 0 && share < 0.1 ? '<0.1%' : `${share.toFixed(1)}%`
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="share-bar" x="0" y="0" width="${share.toFixed(2)}" height="10"></rect></svg><span>${words}</span>`
}
