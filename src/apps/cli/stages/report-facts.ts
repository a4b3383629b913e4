import type { CaseFile, InventorySystem, Measure, Statement } from '#case/index.ts'
import type { Instant } from '#kernel/instant.ts'
import type { LegalDay } from '#kernel/legal-day.ts'
import type { Summary } from '#kernel/summary.ts'
import type { DutiesAnswer } from '#law/index.ts'
import { count, dayWords, itemWords, type Language, type LastFiled, type ReportFacts } from '#report/index.ts'
import { inLanguage } from '#texts/index.ts'

export interface Reporting {
  readonly caseFile: CaseFile
  readonly summary: Summary
  readonly duties: DutiesAnswer
  readonly at: Instant
  readonly zone: string
  readonly law: LegalDay | null
  readonly specimen: boolean
  readonly language: Language
  /** The last paper that was filed under an order, if one is kept. */
  readonly lastFiled: LastFiled | null
}

/** What papers may draw on, as known at `at`. */
export function reportFacts(of: Reporting): ReportFacts {
  const { caseFile, summary, duties, at, zone, law, specimen, language, lastFiled } = of
  const { contact, facts } = caseFile
  const known = facts.knowledge.filter((k) => k.at <= at).toSorted((a, b) => a.at - b.at)
  const desk = inLanguage(contact.desk, language)
  const hours = inLanguage(contact.hours, language)
  return {
    title: caseFile.title,
    organisation: facts.organisation,
    knowledge: known,
    milestones: facts.milestones.filter((m) => m.at <= at),
    orders: facts.orders,
    ...(lastFiled && { lastFiled }),
    published: publishedBy(caseFile.statements, at, language),
    attacks: caseFile.attacks.map(({ id, title, from, to }) => ({
      id,
      ...(title && { title }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    })),
    response: {
      log: caseFile.response.log.filter((entry) => entry.at <= at).toSorted((a, b) => a.at - b.at),
      measures: caseFile.response.measures.filter((measure) => measure.at <= at).map((measure) => asOf(measure, at)),
    },
    inventory: caseFile.inventory.map((system) => seenBy(system, at)),
    contact: { ...(desk && { name: desk }), ...(contact.phone && { phone: contact.phone }), ...(hours && { hours }) },
    summary,
    duties,
    at,
    zone,
    asIfLawOf: law,
    specimen,
  }
}

/** A system as it was known at a moment: what was looked at later had not been looked at yet. */
const seenBy = (system: InventorySystem, at: Instant): InventorySystem =>
  system.at === undefined || system.at <= at ? system : { system: system.system, holds: system.holds, state: 'not-yet' }

/** A measure as it stood at a moment: what was done later was then still being done. */
function asOf(measure: Measure, at: Instant): Measure {
  if (measure.doneAt === undefined || measure.doneAt <= at) return measure
  const { doneAt: _later, ...rest } = measure
  return { ...rest, status: 'doing' }
}

/** What was said in public by a moment, oldest first; what was said at one moment stands together. */
function publishedBy(statements: readonly Statement[], at: Instant, language: Language): ReportFacts['published'] {
  const said = statements.filter((s) => s.at <= at && s.to === 'public').toSorted((a, b) => a.at - b.at)
  return [...new Set(said.map((s) => s.at))].map((moment) => ({
    at: moment,
    words: said
      .filter((s) => s.at === moment)
      .map((s) => statementWords(s, language))
      .join(language === 'ja' ? '／' : '; '),
  }))
}

/** A statement in one line, with the unit in which it was made. */
function statementWords(s: Statement, language: Language): string {
  const ja = language === 'ja'
  switch (s.says) {
    case 'count': {
      const about = s.about ? (ja ? '約' : 'about ') : ''
      const unit = s.unit === 'records' ? (ja ? '件' : ' records (件)') : ja ? '人' : ' persons'
      const attack = s.attack ? (ja ? `攻撃${s.attack}：` : `attack ${s.attack}: `) : ''
      return `${attack}${about}${count(s.value)}${unit}${ja ? 'と公表' : ' published'}`
    }
    case 'promise':
      return ja
        ? `${dayWords(s.by, language)}までに実施と公表：${s.what}`
        : `promised by ${dayWords(s.by, language)}: ${s.what}`
    case 'not-leaked':
      return ja
        ? `漏えいしていないと公表：${itemWords(s.items, language)}`
        : `stated as not leaked: ${itemWords(s.items, language)}`
    case 'leaked':
      return ja
        ? `漏えいしたと公表：${itemWords(s.items, language)}`
        : `stated as leaked: ${itemWords(s.items, language)}`
    case 'combinations':
      return ja
        ? `攻撃${s.attack}：漏えいした項目の組合せと人数を公表`
        : `attack ${s.attack}: table of item combinations published`
    case 'story':
      return ja ? `攻撃${s.attack}：経緯を公表` : `attack ${s.attack}: course of events published`
    case 'attribution':
      return ja
        ? `攻撃者について公表：${inLanguage(s.what, 'ja')}`
        : `said of the attacker: ${inLanguage(s.what, 'en')}`
    default:
      return s satisfies never
  }
}
