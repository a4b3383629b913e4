import { dayIn } from '#kernel/legal-day.ts'
import { promptly, threeToFiveDays } from '../clocks.ts'
import { filingsOf } from '../filings.ts'
import { contractorRelief } from '../japan/contractor.ts'
import { leakEtc, sealed } from '../japan/leak-etc.ts'
import { misuseOrLeak, myNumbersAtStake, myNumberTriggers, WRONGFUL_USE } from '../japan/my-number-triggers.ts'
import { myNumberWorked } from '../japan/my-number-worked.ts'
import { myNumberDoubts } from '../japan/my-number-worked-doubts.ts'
import { myNumberEdges } from '../japan/my-number-worked-edges.ts'
import { ITEMS_FOR_PEOPLE, missingItems, NINE_ITEMS } from '../japan/nine-items.ts'
import { type Reportable, reportable } from '../japan/report-clock.ts'
import { JAPAN_ZONE } from '../japan/zone.ts'
import type { Regime } from '../regime.ts'
import { rule } from '../rule.ts'
import type { Sheet } from '../sheet.ts'
import { firstDone, type Story, weigh } from '../story.ts'
import { toldAll, unreachable } from '../told.ts'
import { all } from '../verdict.ts'

const REPORT = 'JP-MYN-010'

function judge(story: Story, sheet: Sheet): void {
  const { now, organisation } = story
  if (!now || organisation.country !== 'JP') return
  const locked = sealed(now)
  if (now.protection?.encryption === 'strong' && locked.is !== 'yes' && myNumbersAtStake(now).is === 'yes')
    sheet.condition('JP-MYN-005', locked)
  const found = reportable(sheet, myNumberTriggers(story), WRONGFUL_USE)
  if (found) report(story, sheet, found)
  else effort(story, sheet)
}

/** Below the triggers the Rule still asks for an effort to report, unless the data were strongly encrypted. */
function effort(story: Story, sheet: Sheet): void {
  const { verdict, since } = weigh(story, (k) => all(myNumbersAtStake(k), misuseOrLeak(k)))
  if (verdict.is !== 'yes' || !story.now || sealed(story.now).is === 'yes') return
  sheet.ask({
    rule: 'JP-MYN-006',
    act: 'report',
    to: 'ppc',
    force: 'should',
    start: since,
    due: promptly('an effort duty (努める); no number of days'),
    content: NINE_ITEMS,
  })
}

function report(story: Story, sheet: Sheet, found: Reportable): void {
  const relief = contractorRelief(story, found.start)
  const force = relief.force ?? (found.sure ? 'must' : 'unknown')
  const shared = { rule: REPORT, to: 'ppc', force, relieved: relief.relieved, content: NINE_ITEMS } as const
  const apart = 'to the commission even where the APPI report goes to a financial authority (JP-MYN-011)'
  sheet.ask({
    ...shared,
    act: 'preliminary-report',
    start: found.start,
    due: threeToFiveDays(dayIn(found.start, JAPAN_ZONE), JAPAN_ZONE),
    because: found.ids,
    filedAs: [{ rule: REPORT, act: 'final-report' }],
    notes: ['the Rule says promptly (速やかに); the days are the guideline’s', apart, ...relief.notes],
  })
  for (const final of found.finals) {
    const filed = filingsOf(story.milestones, { rule: REPORT, act: 'final-report' })
    sheet.ask({
      ...shared,
      act: 'final-report',
      start: final.start,
      due: final.due,
      because: final.because,
      doneBy: filed.find((m) => found.finals.length === 1 || m.at >= final.start) ?? null,
      notes: [apart, ...final.notes, ...relief.notes],
    })
  }
  supplement(story, sheet)
  if (relief.isContractor)
    sheet.ask({
      rule: 'JP-MYN-012',
      act: 'notify-principal',
      to: 'principal',
      force: 'should',
      start: found.start,
      due: relief.due,
      because: found.ids,
      content: NINE_ITEMS,
      doneBy: firstDone(story, 'notified-principal') ?? null,
    })
  tellPeople(story, sheet, found, { force, relieved: relief.relieved })
}

function supplement(story: Story, sheet: Sheet): void {
  const finals = filingsOf(story.milestones, { rule: REPORT, act: 'final-report' })
  const first = finals[0]
  if (!first || missingItems([first]).length === 0) return
  const added = filingsOf(story.milestones, { rule: REPORT, act: 'supplement' })
  const missing = missingItems([...finals, ...added])
  sheet.ask({
    rule: REPORT,
    act: 'supplement',
    to: 'ppc',
    start: first.at,
    due: promptly('as soon as it is known'),
    content: missing.map((n) => NINE_ITEMS[n - 1] ?? ''),
    doneBy: missing.length === 0 ? (added.at(-1) ?? finals.at(-1) ?? null) : null,
  })
}

function tellPeople(
  story: Story,
  sheet: Sheet,
  found: Reportable,
  stand: { readonly force: 'must' | 'should' | 'may' | 'unknown'; readonly relieved: string | undefined },
): void {
  const shared = {
    rule: 'JP-MYN-013',
    ...stand,
    start: found.start,
    because: found.ids,
    content: ITEMS_FOR_PEOPLE,
  } as const
  const takedown = firstDone(story, 'requested-takedown')
  sheet.ask({
    ...shared,
    act: 'notify-people',
    to: 'people',
    due: promptly('promptly, as the situation asks (状況に応じて速やかに); no number of days is set'),
    doneBy: toldAll(story),
    waiting: takedown && 'notice would spread the harm while the data are in public: promptly after removal',
    notes: ['a number that leaked and may be misused is changed by the municipality on request (JP-MYN-014)'],
  })
  const lost = unreachable(story)
  if (lost !== null && lost !== 0 && leakEtc(story.now ?? { at: story.at }).is === 'yes')
    sheet.ask({
      ...shared,
      act: 'substitute-measure',
      to: 'public',
      due: promptly('promptly, in place of notice to those who cannot be reached'),
    })
}

const RULE = '平成27年特定個人情報保護委員会規則第5号'

export default {
  id: 'jp-myn',
  name: { ja: '番号法（マイナンバー法）', en: 'My Number Act' },
  zone: JAPAN_ZONE,
  rules: [
    rule('JP-MYN-001', [`${RULE}2条1号`]),
    rule('JP-MYN-002', [`${RULE}2条2号`]),
    rule('JP-MYN-003', [`${RULE}2条3号`]),
    rule('JP-MYN-004', [`${RULE}2条4号`]),
    rule('JP-MYN-005', [`${RULE}2条1号`, '個人情報保護委員会 Q&A 17-14']),
    rule('JP-MYN-006', ['特定個人情報ガイドライン別添2']),
    rule(REPORT, ['番号法29条の4第1項', `${RULE}3条`, '特定個人情報ガイドライン別添2']),
    rule('JP-MYN-012', ['番号法29条の4第1項', `${RULE}4条`]),
    rule('JP-MYN-013', ['番号法29条の4第2項', `${RULE}5条`]),
  ],
  judge,
  worked: [...myNumberWorked, ...myNumberDoubts, ...myNumberEdges],
} satisfies Regime
