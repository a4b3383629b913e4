import type { LegalDay } from '#kernel/legal-day.ts'
import { dayIn } from '#kernel/legal-day.ts'
import { NO_DUE, promptly, threeToFiveDays } from '../clocks.ts'
import { filingsOf } from '../filings.ts'
import { headcount, headcountIn } from '../headcount.ts'
import { appiAddressee } from '../japan/addressee.ts'
import { appiRules } from '../japan/appi-rules.ts'
import { appiTriggers, WRONGFUL } from '../japan/appi-triggers.ts'
import { appiWorked } from '../japan/appi-worked.ts'
import { appiCounted } from '../japan/appi-worked-counted.ts'
import { appiEdges } from '../japan/appi-worked-edges.ts'
import { appiFiled } from '../japan/appi-worked-filed.ts'
import { contractorRelief, type Relief } from '../japan/contractor.ts'
import { aboutPeople, leakEtc, sealed } from '../japan/leak-etc.ts'
import { ITEMS_FOR_PEOPLE, missingItems, NINE_ITEMS } from '../japan/nine-items.ts'
import { type Reportable, reportable } from '../japan/report-clock.ts'
import { JAPAN_ZONE } from '../japan/zone.ts'
import type { Regime } from '../regime.ts'
import type { Sheet } from '../sheet.ts'
import { firstDone, type Story } from '../story.ts'
import { toldAll, unreachable } from '../told.ts'

const PRELIMINARY = 'JP-APPI-040'
const FINAL = 'JP-APPI-052'
const FINAL_TOO = ['JP-APPI-050', 'JP-APPI-051', 'JP-APPI-053', 'JP-APPI-054', 'JP-APPI-055']
/** The day on which the amendment of 2026 was passed; from then on people ask about it. */
const AMENDED_2026 = '2026-07-10' as LegalDay

function judge(story: Story, sheet: Sheet): void {
  if (!story.now || !touches(story, sheet)) return
  if (story.organisation.role !== undefined && story.organisation.role !== 'controller') {
    if (firstDone(story, 'found-not-entrusted')) {
      sheet.fails('JP-APPI-062', 'the data hit are not the data entrusted to this contractor: it has no duty')
      return
    }
  }
  const locked = sealed(story.now)
  if (story.now.protection?.encryption !== undefined && locked.is !== 'yes') sheet.condition('JP-APPI-021', locked)
  const found = reportable(sheet, appiTriggers(story), WRONGFUL)
  if (found) report(story, sheet, found)
  else mayReport(story, sheet)
}

/** Whether the Act reaches the organisation: at home, or as a foreign firm that offers goods or services to people in Japan. */
function touches(story: Story, sheet: Sheet): boolean {
  const { organisation, now } = story
  if (organisation.country === 'JP') return true
  if ((headcountIn(now ?? {}, organisation, 'JP').max ?? 1) === 0) return false
  if (organisation.markets === undefined) sheet.lacks('JP-APPI-086', 'organisation.markets')
  else if (organisation.markets.includes('JP')) return true
  else if (now?.['people-by-place']?.['JP'])
    sheet.fails('JP-APPI-086', 'the firm does not offer goods or services to people in Japan')
  return false
}

/** Without a reportable situation a leak may still be reported freely. */
function mayReport(story: Story, sheet: Sheet): void {
  const { now, organisation } = story
  if (!now || leakEtc(now).is !== 'yes' || aboutPeople(now).is !== 'yes') return
  sheet.ask({
    rule: 'JP-APPI-023',
    act: 'report',
    to: appiAddressee(organisation).to,
    force: 'may',
    standing: 'voluntary',
    start: story.course[0]?.at ?? null,
    due: NO_DUE,
  })
}

function report(story: Story, sheet: Sheet, found: Reportable): void {
  const relief = contractorRelief(story, found.start)
  const address = appiAddressee(story.organisation)
  if (address.needs) sheet.lacks('JP-APPI-058', address.needs)
  const force = relief.force ?? (found.sure ? 'must' : 'unknown')
  const shared = { to: address.to, force, relieved: relief.relieved, start: found.start } as const
  const principal = story.now?.['at-whom'] === 'contractor' && !relief.isContractor
  sheet.ask({
    ...shared,
    rule: PRELIMINARY,
    act: 'preliminary-report',
    due: threeToFiveDays(dayIn(found.start, JAPAN_ZONE), JAPAN_ZONE),
    because: found.ids,
    content: NINE_ITEMS,
    filedAs: [FINAL, ...FINAL_TOO].map((rule) => ({ rule, act: 'final-report' as const })),
    notes: [
      'the Rule says promptly (速やかに); the days are the guideline’s, counted from the day of knowing without moving (our reading)',
      'only what is known at the time; besides, take the measures of guideline 3-5-2 (JP-APPI-080)',
      ...(principal ? ['the principal reports too and answers for its contractor (JP-APPI-063)'] : []),
      ...address.notes,
      ...relief.notes,
    ],
  })
  for (const final of found.finals) {
    const filed = filingsOf(story.milestones, finalFiling).filter(
      (m) => m.at >= final.start || found.finals.length === 1,
    )
    sheet.ask({
      ...shared,
      rule: FINAL,
      act: 'final-report',
      start: final.start,
      due: final.due,
      because: final.because,
      content: NINE_ITEMS,
      doneBy: filed[0] ?? null,
      notes: [
        'what is still unknown then is completed afterwards (追完); one report may serve as both if everything is known',
        ...final.notes,
        ...address.notes,
        ...relief.notes,
      ],
    })
  }
  supplement(story, sheet, found, address.to)
  contractorActs(story, sheet, found, relief)
  tellPeople(story, sheet, found, relief)
}

