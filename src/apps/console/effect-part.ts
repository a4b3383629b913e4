import type { CountEffect } from '#ledger/index.ts'
import { count, type Html, html, words } from '#ui/index.ts'
import type { Recorded } from './acts.ts'
import { itemText } from './item-lists.ts'
import type { View } from './page.ts'
import { signed } from './pair-words.ts'

const w = words.review

/** What something would do to the counts: notices more or fewer, and by attack and combination. */
export function effectPart({ say, output, language }: View, effect: CountEffect, unchanged = say(w.noChange)): Html {
  const now = output.summary.persons
  if (effect.attacks.length === 0) return html`<p>${unchanged}</p>`
  return html`<p><strong>${say(w.effect(signed(effect.persons), count(now), count(now + effect.persons)))}</strong></p>
    ${effect.attacks.map(
      ({ attack, persons, combinations }) => html`<p>${say(w.attackChange(attack, signed(persons)))}</p>
      <ul>${combinations.map((c) => html`<li>${signed(c.persons)}　${c.items.map((item) => itemText(item, language)).join(words.combination.and[language])}</li>`)}</ul>`,
    )}`
}

/** Whether a decision was written down, for the head of the page that asked. */
export const decidedNote = ({ say }: View, done: Recorded): Html =>
  html`<p class="verdict ${done === 'recorded' ? 'verdict-good' : 'verdict-bad'}" role="status">${say(done === 'recorded' ? w.recorded : done === 'notRecorded' ? w.notRecorded : words.act[done])}</p>`
