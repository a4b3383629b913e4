import { promptly } from '../clocks.ts'
import { aboutPeople, leakEtc } from '../japan/leak-etc.ts'
import { JAPAN_ZONE } from '../japan/zone.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { type Known, weigh } from '../story.ts'
import { all, no, unknown, type Verdict, yes } from '../verdict.ts'
import { affair } from '../worked.ts'

function cardData({ items }: Known): Verdict {
  if (items === undefined) return unknown('items')
  return items.includes('card-number') || items.includes('card-security-code')
    ? yes('card numbers')
    : no('no card number among the known items')
}

export default {
  id: 'jp-pci',
  name: { ja: 'カード情報（割賦販売法・加盟店契約）', en: 'Card data (Installment Sales Act, merchant agreements)' },
  zone: JAPAN_ZONE,
  rules: [
    rule('JP-PCI-001', ['加盟店契約'], { standing: 'guideline' }),
    rule('JP-PCI-002', ['割賦販売法35条の16', 'クレジットカード・セキュリティガイドライン'], {
      standing: 'guideline',
      source: 'memory',
    }),
  ],
  judge(story, sheet) {
    if (story.organisation.country !== 'JP' || !story.now) return
    const { verdict, since } = weigh(story, (k) => all(aboutPeople(k), leakEtc(k), cardData(k)))
    if (!sheet.condition('JP-PCI-001', verdict) || verdict.is === 'unknown') return
    sheet.ask({
      rule: 'JP-PCI-001',
      act: 'notify-partner',
      to: 'jp-acquirer',
      start: since,
      due: promptly('at once: the acquirer or payment service provider'),
      notes: ['cut the database off the network, stop new registrations and the handling of cards'],
    })
    sheet.ask({
      rule: 'JP-PCI-002',
      act: 'consult',
      to: 'jp-acquirer',
      force: 'should',
      start: since,
      due: promptly('forensics by a PFI; publish when the card companies are ready'),
      notes: [
        'card brands run clocks of their own, for example Visa: at once, first report within 3 days (from memory)',
      ],
    })
  },
  worked: [
    {
      story: 'card numbers: the acquirer at once',
      facts: affair({
        organisation: { country: 'JP', kind: 'card-merchant', supervisor: 'ppc' },
        at: '2026-12-01T10:00:00+09:00',
        known: { items: ['card-number'] },
      }),
      at: '2026-12-01T12:00:00+09:00',
      gives: [
        { rule: 'JP-PCI-001', act: 'notify-partner', to: 'jp-acquirer', due: 'prompt', force: 'must' },
        { rule: 'JP-PCI-002', act: 'consult', to: 'jp-acquirer', force: 'should' },
      ],
    },
    {
      story: 'last digits only: no',
      facts: affair({
        organisation: { country: 'JP', kind: 'card-merchant', supervisor: 'ppc' },
        at: '2026-12-01T10:00:00+09:00',
        known: { items: ['card-last4', 'card-expiry'] },
      }),
      at: '2026-12-01T12:00:00+09:00',
      gives: [],
      spares: ['JP-PCI-001'],
    },
    {
      story: 'known half an hour after midnight and said again a week later: the first day counts',
      facts: affair({
        organisation: { country: 'JP', kind: 'card-merchant' },
        at: '2026-10-02T00:30:00+09:00',
        known: { items: ['name', 'card-number'] },
        later: [{ at: '2026-10-09T10:00:00+09:00', people: 2000 }],
      }),
      at: '2026-10-10T09:00:00+09:00',
      gives: [{ rule: 'JP-PCI-001', act: 'notify-partner', to: 'jp-acquirer', clockStart: '2026-10-02' }],
    },
    {
      story: 'a firm in Germany: not its law',
      facts: affair({
        organisation: { country: 'DE', kind: 'card-merchant' },
        at: '2026-10-02T10:00:00+09:00',
        known: { items: ['name', 'card-number'] },
      }),
      at: '2026-10-03T09:00:00+09:00',
      gives: [],
      never: ['JP-PCI-001', 'JP-PCI-002'],
    },
    {
      story: 'lost with a copy kept: no card data are in other hands',
      facts: affair({
        organisation: { country: 'JP', kind: 'card-merchant' },
        at: '2026-10-02T10:00:00+09:00',
        known: { event: 'loss', cause: 'lost', items: ['card-number'], 'backup-intact': true },
      }),
      at: '2026-10-03T09:00:00+09:00',
      gives: [],
      never: ['JP-PCI-001'],
    },
    {
      story: 'lost without a copy: the acquirer is told',
      facts: affair({
        organisation: { country: 'JP', kind: 'card-merchant' },
        at: '2026-10-02T10:00:00+09:00',
        known: { event: 'loss', cause: 'lost', items: ['card-number'] },
      }),
      at: '2026-10-03T09:00:00+09:00',
      gives: [{ rule: 'JP-PCI-001', act: 'notify-partner', to: 'jp-acquirer', due: 'prompt' }],
    },
    {
      story: 'leaked with a copy kept: the copy helps nobody',
      facts: affair({
        organisation: { country: 'JP', kind: 'card-merchant' },
        at: '2026-10-02T10:00:00+09:00',
        known: { items: ['card-number'], 'backup-intact': true },
      }),
      at: '2026-10-03T09:00:00+09:00',
      gives: [{ rule: 'JP-PCI-001', act: 'notify-partner', to: 'jp-acquirer', due: 'prompt' }],
    },
    {
      story: 'a stolen disk with a copy kept: it is outside, so it counts as a leak',
      facts: affair({
        organisation: { country: 'JP', kind: 'card-merchant' },
        at: '2026-10-02T10:00:00+09:00',
        known: { event: 'loss', cause: 'theft', items: ['card-number'], 'backup-intact': true },
      }),
      at: '2026-10-03T09:00:00+09:00',
      gives: [{ rule: 'JP-PCI-001', act: 'notify-partner', to: 'jp-acquirer', due: 'prompt' }],
    },
  ],
} satisfies Regime