const finalFiling = {
  rule: FINAL,
  act: 'final-report',
  filedAs: FINAL_TOO.map((rule) => ({ rule })),
} as const

/** 追完: what the final report could not say is told as soon as it is known. */
function supplement(story: Story, sheet: Sheet, found: Reportable, to: string): void {
  const finals = filingsOf(story.milestones, finalFiling)
  const first = finals[0]
  if (!first || missingItems([first]).length === 0) return
  const added = filingsOf(story.milestones, { rule: 'JP-APPI-053', act: 'supplement', filedAs: [{ rule: FINAL }] })
  const missing = missingItems([...finals, ...added])
  const complete = missing.length === 0 ? ([...finals, ...added].sort((a, b) => a.at - b.at).at(-1) ?? null) : null
  sheet.ask({
    rule: 'JP-APPI-053',
    act: 'supplement',
    to,
    start: first.at,
    force: found.sure ? 'must' : 'unknown',
    due: promptly('as soon as it is known'),
    because: [FINAL],
    content: (missing.length > 0 ? missing : missingItems([first])).map((n) => NINE_ITEMS[n - 1] ?? ''),
    doneBy: complete,
  })
}

function contractorActs(story: Story, sheet: Sheet, found: Reportable, relief: Relief): void {
  if (!relief.isContractor) return
  sheet.ask({
    rule: 'JP-APPI-060',
    act: 'notify-principal',
    to: 'principal',
    force: 'should',
    start: found.start,
    due: relief.due,
    because: found.ids,
    content: NINE_ITEMS,
    doneBy: firstDone(story, 'notified-principal') ?? null,
    notes: ['of the nine items those known then; it relieves the contractor of its own report and notice'],
  })
  if (relief.told)
    sheet.ask({
      rule: 'JP-APPI-061',
      act: 'consult',
      to: 'principal',
      force: 'should',
      standing: 'guideline',
      start: firstDone(story, 'notified-principal')?.at ?? null,
      due: promptly('establish the facts and help the principal with its report and notice'),
    })
}

function tellPeople(story: Story, sheet: Sheet, found: Reportable, relief: Relief): void {
  const lost = unreachable(story)
  const unnamed = firstDone(story, 'could-not-identify-people')
  const { max } = headcount(story.now ?? {})
  const nobody = lost != null && lost > 0 && max !== undefined && lost >= max
  const takedown = firstDone(story, 'requested-takedown')
  const force = relief.force ?? (found.sure ? 'must' : 'unknown')
  const shared = { force, start: found.start, because: found.ids } as const
  const day = story.lawDate ?? dayIn(found.start, JAPAN_ZONE)
  if (day >= AMENDED_2026) sheet.inForce('JP-APPI-090')
  sheet.ask({
    ...shared,
    rule: 'JP-APPI-070',
    act: 'notify-people',
    to: 'people',
    due: promptly('promptly, as the situation asks (状況に応じて速やかに); no number of days is set'),
    content: ITEMS_FOR_PEOPLE,
    doneBy: toldAll(story),
    relieved:
      relief.relieved ??
      (nobody ? 'nobody can be reached: the substitute measure takes the place of notice' : undefined),
    waiting:
      takedown &&
      'removal from a public place was asked for: notice may wait until it is done, then promptly (JP-APPI-071)',
    notes: [
      'directly, by letter, e-mail or the like, easy to understand (JP-APPI-073); each person that person’s own items (JP-APPI-072)',
      ...relief.notes,
    ],
  })
  if ((lost !== null && lost !== 0) || unnamed)
    sheet.ask({
      ...shared,
      rule: 'JP-APPI-074',
      act: 'substitute-measure',
      to: 'public',
      due: promptly('promptly, in place of notice to those who cannot be reached'),
      content: ITEMS_FOR_PEOPLE,
      relieved: relief.relieved,
      notes: [
        `publication, or a published contact point that tells a person whether they are affected; for ${lost ?? 'those'} ${lost == null ? 'who cannot be reached' : 'people'}`,
        'cost or a large number alone is no reason',
      ],
    })
  sheet.ask({
    ...shared,
    rule: 'JP-APPI-075',
    act: 'publish',
    to: 'public',
    force: 'should',
    standing: 'guideline',
    due: promptly('promptly, depending on the case; desirable, not a duty'),
    relieved: relief.relieved,
  })
}

export default {
  id: 'jp-appi',
  name: { ja: '個人情報の保護に関する法律', en: 'Act on the Protection of Personal Information' },
  zone: JAPAN_ZONE,
  rules: appiRules,
  judge,
  worked: [...appiWorked, ...appiFiled, ...appiCounted, ...appiEdges],
} satisfies Regime
