import { type DataKind, kindWord, sortKinds } from '#kernel/data-kinds.ts'
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

const number = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
const COUNTS = /人数|件数|persons|people|records/i

/** Every figure, day and list of kinds of a document, held against the facts. Each difference names both places. */
export function checkDocument(document: ToldDocument, against: Against): readonly Contradiction[] {
  const lines = document.lines.flatMap(({ where, text }) => {
    const place = { where: `${document.name}: ${where}`, says: text }
    const attack = attackOf(text, against.attacks)
    return [
      ...figuresIn(text).flatMap((figure) => checkFigure(figure, attack, place, against)),
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
              says: `${number(shown.persons)}人, ${number(shown.records)}件`,
            }
          : { where: 'summary.json', says: `${number(summary.persons)}人` },
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

function checkTable(where: string, { caption, head, rows }: ToldTable, against: Against): readonly Contradiction[] {
  const scope = attackOf(caption, against.attacks)
  const counted = head.flatMap((name, i) => (COUNTS.test(name) ? [i] : []))
  return [head, ...rows].flatMap((row, r) =>
    row.flatMap((text, i) => {
      const place = { where: `${where} (${caption}), row ${r}`, says: text }
      const bare = counted.includes(i) && /^\d[\d,]*$/.test(text) ? Number(text.replaceAll(',', '')) : 0
      const figures = bare > 1 ? [{ value: bare, about: false, words: text }] : figuresIn(text)
      const attack = scope ?? attackOf(row.join(' '), against.attacks)
      return [
        ...figures.flatMap((figure) => checkFigure(figure, attack, place, against)),
        ...checkKinds(kindsIn(text) ?? [], place, against),
        ...checkDays(place, against),
      ]
    }),
  )
}

/** A document that tells what leaked must not leave a kind out. One that lists none at all tells nothing of kinds. */
function checkComplete({ name, lines, tables }: ToldDocument, { summary }: Against): readonly Contradiction[] {
  const cells = tables.flatMap((t) => [t.head, ...t.rows].flat())
  const lists = [...lines.map((l) => kindsIn(l.text, l.where)), ...cells.map((cell) => kindsIn(cell))]
  const told = new Set(lists.flatMap((kinds) => kinds ?? []))
  const missing = leakedKinds(summary.attacks).filter((kind) => !told.has(kind))
  if (told.size === 0 || missing.length === 0) return []
  return [
    {
      kind: 'contradicted',
      about: 'items',
      what: {
        ja: `漏えいした${missing.map((k) => kindWord(k, 'ja')).join('、')}の記載がない`,
        en: `does not name ${missing.map((k) => kindWord(k, 'en')).join(', ')}, which leaked`,
      },
      places: [
        { where: name, says: sortKinds(told).join(', ') },
        { where: 'summary.json attacks', says: missing.join(', ') },
      ],
    },
  ]
}
