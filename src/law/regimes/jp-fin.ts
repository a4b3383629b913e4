import { addMonths, dayIn, type LegalDay } from '#kernel/legal-day.ts'
import { promptly, threeToFiveDays } from '../clocks.ts'
import { cyberAttack } from '../cyber.ts'
import { businessAddressee, isFinancial } from '../japan/addressee.ts'
import { appiTriggers } from '../japan/appi-triggers.ts'
import { businessLawTest, isSlight, looserDataTest } from '../japan/business-law.ts'
import { FINANCIAL_RULES, fileBasis } from '../japan/financial-rules.ts'
import { financialWorked } from '../japan/financial-worked.ts'
import { financialEdges } from '../japan/financial-worked-edges.ts'
import { sealed } from '../japan/leak-etc.ts'
import { ITEMS_FOR_PEOPLE, NINE_ITEMS } from '../japan/nine-items.ts'
import { orderReports } from '../japan/orders.ts'
import { JAPAN_ZONE } from '../japan/zone.ts'
import type { Regime } from '../regime.ts'
import type { Sheet } from '../sheet.ts'
import { type Story, weigh } from '../story.ts'
import { toldAll } from '../told.ts'

const COMMON_FORMS = '2026-10-01' as LegalDay

function judge(story: Story, sheet: Sheet): void {
  if (story.organisation.country !== 'JP') return
  for (const order of story.orders) orderReports(story, sheet, order)
  if (!isFinancial(story.organisation) || !story.now) return
  businessReport(story, sheet)
  systemReport(story, sheet)
}

function businessReport(story: Story, sheet: Sheet): void {
  const { organisation, now } = story
  if (!now) return
  if (organisation.role !== undefined && organisation.role !== 'controller') {
    sheet.fails('JP-FIN-001', 'as a contractor it handles the customers of another firm, which reports')
    return
  }
  const { verdict, since } = weigh(story, businessLawTest)
  const to = businessAddressee(organisation)
  if (verdict.is === 'no') {
    sheet.fails('JP-FIN-001', verdict.why)
    looserReport(story, sheet)
    return
  }
  if (verdict.is === 'unknown') sheet.lacks('JP-FIN-001', verdict.needs)
  if (since === null) return
  const locked = sealed(now).is === 'yes'
  if (locked) sheet.lacks('JP-FIN-001', 'whether strong encryption exempts from the business-law report')
  sheet.ask({
    rule: 'JP-FIN-001',
    act: 'report',
    to,
    force: locked || verdict.is === 'unknown' ? 'unknown' : 'must',
    start: since,
    due: threeToFiveDays(dayIn(since, JAPAN_ZONE), JAPAN_ZONE),
    because: ['JP-FIN-002'],
    content: NINE_ITEMS,
    notes: [
      `for personal data of individual customers, from one customer on; basis to print: ${fileBasis(organisation.kind)} (JP-FIN-002)`,
      'one report may serve APPI and the business law, both bases side by side (JP-FIN-003); record it as filed for both',
      'form: 金融分野における個人情報保護に関するQ&A 別紙様式1 (JP-FIN-026, second-hand); report again when more is known',
    ],
  })
  if (isSlight(now))
    sheet.ask({
      rule: 'JP-FIN-004',
      act: 'consult',
      to,
      force: 'may',
      start: since,
      due: promptly('a slight case may be bundled with others, about once a quarter'),
      notes: ['does not relieve of a report under Rule 7 of APPI'],
    })
  tellCustomers(story, sheet, since)
  selfRegulation(story, sheet, since)
}

/** Data that are not yet, or no longer, personal data: an effort duty of the financial guideline. */
function looserReport(story: Story, sheet: Sheet): void {
  const { verdict, since } = weigh(story, looserDataTest)
  if (verdict.is !== 'yes') return
  sheet.ask({
    rule: 'JP-FIN-005',
    act: 'report',
    to: businessAddressee(story.organisation),
    force: 'should',
    start: since,
    due: promptly('an effort duty; no number of days'),
  })
}

function tellCustomers(story: Story, sheet: Sheet, since: NonNullable<Story['now']>['at']): void {
  const met = appiTriggers(story).filter(({ test }) => weigh(story, test).verdict.is === 'yes')
  sheet.ask({
    rule: 'JP-FIN-006',
    act: 'notify-people',
    to: 'people',
    force: met.length > 0 ? 'must' : 'should',
    start: since,
    due: promptly('promptly, as the situation asks'),
    because: met.map((t) => t.id),
    content: ITEMS_FOR_PEOPLE,
    doneBy: toldAll(story),
    notes: ['no login links in mail or SMS to customers of securities firms (JP-FIN-025, second-hand)'],
  })
}

const SELF_REGULATION: Readonly<Record<string, string>> = { 'fx-broker': 'jp-ffaj', securities: 'jp-jsda' }

function selfRegulation(story: Story, sheet: Sheet, since: NonNullable<Story['now']>['at']): void {
  const to = SELF_REGULATION[story.organisation.kind ?? '']
  if (to)
    sheet.ask({
      rule: 'JP-FIN-024',
      act: 'consult',
      to,
      force: 'should',
      start: since,
      due: promptly('under the rules of the association'),
    })
}

/** A cyber-security event goes to the authority at once, whatever leaked. */
function systemReport(story: Story, sheet: Sheet): void {
  const { verdict, since } = weigh(story, cyberAttack)
  if (!sheet.condition('JP-FIN-010', verdict) || since === null || verdict.is === 'unknown') return
  const day = story.lawDate ?? dayIn(since, JAPAN_ZONE)
  const kind =
    story.now?.cause === 'ransomware'
      ? 'ランサムウェア'
      : 'その他サイバー攻撃等（DDoS・ランサムウェアに当たらないもの）'
  const form =
    day >= COMMON_FORMS
      ? `on the inter-ministry common form: ${kind} (JP-FIN-011)`
      : 'the common forms are asked for since 2026-10-01; DDoS and ransomware forms were optional from 2025-10-01 (JP-FIN-011)'
  const shared = { rule: 'JP-FIN-010', to: businessAddressee(story.organisation), start: since, notes: [form] } as const
  sheet.ask({ ...shared, act: 'initial-notification', due: promptly('at once (直ちに)'), because: ['JP-FIN-011'] })
  const month = addMonths(dayIn(since, JAPAN_ZONE), 1)
  sheet.ask({
    ...shared,
    act: 'intermediate-report',
    due: { kind: 'target', amber: month, red: month, tz: JAPAN_ZONE },
    notes: [
      'how things stand, within a month if the event is not closed by then; and when recovery and cause are known',
      form,
    ],
  })
}

export default {
  id: 'jp-fin',
  name: { ja: '金融分野の業法・監督指針・命令', en: 'Japanese financial sector: business laws, supervision, orders' },
  zone: JAPAN_ZONE,
  rules: FINANCIAL_RULES,
  judge,
  worked: [...financialWorked, ...financialEdges],
} satisfies Regime
