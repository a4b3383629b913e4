import { sortKinds } from '#kernel/data-kinds.ts'
import { dayIn } from '#kernel/legal-day.ts'
import {
  type Field,
  type Form,
  type FormTable,
  type Language,
  openFields,
  type ReportFacts,
  type Section,
} from '../filled-form.ts'
import { TRIGGERS, WORDS } from '../leak-report-words.ts'
import { codeWord, count, dayWords, itemWords, momentWords, personsWords } from '../wording.ts'

const latest = <K extends keyof ReportFacts['knowledge'][number]>(facts: ReportFacts, key: K) =>
  facts.knowledge.findLast((k) => k[key] !== undefined)?.[key]

function courseOfEvents(facts: ReportFacts, language: Language): readonly string[] {
  const words = WORDS[language]
  const events = [
    ...facts.knowledge.map((k) => ({
      at: k.at as number,
      line: [
        momentWords(k.at, facts.zone, language),
        k.by ? codeWord(k.by, language) : '',
        k.event
          ? `${codeWord(k.event, language)}${language === 'ja' ? 'の' : ' '}${codeWord(k.certainty ?? 'feared', language)}`
          : '',
        k.people?.likely ? `${language === 'ja' ? '約' : 'about '}${count(k.people.likely)}` : '',
      ],
    })),
    ...facts.published.map((p) => ({ at: p.at as number, line: [momentWords(p.at, facts.zone, language), p.words] })),
    ...facts.orders.map((o) => ({
      at: Date.parse(`${o.at}T00:00:00Z`),
      line: [words.order(dayWords(o.at, language), codeWord(o.by, language), o.basis)],
    })),
  ]
  return events.sort((a, b) => a.at - b.at).map((e) => e.line.filter(Boolean).join(language === 'ja' ? '　' : ' · '))
}

const field = (label: string, lines: readonly (string | undefined)[], mandatory = true): Field => ({
  label,
  lines: lines.filter((line): line is string => Boolean(line)),
  mandatory,
})

function outline(facts: ReportFacts, language: Language): readonly Field[] {
  const { labels, noContractor } = WORDS[language]
  const first = facts.knowledge[0]
  const atWhom = latest(facts, 'at-whom')
  const event = latest(facts, 'event')
  return [
    field(labels.found, [first && momentWords(first.at, facts.zone, language)]),
    field(labels.finder, [first?.by && codeWord(first.by, language)]),
    field(labels.event, [event && codeWord(event, language)]),
    field(
      labels.triggers,
      facts.duties.triggersMet.map((id) => TRIGGERS[id]?.[language]),
    ),
    field(labels.contractor, [atWhom === 'self' ? noContractor : atWhom && codeWord(atWhom, language)]),
    field(labels.course, courseOfEvents(facts, language)),
  ]
}

function sectionsOf(facts: ReportFacts, language: Language): readonly Section[] {
  const { labels, sections: headings, attack, customers } = WORDS[language]
  const { summary } = facts
  const items = sortKinds(summary.attacks.flatMap((a) => a.combinations.flatMap((c) => c.items)))
  const cause = latest(facts, 'cause')
  const atWhom = latest(facts, 'at-whom')
  const told = facts.milestones.filter((m) => m.did === 'notified-people')
  const contact = facts.contact
  const fields: readonly (readonly Field[])[] = [
    outline(facts, language),
    [field(labels.medium, [customers]), field(labels.items, [items.length ? itemWords(items, language) : undefined])],
    [
      field(labels.persons, [
        ...summary.attacks.map(
          (a) => `${attack(a.id, codeWord(a.certainty, language))}: ${personsWords(a.persons, a.bounds, language)}`,
        ),
        personsWords(summary.persons, summary.bounds, language),
      ]),
    ],
    [
      field(labels.at, [atWhom && codeWord(atWhom, language)]),
      field(labels.cause, [cause && cause !== 'unknown' ? codeWord(cause, language) : undefined]),
    ],
    [field(labels.harm, [])],
    [
      field(
        labels.toPeople,
        told.map((m) => momentWords(m.at, facts.zone, language)),
      ),
    ],
    [
      field(
        labels.published,
        facts.published.map((p) => `${momentWords(p.at, facts.zone, language)} ${p.words}`),
      ),
    ],
    [field(labels.done, []), field(labels.planned, [])],
    [
      field(
        labels.orders,
        facts.orders.map((o) => WORDS[language].order(dayWords(o.at, language), codeWord(o.by, language), o.basis)),
        false,
      ),
      field(labels.other, [contact && [contact.name, contact.phone, contact.hours].filter(Boolean).join(' ')], false),
    ],
  ]
  return headings.map((heading, i) => ({ heading, fields: fields[i] ?? [] }))
}

function annexes(facts: ReportFacts, language: Language): readonly FormTable[] {
  const { table, tableHead, total, attack } = WORDS[language]
  return facts.summary.attacks.map((a) => ({
    caption: table(attack(a.id, codeWord(a.certainty, language))),
    head: tableHead,
    rows: [...a.combinations.map((c) => [itemWords(c.items, language), count(c.persons)]), [total, count(a.persons)]],
  }))
}

/**
 * The nine-item leak report of APPI Enforcement Rules art. 8(1), with the guideline's sub-fields. A financial firm files
 * it with its supervisor and names both legal bases side by side (financial-sector Q&A 4-10, 4-11). The printed layout
 * of the Q&A's annex form is known second-hand only, so this is its content, not a facsimile.
 */
export default {
  id: 'jp-leak-report',
  languages: ['ja', 'en'],
  applies: (facts) =>
    facts.organisation.country === 'JP' &&
    facts.duties.duties.some((d) => (d.regime === 'jp-appi' || d.regime === 'jp-fin') && /report$/.test(d.act)),
  fill(facts, language) {
    const words = WORDS[language]
    const reports = facts.duties.duties.filter(
      (d) => (d.regime === 'jp-appi' || d.regime === 'jp-fin') && d.act !== 'order-report' && /report$/.test(d.act),
    )
    const to = reports[0]?.to ?? facts.organisation.supervisor ?? 'ppc'
    const sections = sectionsOf(facts, language)
    return {
      form: 'jp-leak-report',
      language,
      title: words.title,
      to: codeWord(to, language),
      from: facts.organisation.name?.[language] ?? facts.organisation.name?.ja ?? '',
      date: dayIn(facts.at, facts.zone),
      bases: [...new Set(reports.filter((d) => d.force === 'must').flatMap((d) => d.cite))],
      remarks: [...(facts.asIfLawOf ? [words.asIf(dayWords(facts.asIfLawOf, language))] : []), words.unitNote],
      sections,
      tables: annexes(facts, language),
      open: openFields(sections),
      specimen: facts.specimen,
    }
  },
} satisfies Form
