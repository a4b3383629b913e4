import { daysBetween, type LegalDay, legalDay } from '#kernel/legal-day.ts'
import type { Due, DutiesAnswer, Duty, Regime } from '#law/index.ts'

const ACTS: Readonly<Record<Duty['act'], string>> = {
  'preliminary-report': 'preliminary report (速報)',
  'final-report': 'final report (確報)',
  report: 'report',
  'early-warning': 'early warning',
  'initial-notification': 'first report',
  'intermediate-report': 'intermediate report',
  'notify-people': 'tell the people',
  'notify-principal': 'tell the principal',
  'notify-partner': 'tell the partner',
  publish: 'publish',
  'substitute-measure': 'substitute for telling the people',
  disclose: 'disclose to the market',
  supplement: 'complete what was unknown (追完)',
  'order-report': 'report on the order',
  protect: 'stop the harm',
  consult: 'look into or consult',
}

const BODIES: Readonly<Record<string, string>> = {
  ppc: 'Personal Information Protection Commission (個人情報保護委員会)',
  fsa: 'Financial Services Agency (金融庁)',
  'kanto-lfb': 'Kanto Local Finance Bureau (関東財務局)',
  'other-lfb': 'local finance bureau (財務局)',
  prefecture: 'prefectural governor',
  mic: 'Ministry of Internal Affairs and Communications (総務省)',
  people: 'the people concerned',
  principal: 'the principal',
  public: 'the public',
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const named = (day: string): string => `${day} (${WEEKDAYS[new Date(`${day}T12:00:00Z`).getUTCDay()]})`

function whenText(due: Due): string {
  switch (due.kind) {
    case 'date':
      return due.rolled ? `${named(due.date)}; day counted out: ${named(due.raw)}, closed` : named(due.date)
    case 'instant':
      return due.at.replace('T', ' ')
    case 'target':
      return `target ${named(due.amber)} to ${named(due.red)}`
    case 'prompt':
      return due.text
    case 'none':
      return 'no date'
    case 'unknown':
      return `date not known: ${due.why}`
    default:
      return due satisfies never
  }
}

const MARK: Readonly<Record<Duty['status'], string>> = {
  open: '○',
  overdue: '!',
  done: '✓',
  relieved: '–',
  waiting: '…',
}

/** A note that most duties carry; said once at the foot. */
const UNDATED = 'the day from which this has been the rule is not recorded'

function dutyLines(duty: Duty): readonly string[] {
  const force = duty.force === 'unknown' ? 'not known yet whether it must' : duty.force
  return [
    `${MARK[duty.status]} ${whenText(duty.due)}`,
    `    ${ACTS[duty.act]} → ${BODIES[duty.to] ?? duty.to}   [${duty.status}; ${force}; ${duty.standing}]`,
    `    ${duty.rule}${duty.notes.includes(UNDATED) ? '*' : ''}: ${duty.cite.join(', ')}${duty.because.length > 0 ? `; because of ${duty.because.join(', ')}` : ''}`,
    ...duty.notes.filter((note) => note !== UNDATED).map((note) => `    · ${note}`),
  ]
}

/** The day on which something must be there at the latest, in its own zone; null when no day is fixed. */
function lastDay(due: Due): LegalDay | null {
  switch (due.kind) {
    case 'date':
      return due.date
    case 'target':
      return due.red
    case 'instant':
      return legalDay(due.at.slice(0, 10))
    case 'prompt':
    case 'none':
    case 'unknown':
      return null
    default:
      return due satisfies never
  }
}

function distance(days: number): string {
  if (days === 0) return 'today'
  const many = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`
  return days > 0 ? `in ${many}` : `${many} ago`
}

/** One line a dated duty that is still to be done, earliest first, with how far away it is. */
function timeline(answer: DutiesAnswer): readonly string[] {
  const today = legalDay(answer.at.slice(0, 10))
  const dated = answer.duties.flatMap((duty) => {
    const day = lastDay(duty.due)
    if (day === null || isOver(duty) || duty.force === 'may') return []
    const hour = duty.due.kind === 'instant' ? duty.due.at.slice(11, 16) : ''
    const what = `${duty.regime}: ${ACTS[duty.act]} → ${BODIES[duty.to] ?? duty.to}`
    const kind = duty.due.kind === 'target' ? ' (target)' : ''
    const doubt = duty.force === 'unknown' ? ' (if it turns out to be due)' : ''
    const far = distance(daysBetween(today, day)).padEnd(12)
    return [
      {
        key: `${day}${hour}`,
        line: `${MARK[duty.status]} ${named(day)} ${hour.padEnd(5)}  ${far}  ${what}${kind}${doubt}`,
      },
    ]
  })
  return dated.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ line }) => line)
}

/** What `todoke duties` prints for people: what is due first on top, then what was weighed and what is still unknown. */
export function* dutiesPage(
  answer: DutiesAnswer,
  { regimes, zone, lawDate }: { regimes: readonly Regime[]; zone: string; lawDate: LegalDay | undefined },
): Generator<string> {
  yield `Duties as of ${answer.at} (${zone})${lawDate ? `, by the law of ${lawDate} as if it had applied` : ''}`
  yield 'Not legal advice; every rule needs the sign-off of counsel. ! overdue  ○ open  … waiting  ✓ done  – relieved'
  const lines = timeline(answer)
  if (lines.length > 0) yield '\nTimeline'
  yield* lines
  const names = new Map(regimes.map((r) => [r.id, `${r.name.en} / ${r.name.ja}`]))
  for (const [title, pick] of SECTIONS) {
    const duties = answer.duties.filter(pick)
    if (duties.length === 0) continue
    yield ''
    yield title
    for (const duty of duties) {
      yield* dutyLines(duty)
      const name = names.get(duty.regime)
      if (name) yield `    · ${name}`
    }
  }
  if (answer.unknown.length > 0) yield '\nStill unknown (unknown never means that nothing must be done)'
  for (const { rule, needs } of answer.unknown) yield `? ${rule}: needs ${needs}`
  if (answer.duties.some((d) => d.notes.includes(UNDATED)))
    yield '\n* the day from which this has been the rule is not recorded'
  if (answer.notMet.length > 0) yield '\nWeighed and not met'
  for (const { rule, why } of answer.notMet) yield `  ${rule}: ${why}`
}

const isOver = (duty: Duty): boolean => duty.status === 'done' || duty.status === 'relieved'

const SECTIONS: readonly (readonly [string, (duty: Duty) => boolean])[] = [
  ['Overdue', (d) => d.status === 'overdue'],
  ['To do', (d) => !isOver(d) && d.status !== 'overdue' && d.force !== 'may'],
  ['May be done', (d) => !isOver(d) && d.status !== 'overdue' && d.force === 'may'],
  ['Done or no longer asked', isOver],
]
