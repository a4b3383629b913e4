import type { Instant } from '#kernel/instant.ts'
import { dayIn } from '#kernel/legal-day.ts'
import type { Bilingual } from './bilingual.ts'
import type { CaseFile } from './case-file.ts'
import type { Contradiction } from './contradiction.ts'
import type { SeenCase } from './duty-frame.ts'
import { keptBy } from './promises.ts'
import { meaningOf, type PublicVersion, subjectOf } from './publication.ts'
import type { Statement } from './statement.ts'

/** Whether something that was said still holds. `repeated`: it was said again in the same words later. */
export type Standing =
  | 'stands'
  | 'repeated'
  | 'superseded'
  | 'narrowed'
  | 'contradicted'
  | 'corrected'
  | 'open'
  | 'kept'
  | 'broken'

/**
 * Why a figure differs from the one before it. `written`: in the words of whoever said it. `counted`: a round figure was
 * counted. `unit`: 件 became 人 or the other way. `findings`: somebody learnt more in between. `ledger`: another revision.
 * `unexplained`: nothing on record says why, which is a task.
 */
export type CauseKind = 'written' | 'counted' | 'unit' | 'findings' | 'ledger' | 'unexplained'

export interface Cause {
  readonly kind: CauseKind
  readonly words: { readonly ja: string; readonly en: string }
}

/** One line of the statement ledger. */
export interface BookEntry {
  readonly statement: Statement
  /** The public version in which it was said, if it was said in one. */
  readonly version: string | null
  /** Null until it is said: the draft's statements are proposals. */
  readonly saidAt: Instant | null
  /** The statement to the same recipient whose place it took; null for the first of its kind. */
  readonly before: Statement | null
  /** Empty where nothing changed. */
  readonly causes: readonly Cause[]
  readonly standing: Standing
}

interface BookInput extends SeenCase {
  readonly caseFile: Pick<CaseFile, 'facts' | 'statements' | 'response' | 'inventory'>
  readonly versions: readonly PublicVersion[]
  /** Everything said to anybody by `at`, those of published versions included. */
  readonly said: readonly Statement[]
  readonly found: readonly Contradiction[]
}

/**
 * Every number, denial, attribution and promise ever told to anybody, oldest first, with what it replaced and why it
 * changed, and at the end what the draft of the public notice would say. Deterministic in its input.
 */
export function statementBook(of: BookInput): readonly BookEntry[] {
  const draft = of.versions.find((v) => v.state === 'draft')
  const proposed = draft?.says ?? []
  const all = [...of.said, ...proposed].toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  return all.map((statement): BookEntry => {
    const isProposed = proposed.includes(statement)
    const before = all
      .filter((s) => s.to === statement.to && s.at < statement.at && subjectOf(s) === subjectOf(statement))
      .at(-1)
    const version = of.versions.find((v) => v.says.some((s) => s.id === statement.id && s.at === statement.at))
    return {
      statement,
      version: version?.version ?? null,
      saidAt: isProposed ? null : statement.at,
      before: before ?? null,
      causes: before ? causesOf(before, statement, of) : [],
      standing: standingOf(statement, of),
    }
  })
}

function standingOf(s: Statement, of: BookInput): Standing {
  if (s.says === 'promise') {
    const kept = keptBy(s, of)
    if (kept) return dayIn(kept.at, of.zone) > s.by ? 'broken' : 'kept'
    return s.by < dayIn(of.at, of.zone) ? 'broken' : 'open'
  }
  const about = of.found.filter((c) => c.places[0].where === `case.yaml statements ${s.id}`)
  for (const kind of ['contradicted', 'narrowed', 'corrected'] as const)
    if (about.some((c) => c.kind === kind)) return kind
  const later = of.said.filter((o) => o.to === s.to && o.at > s.at && subjectOf(o) === subjectOf(s)).at(-1)
  if (!later) return 'stands'
  return meaningOf(later) === meaningOf(s) ? 'repeated' : 'superseded'
}

/** What explains that a figure changed; nothing for statements that are no figures. */
function causesOf(before: Statement, now: Statement, of: BookInput): readonly Cause[] {
  if (now.because) return [{ kind: 'written', words: whole(now.because) }]
  if (before.says !== 'count' || now.says !== 'count') return []
  if (before.value === now.value && before.unit === now.unit && !before.about === !now.about) return []
  const causes: Cause[] = []
  if (before.about && !now.about)
    causes.push({ kind: 'counted', words: { ja: '概数を数え直した', en: 'the round figure was counted' } })
  if (before.unit !== now.unit) causes.push({ kind: 'unit', words: unitWords(now.unit) })
  causes.push(...findingsBetween(before.at, now.at, of))
  if (before.revision !== now.revision && now.revision !== undefined)
    causes.push({
      kind: 'ledger',
      words: {
        ja:
          before.revision === undefined
            ? `台帳の第${now.revision}版による`
            : `台帳が第${before.revision}版から第${now.revision}版に改まった`,
        en:
          before.revision === undefined
            ? `taken from revision ${now.revision} of the ledger`
            : `the ledger went from revision ${before.revision} to ${now.revision}`,
      },
    })
  if (causes.length > 0) return causes
  return [{ kind: 'unexplained', words: { ja: '理由の記録がない', en: 'nothing on record says why' } }]
}

const unitWords = (unit: 'records' | 'persons'): Cause['words'] =>
  unit === 'persons'
    ? { ja: '単位を「件」から「人」に改めた', en: 'counted in persons (人) instead of records (件)' }
    : { ja: '単位を「人」から「件」に改めた', en: 'counted in records (件) instead of persons (人)' }

/** Reports received and looks into the matter between two statements. */
function findingsBetween(from: Instant, to: Instant, of: BookInput): readonly Cause[] {
  return of.caseFile.response.log
    .filter((e) => e.did === 'report-received' && e.at > from && e.at <= to)
    .map((e) => {
      const [ja, en] = [e.what?.ja ?? e.what?.en ?? '', e.what?.en ?? e.what?.ja ?? '']
      const day = dayIn(e.at, of.zone)
      return { kind: 'findings', words: { ja: `${day}の報告：${ja}`, en: `report of ${day}: ${en}` } }
    })
}

/** Words given in one language stand for both. */
const whole = (words: Bilingual): Cause['words'] => ({
  ja: words.ja ?? words.en ?? '',
  en: words.en ?? words.ja ?? '',
})
