import { type DataKind, kindWord, sortKinds } from '#kernel/data-kinds.ts'
import { grouped } from '#kernel/grouped.ts'
import type { Summary } from '#kernel/summary.ts'
import type { Attack } from './case-file.ts'
import type { Contradiction, Place } from './contradiction.ts'
import type { FactBase } from './fact-base.ts'
import { leakedKinds } from './fact-check.ts'
import { aboutCovers } from './stated-counts.ts'
import { daysIn, figuresIn, kindsIn, type ToldFigure } from './told-claims.ts'
import type { ToldDocument, ToldTable } from './told-document.ts'

interface Against {
  readonly base: FactBase
  readonly summary: Summary
  readonly attacks: readonly Attack[]
}

/** A field of the nine-item report that names every kind in one line. */
const WHOLE_LIST = /– (?:項目|items)$/i
const CAPTION_SHOWN = 40
const COUNTS = /人数|件数|persons|people|records/i

/** Every figure, day and list of kinds of a document, held against the facts. Each difference names both places. */
export function checkDocument(document: ToldDocument, against: Against): readonly Contradiction[] {
  const lines = document.lines.flatMap(({ where, text }) => {
    const place = { where: `${document.name}: ${where}`, says: text }
    const attack = attackOf(text, against.attacks)
    return [
      ...withoutEnds(figuresIn(text), attack, against).flatMap((figure) => checkFigure(figure, attack, place, against)),
      ...checkKinds(kindsIn(text, where) ?? [], place, against),
      ...checkDays(place, against),
    ]
  })
  const tables = document.tables.flatMap((table, i) => checkTable(`${document.name}: table ${i + 1}`, table, against))
  return [...lines, ...tables, ...(document.tellsAll ? checkComplete(document, against) : [])]
}

/** The one attack that a text speaks of by its id or its title; null when it is none, or several. */
function attackOf(text: string, attacks: readonly Attack[]): string | null {
  const named = attacks.filter(({ id, title }) =>
    [`攻撃${id}`, `attack ${id}`, title?.ja, title?.en].some((name) => name && text.includes(name)),
  )
  return named.length === 1 ? (named[0]?.id ?? null) : null
}

/** The figures of a line but for the ends of an interval whose likely figure stands beside them. */
function withoutEnds(figures: readonly ToldFigure[], attack: string | null, { base }: Against): readonly ToldFigure[] {
  const bounds = base.bounds.get(attack ?? '')
  if (!bounds || !figures.some((f) => f.value === bounds.likely)) return figures
  return figures.filter((f) => f.value === bounds.likely || (f.value !== bounds.min && f.value !== bounds.max))
}

function checkFigure(
  { value, about, words }: ToldFigure,
  attack: string | null,
  place: Place,
  { base, summary }: Against,
): readonly Contradiction[] {
  const fits = (set: ReadonlySet<number> | undefined): boolean =>
    set?.has(value) === true || (about && [...(set ?? [])].some((n) => aboutCovers(value, { min: n, max: n })))
  if (fits(base.figures.get(attack ?? ''))) return []
  const other =
    attack === null ? undefined : summary.attacks.find((a) => a.id !== attack && fits(base.figures.get(a.id)))
  const own = summary.attacks.find((a) => a.id === attack)
  const shown = other ?? own
  return [
    {
      kind: shown ? 'contradicted' : 'untied',
      about: 'figure',
      what: other
        ? { ja: `${words}は攻撃${other.id}の数字`, en: `${words} is a figure of attack ${other.id}` }
        : { ja: `${words}は事案のどの数字とも合わない`, en: `${words} agrees with no figure of the case` },
      places: [
        place,
        shown
          ? {
              where: `summary.json attacks ${shown.id}`,
              says: `${grouped(shown.persons)}人, ${grouped(shown.records)}件`,
            }
          : { where: 'summary.json', says: `${grouped(summary.persons)}人` },
      ],
    },
  ]
}

function checkKinds(kinds: readonly DataKind[], place: Place, { base, summary }: Against): readonly Contradiction[] {
  const strange = sortKinds(kinds).filter((kind) => !base.kinds.has(kind))
  return strange.length === 0
    ? []
    : [
        {
          kind: 'contradicted',
          about: 'items',
          what: {
            ja: `${strange.map((k) => kindWord(k, 'ja')).join('、')}は台帳にも把握事実にもない`,
            en: `${strange.map((k) => kindWord(k, 'en')).join(', ')}: neither in the ledger nor in what was known`,
          },
          places: [place, { where: 'summary.json attacks', says: leakedKinds(summary.attacks).join(', ') }],
        },
      ]
}

/** Days outside the course of the case belong to something else, such as the law or the date a fee was checked. */
function checkDays(place: Place, { base }: Against): readonly Contradiction[] {
  const known = [...base.days].toSorted()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  return daysIn(place.says)
    .filter((day) => day > first && day < last && !base.days.has(day))
    .map((day) => ({
      kind: 'untied',
      about: 'date',
      what: { ja: `${day}は事案のどの日とも合わない`, en: `${day} is no day of the case` },
      places: [place, { where: 'case.yaml and duties.json', says: `nearest: ${nearest(day, known)}` }],
    }))
}

