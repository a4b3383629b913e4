import type { Bounds, Summary } from '#kernel/summary.ts'
import { unitBadge } from './badges.ts'
import { type Html, html } from './html.ts'
import type { Language } from './language.ts'
import { count } from './moments.ts'
import { words } from './words/index.ts'

/** A figure large enough to be the first thing seen, with its unit: people or records. */
export const bigFigure = (n: number, unit: 'people' | 'records', language: Language): Html =>
  html`<span class="big-figure">${count(n)}</span>${unitBadge(unit, language)}`

/** The interval in which a count lies, in words and as a bar; the mark is the likely value. */
export function boundsBar(bounds: Bounds, language: Language): Html {
  const spread = bounds.max - bounds.min
  const text = words.figure.bounds(count(bounds.min), count(bounds.likely), count(bounds.max))[language]
  if (spread === 0) return html`<div class="bounds"><p class="bounds-text">${text}</p></div>`
  const at = ((bounds.likely - bounds.min) / spread) * 100
  return html`<div class="bounds">
    <svg viewBox="0 0 104 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <line class="bounds-line" x1="2" y1="5" x2="102" y2="5"></line>
      <line class="bounds-end" x1="2" y1="1" x2="2" y2="9"></line>
      <line class="bounds-end" x1="102" y1="1" x2="102" y2="9"></line>
      <rect class="bounds-mark" x="${(at + 0.8).toFixed(1)}" y="0" width="2.4" height="10"></rect>
    </svg>
    <p class="bounds-text">${text}</p>
  </div>`
}

/** Records in = ledgered + refused, as an equation; says plainly when it does not add up. */
export function balanceBar(balance: Summary['balance'], language: Language): Html {
  const w = words.balance
  const adds = balance.recordsIn === balance.recordsLedgered + balance.recordsRefused
  const part = (label: string, n: number, kind: string) =>
    html`<div class="sum-part sum-${kind}"><dt>${label}</dt><dd>${count(n)}${unitBadge('records', language)}</dd></div>`
  return html`<dl class="sum">
    ${part(w.in[language], balance.recordsIn, 'in')}
    ${part(w.ledgered[language], balance.recordsLedgered, 'ledgered')}
    ${part(w.refused[language], balance.recordsRefused, 'refused')}
  </dl>
  <p class="${adds ? 'verdict verdict-good' : 'verdict verdict-bad'}">${(adds ? w.adds : w.doesNotAdd)[language]}</p>`
}
