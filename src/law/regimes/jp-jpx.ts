import { promptly } from '../clocks.ts'
import { JAPAN_ZONE } from '../japan/zone.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import { firstDone } from '../story.ts'
import { affair } from '../worked.ts'

export default {
  id: 'jp-jpx',
  name: { ja: '適時開示', en: 'Timely disclosure' },
  zone: JAPAN_ZONE,
  rules: [
    rule('JP-JPX-001', ['有価証券上場規程402条', '企業内容等の開示に関する内閣府令19条2項12号'], { source: 'memory' }),
  ],
  judge(story, sheet) {
    const { organisation, now } = story
    if (organisation.country !== 'JP' || !now) return
    if (organisation.listed !== true) {
      if (organisation.listed === false) sheet.fails('JP-JPX-001', 'not listed')
      else sheet.lacks('JP-JPX-001', 'organisation.listed')
      return
    }
    if (now.certainty === 'ruled-out') {
      sheet.fails('JP-JPX-001', 'the affair has been ruled out')
      return
    }
    const material = firstDone(story, 'determined-material')
    if (!material) sheet.lacks('JP-JPX-001', 'whether it is a fact of importance (determined-material)')
    sheet.ask({
      rule: 'JP-JPX-001',
      act: 'disclose',
      to: 'jp-tse',
      force: material ? 'must' : 'unknown',
      start: material?.at ?? story.course[0]?.at ?? null,
      due: promptly('at once (直ちに) when a fact of importance has arisen; no hours are fixed'),
      notes: ['also of a subsidiary (403条); an extraordinary report (臨時報告書) if large'],
    })
  },
  worked: [
    {
      story: 'a listed firm, judged to be of importance: at once',
      facts: affair({
        organisation: { country: 'JP', kind: 'manufacturer', listed: true },
        at: '2026-10-01T10:00:00+09:00',
        milestones: [{ at: '2026-10-02T10:00:00+09:00', did: 'determined-material' }],
      }),
      at: '2026-10-02T12:00:00+09:00',
      gives: [{ rule: 'JP-JPX-001', act: 'disclose', to: 'jp-tse', due: 'prompt', force: 'must' }],
    },
    {
      story: 'a listed firm that has not judged yet: cannot be told',
      facts: affair({
        organisation: { country: 'JP', kind: 'manufacturer', listed: true },
        at: '2026-10-01T10:00:00+09:00',
      }),
      at: '2026-10-02T12:00:00+09:00',
      gives: [{ rule: 'JP-JPX-001', act: 'disclose', to: 'jp-tse', force: 'unknown' }],
    },
    {
      story: 'a firm that is not listed',
      facts: affair({
        organisation: { country: 'JP', kind: 'internet-service', supervisor: 'ppc', markets: ['JP'] },
        at: '2026-10-01T10:00:00+09:00',
      }),
      at: '2026-10-02T12:00:00+09:00',
      gives: [],
      spares: ['JP-JPX-001'],
    },
    {
      story: 'known half an hour after midnight and said again a week later: the first day counts',
      facts: affair({
        organisation: { country: 'JP', kind: 'other', listed: true },
        at: '2026-10-02T00:30:00+09:00',
        later: [{ at: '2026-10-09T10:00:00+09:00', people: 2000 }],
      }),
      at: '2026-10-10T09:00:00+09:00',
      gives: [{ rule: 'JP-JPX-001', act: 'disclose', to: 'jp-tse', force: 'unknown', clockStart: '2026-10-02' }],
    },
    {
      story: 'a firm in Germany: not its law',
      facts: affair({ organisation: { country: 'DE', kind: 'other', listed: true }, at: '2026-10-02T10:00:00+09:00' }),
      at: '2026-10-03T09:00:00+09:00',
      gives: [],
      never: ['JP-JPX-001'],
    },
    {
      story: 'not listed: said so, and nothing is asked',
      facts: affair({ organisation: { country: 'JP', kind: 'other' }, at: '2026-10-02T10:00:00+09:00' }),
      at: '2026-10-03T09:00:00+09:00',
      gives: [],
      notMet: ['JP-JPX-001'],
      unknown: [],
    },
    {
      story: 'whether it is listed is not said: asked',
      facts: {
        organisation: { country: 'JP' },
        knowledge: [{ at: '2026-10-02T10:00:00+09:00', event: 'leak', certainty: 'confirmed' }],
      },
      at: '2026-10-03T09:00:00+09:00',
      gives: [],
      unknown: ['JP-JPX-001'],
      unsaid: ['JP-JPX-001'],
    },
    {
      story: 'listed, its weight not judged: asked',
      facts: affair({ organisation: { country: 'JP', listed: true }, at: '2026-10-02T10:00:00+09:00' }),
      at: '2026-10-03T09:00:00+09:00',
      gives: [{ rule: 'JP-JPX-001', act: 'disclose', to: 'jp-tse', force: 'unknown' }],
      unknown: ['JP-JPX-001'],
      unsaid: ['JP-JPX-001'],
    },
  ],
} satisfies Regime