const nearest = (day: string, known: readonly string[]): string =>
  known.reduce((best, each) => (distance(each, day) < distance(best, day) ? each : best), known[0] ?? '')
const distance = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b))

function checkTable(where: string, table: ToldTable, against: Against): readonly Contradiction[] {
  const { caption, head, rows } = table
  const scope = attackOf(caption, against.attacks)
  const counted = head.findIndex((name) => COUNTS.test(name))
  return [head, ...rows].flatMap((row, r) => {
    const at = `${where} (${caption.slice(0, CAPTION_SHOWN)}), row ${r}`
    const combination = scope === null ? null : combinationOf(head, row)
    const bare = /^\d[\d,]*$/.test(row[counted] ?? '') ? Number(row[counted]?.replaceAll(',', '')) : null
    if (scope !== null && combination !== null && bare !== null)
      return checkCombination(combination, bare, scope, at, against)
    return row.flatMap((text, i) => {
      const place = { where: at, says: text }
      const counts =
        i === counted && bare !== null && bare > 1 ? [{ value: bare, about: false, words: text }] : figuresIn(text)
      const attack = scope ?? attackOf(row.join(' '), against.attacks)
      return [
        ...counts.flatMap((figure) => checkFigure(figure, attack, place, against)),
        ...checkKinds(kindsIn(text) ?? [], place, against),
        ...checkDays(place, against),
      ]
    })
  })
}

/** The kinds of a table's row, listed in a cell or marked ✓ under their names; null when it is no row of kinds. */
function combinationOf(head: readonly string[], row: readonly string[]): readonly DataKind[] | null {
  if (row === head || row.length !== head.length) return null
  const listed = row.map((cell) => kindsIn(cell)).find((kinds) => kinds !== null)
  if (listed) return sortKinds(listed)
  const marked = head.flatMap((name, i) => (row[i]?.startsWith('✓') ? (kindsIn(name) ?? []) : []))
  return marked.length > 0 ? sortKinds(marked) : null
}

/** A combination and its number must be exactly those of the ledger. */
function checkCombination(
  kinds: readonly DataKind[],
  persons: number,
  attack: string,
  where: string,
  { summary }: Against,
): readonly Contradiction[] {
  const combinations = summary.attacks.find((a) => a.id === attack)?.combinations ?? []
  const ledger = combinations.find((c) => sortKinds(c.items).join() === kinds.join())?.persons ?? 0
  if (ledger === persons) return []
  const names = (language: 'ja' | 'en') => kinds.map((k) => kindWord(k, language)).join(language === 'ja' ? '、' : ', ')
  return [
    {
      kind: 'contradicted',
      about: 'figure',
      what: {
        ja: `攻撃${attack}の「${names('ja')}」は台帳では${grouped(ledger)}人`,
        en: `attack ${attack}, ${names('en')}: the ledger holds ${grouped(ledger)} persons`,
      },
      places: [
        { where, says: `${kinds.join('+')}: ${grouped(persons)}` },
        { where: `summary.json attacks ${attack} combinations`, says: `${kinds.join('+')}: ${grouped(ledger)}` },
      ],
    },
  ]
}

/** A document that tells what leaked must not leave a kind out. One that lists none at all tells nothing of kinds. */
function checkComplete(document: ToldDocument, { summary }: Against): readonly Contradiction[] {
  const { name, lines, tables } = document
  const cells = tables.flatMap((t) => [t.head, ...t.rows].flat())
  const listed = lines.map((line) => ({ ...line, kinds: kindsIn(line.text, line.where) ?? [] }))
  const anywhere = [...listed.flatMap((line) => line.kinds), ...cells.flatMap((cell) => kindsIn(cell) ?? [])]
  const lists = [
    { where: name, kinds: anywhere },
    ...listed.filter((line) => WHOLE_LIST.test(line.where)).map((l) => ({ ...l, where: `${name}: ${l.where}` })),
  ]
  return lists.flatMap(({ where, kinds }): readonly Contradiction[] => {
    const missing = leakedKinds(summary.attacks).filter((kind) => !kinds.includes(kind))
    if (kinds.length === 0 || missing.length === 0) return []
    return [
      {
        kind: 'contradicted',
        about: 'items',
        what: {
          ja: `漏えいした${missing.map((k) => kindWord(k, 'ja')).join('、')}の記載がない`,
          en: `does not name ${missing.map((k) => kindWord(k, 'en')).join(', ')}, which leaked`,
        },
        places: [
          { where, says: sortKinds(kinds).join(', ') },
          { where: 'summary.json attacks', says: missing.join(', ') },
        ],
      },
    ]
  })
}
