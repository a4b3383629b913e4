import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { workedDifferences } from '../src/law/worked-day.ts'
import { reachedBy } from './law-reach.ts'
import { lawSource, type Mutant, mutatedRegime } from './mutated-law.ts'

/*
 * Changes the law in small ways and sees whether its worked days notice:
 *   nice -n 15 node checks/mutate-law.ts [REGIME…]     default: every regime; exit code 1 when a mutant survives
 * What is done to it, in the order in which mutants are chosen. Fillers are planted only where the others make fewer
 * than twenty in a regime. The list is older than the worked days that answer it.
 */
const OPERATORS: readonly Operator[] = [
  { name: 'a threshold, day or hour more', where: /(?<![[\w.'-])\d[\d_]*\b(?!['\w])/g, put: (n) => `${number(n) + 1}` },
  {
    name: 'a threshold, day or hour less',
    where: /(?<![[\w.'-])[1-9][\d_]*\b(?!['\w])/g,
    put: (n) => `${number(n) - 1}`,
  },
  { name: '>= for >, and the like', where: / (?:>=|<=|>|<) (?![^(]*=>)/g, put: (sign) => BESIDE[sign] ?? sign },
  { name: 'missing roll to an open day', where: /, (?:japan|calendar|roll)(?=\))/g, put: () => '' },
  {
    name: 'wrong start: a day later',
    where: /\b(?:dayIn|hoursAfter)\((?=[a-z])/g,
    put: (call) => `${call}86_400_000 + `,
  },
  {
    name: 'wrong start: first day counted or not',
    where: /\b(?:inclusiveDays|exclusiveDays)\(/g,
    put: (call) => BESIDE[call] ?? call,
  },
  {
    name: 'wrong start: the latest knowledge',
    where: /\bweigh\(story,/g,
    put: () => 'weigh({ ...story, course: story.course.slice(-1) },',
  },
  {
    name: 'wrong start: discovery for determination',
    where: /\b(?:discovery|determination)\((?=story)/g,
    put: (call) => BESIDE[call] ?? call,
  },
  {
    name: 'swapped addressee',
    where: /(?<=\bto: \[?)'[a-z-]+'/g,
    put: (to) => (to === `'public'` ? `'ppc'` : `'public'`),
  },
  {
    name: 'swapped act',
    where: /(?<=\bact: )'[a-z-]+'/g,
    put: (act) => (act === `'consult'` ? `'report'` : `'consult'`),
  },
  { name: 'dropped validity', where: /'\d{4}-\d\d-\d\d'(?= as LegalDay)/g, put: () => `'1900-01-01'` },
  {
    name: 'swapped zone',
    where: /'(?:Asia|Europe|America|Australia)\/\w+'/g,
    put: (zone) => (/Asia|Austr/.test(zone) ? `'UTC'` : `'Asia/Tokyo'`),
  },
  { name: 'turned condition', filler: true, where: / (?:===|!==) /g, put: (sign) => BESIDE[sign] ?? sign },
  { name: 'and for or', filler: true, where: / (?:&&|\|\|) /g, put: (sign) => BESIDE[sign] ?? sign },
  {
    name: 'swapped force',
    filler: true,
    where: /'(?:must|should|may)'/g,
    put: (force) => (force === `'must'` ? `'should'` : `'must'`),
  },
  { name: 'what is unknown told as not met', filler: true, where: /\bsheet\.lacks\(/g, put: () => 'sheet.fails(' },
]

const BESIDE: Readonly<Record<string, string>> = {
  ' > ': ' >= ',
  ' >= ': ' > ',
  ' < ': ' <= ',
  ' <= ': ' < ',
  ' === ': ' !== ',
  ' !== ': ' === ',
  ' && ': ' || ',
  ' || ': ' && ',
  'inclusiveDays(': 'exclusiveDays(',
  'exclusiveDays(': 'inclusiveDays(',
  'discovery(': 'determination(',
  'determination(': 'discovery(',
}
const number = (text: string): number => Number(text.replaceAll('_', ''))

const LEAST = 20
const MOST = 60
/** Changing it plants other mutants where there are more than are planted. */
const SEED = '1'

interface Operator {
  readonly name: string
  readonly where: RegExp
  /** Gives what is put in the place of what was found. */
  put(found: string): string
  readonly filler?: true
}

interface Planned extends Mutant {
  readonly operator: string
  /** 0 the regime's own file, 2 files of its own country, 4 what every regime shares; one more for fillers. */
  readonly tier: number
  readonly line: number
  readonly before: string
}

/** What the engine itself runs on: its tests are elsewhere, and a regime's copy of it would not be the one that runs. */
const ENGINE = /^(?:story|sheet|verdict|engine|filings|rule|worked|facts|zones)\b|worked|^calendars\//

/** Every mutant that the operators can make in the files that a regime runs on. */
function plannedIn(regime: string): readonly Planned[] {
  const reached = [...reachedBy(regime)].filter(([file]) => !ENGINE.test(file))
  return reached.flatMap(([file, blocks]) => {
    const text = lawSource(file)
    const tier = file.startsWith('regimes/') ? 0 : file.includes('/') ? 2 : 4
    const end = text.indexOf('\n  worked: ') < 0 ? text.length : text.indexOf('\n  worked: ')
    return OPERATORS.flatMap(({ name, where, put, filler }) =>
      [...text.slice(0, end).matchAll(where)]
        .filter(({ index }) => blocks.some((b) => b.from <= index && index < b.to))
        .filter((found) => isCode(text, found.index, found[0]))
        .map(
          (found): Planned => ({
            file,
            from: found.index,
            to: found.index + found[0].length,
            text: put(found[0]),
            operator: name,
            tier: tier + (filler ? 1 : 0),
            line: text.slice(0, found.index).split('\n').length,
            before: found[0].trim(),
          }),
        ),
    )
  })
}

/** Whether a place is neither in a comment, an import or a type, nor inside a text. */
function isCode(text: string, at: number, found: string): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const line = text.slice(start, text.indexOf('\n', start))
  if (/^\s*(?:\/\/|\/?\*|import\b|readonly\b|interface\b|type\b)/.test(line)) return false
  // A choice of texts is a type.
  if (found.startsWith(`'`)) return !text.startsWith(" | '", at + found.length)
  const before = text.slice(start, at)
  return (before.match(/'/g) ?? []).length % 2 === 0 && (before.match(/`/g) ?? []).length % 2 === 0
}

/** Own file and own country first, fillers after them, what all share last. */
const rank = ({ tier }: Planned): number => [0, 2, 1, 3, 4, 5][tier] ?? tier

/** All in the regime's own file and country, then a seeded choice of the others until there are enough. */
function chosen(planned: readonly Planned[]): readonly Planned[] {
  const lot = (m: Planned) =>
    createHash('sha256')
      .update(`${SEED} ${keyOf(m)} ${m.from}`)
      .digest('hex')
  const drawn = planned
    .map((m) => ({ m, lot: lot(m) }))
    .sort((a, b) => rank(a.m) - rank(b.m) || (a.lot < b.lot ? -1 : 1))
  const own = drawn.filter(({ m }) => m.tier === 0 || m.tier === 2).length
  return drawn.slice(0, Math.min(MOST, Math.max(LEAST, own))).map(({ m }) => m)
}

const keyOf = (m: Planned): string => `${m.file}: ${m.operator}: ${m.before} → ${m.text.trim()}`

interface Equivalent {
  readonly mutant: string
  /** The regimes in which it makes no difference. */
  readonly in: readonly string[]
  /** The line of the source, so that the entry falls when the line changes. */
  readonly line: string
  readonly why: string
}
const EQUIVALENT = new URL('./mutate-law-equivalent.json', import.meta.url)
const lineText = (m: Planned): string => lawSource(m.file).split('\n')[m.line - 1]?.trim() ?? ''

/** Plants mutants in one regime one after the other and prints who survives. */
async function tryOn(regime: string, equivalents: readonly Equivalent[]): Promise<{ planted: number; alive: number }> {
  let planted = 0
  const alive: Planned[] = []
  let same = 0
  for (const mutant of chosen(plannedIn(regime))) {
    const changed = await mutatedRegime(regime, mutant)
    if (!changed) continue
    if (isNoticed(changed)) planted++
    else if (
      equivalents.some((e) => e.in.includes(regime) && e.mutant === keyOf(mutant) && e.line === lineText(mutant))
    )
      same++
    else {
      planted++
      alive.push(mutant)
    }
  }
  process.stdout.write(
    `${regime.padEnd(10)} ${planted - alive.length}/${planted} killed${same > 0 ? `, ${same} equivalent` : ''}\n`,
  )
  for (const m of alive) process.stdout.write(`  survives ${m.file}:${m.line} ${keyOf(m)}\n    ${lineText(m)}\n`)
  return { planted, alive: alive.length }
}

function isNoticed(regime: Parameters<typeof workedDifferences>[0]): boolean {
  return regime.worked.some((worked) => {
    try {
      return workedDifferences(regime, worked).length > 0
    } catch {
      return true
    }
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const all = readdirSync(new URL('../src/law/regimes/', import.meta.url))
    .filter((f) => f.endsWith('.ts'))
    .map((f) => f.slice(0, -3))
    .sort()
  const asked = process.argv.slice(2)
  const equivalents: readonly Equivalent[] = JSON.parse(readFileSync(EQUIVALENT, 'utf8'))
  let total = { planted: 0, alive: 0 }
  for (const regime of asked.length > 0 ? asked : all) {
    const { planted, alive } = await tryOn(regime, equivalents)
    total = { planted: total.planted + planted, alive: total.alive + alive }
  }
  process.stdout.write(`all        ${total.planted - total.alive}/${total.planted} killed\n`)
  process.exitCode = total.alive > 0 ? 1 : 0
}
