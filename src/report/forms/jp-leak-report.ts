import { dayIn } from '#kernel/legal-day.ts'
import { sortKinds } from '#kernel/data-kinds.ts'
import { type Field, type Form, type FormTable, type Language, openFields, type ReportFacts, type Section } from '../filled-form.ts'
import { codeWord, count, dayWords, itemWords, momentWords, personsWords } from '../wording.ts'

/** APPI Enforcement Rules art. 7, by the rule that found it met. */
const TRIGGERS: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  'JP-APPI-011': { ja: '施行規則第7条第1号（要配慮個人情報）', en: 'Enforcement Rules art. 7(1): sensitive data' },
  'JP-APPI-012': { ja: '施行規則第7条第2号（財産的被害のおそれ）', en: 'Enforcement Rules art. 7(2): risk of property damage' },
  'JP-APPI-013': { ja: '施行規則第7条第3号（不正の目的によるおそれ）', en: 'Enforcement Rules art. 7(3): wrongful purpose' },
  'JP-APPI-014': { ja: '施行規則第7条第4号（1,000人を超える）', en: 'Enforcement Rules art. 7(4): more than 1,000 people' },
}

const WORDS = {
  ja: {
    title: '個人情報の漏えい等報告書',
    asIf: (day: string) => `${day}時点の法令が適用されるものと仮定して作成しています。事案当時の法令上の義務を示すものではありません。`,
    unitNote: '人数は名寄せ後の実人数（人）です。件数（レコード数）とは異なります。',
    sections: ['１ 概要', '２ 漏えい等が発生し、又は発生したおそれがある個人データの項目', '３ 本人の数', '４ 原因', '５ 二次被害又はそのおそれの有無及びその内容', '６ 本人への対応の実施状況', '７ 公表の実施状況', '８ 再発防止のための措置', '９ その他参考となる事項'],
    labels: { found: '発覚日時', finder: '発見者', event: '発生事案', triggers: '該当条項', contractor: '委託の状況', course: '事実経過', medium: '媒体・種類', items: '項目', persons: '人数', at: '発生した主体', cause: '原因', harm: '二次被害', toPeople: '対応', published: '公表', done: '実施済みの措置', planned: '今後実施予定の措置', orders: '行政処分等', other: '問合せ窓口' },
    noContractor: '委託先での発生ではない',
    customers: '電子データ／顧客情報',
    table: (attack: string) => `別表　漏えいした項目の組合せと人数（${attack}）`,
    tableHead: ['項目の組合せ', '人数（人）'],
    total: '合計',
    order: (day: string, by: string, basis: string) => `${day} ${by}による命令（${basis}）`,
    attack: (id: string, sure: string) => `攻撃${id}（${sure}）`,
  },
  en: {
    title: 'Report of a leak of personal information',
    asIf: (day: string) => `Drawn up as if the law of ${day} applied. It does not say what the law asked at the time of the events.`,
    unitNote: 'Persons are counted after matching records to people; records (rows) are another figure.',
    sections: ['1 Outline', '2 Items of personal data that leaked or may have leaked', '3 Number of people', '4 Cause', '5 Secondary damage or risk of it', '6 What was done for the people affected', '7 Publication', '8 Measures to prevent recurrence', '9 Other matters'],
    labels: { found: 'Discovered', finder: 'Discovered by', event: 'Event', triggers: 'Provisions met', contractor: 'Contractors', course: 'Course of events', medium: 'Medium and kind', items: 'Items', persons: 'People', at: 'Where it happened', cause: 'Cause', harm: 'Secondary damage', toPeople: 'Measures', published: 'Publication', done: 'Done', planned: 'Planned', orders: 'Orders', other: 'Contact point' },
    noContractor: 'Did not happen at a contractor',
    customers: 'Electronic data; customer information',
    table: (attack: string) => `Annex: combinations of leaked items and number of people (${attack})`,
    tableHead: ['Combination of items', 'Persons'],
    total: 'Total',
    order: (day: string, by: string, basis: string) => `${day}: order by ${by} (${basis})`,
    attack: (id: string, sure: string) => `attack ${id} (${sure})`,
  },
} as const

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
        k.event ? `${codeWord(k.event, language)}${language === 'ja' ? 'の' : ' '}${codeWord(k.certainty ?? 'feared', language)}` : '',
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
    field(labels.triggers, facts.duties.triggersMet.map((id) => TRIGGERS[id]?.[language])),
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
        ...summary.attacks.map((a) => `${attack(a.id, codeWord(a.certainty, language))}: ${personsWords(a.persons, a.bounds, language)}`),
        personsWords(summary.persons, summary.bounds, language),
      ]),
    ],
    [field(labels.at, [atWhom && codeWord(atWhom, language)]), field(labels.cause, [cause && cause !== 'unknown' ? codeWord(cause, language) : undefined])],
    [field(labels.harm, [])],
    [field(labels.toPeople, told.map((m) => momentWords(m.at, facts.zone, language)))],
    [field(labels.published, facts.published.map((p) => `${momentWords(p.at, facts.zone, language)} ${p.words}`))],
    [field(labels.done, []), field(labels.planned, [])],
    [
      field(labels.orders, facts.orders.map((o) => WORDS[language].order(dayWords(o.at, language), codeWord(o.by, language), o.basis)), false),
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
    const reports = facts.duties.duties.filter((d) => (d.regime === 'jp-appi' || d.regime === 'jp-fin') && d.act !== 'order-report' && /report$/.test(d.act))
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
