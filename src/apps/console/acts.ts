import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AuditChain, type Decision, openCase } from '#case/index.ts'
import { Failure } from '#kernel/failure.ts'
import type { Instant } from '#kernel/instant.ts'
import { type Database, openDatabase, type StorePlaces } from '#store/index.ts'

/** Something staff did that somebody may ask about later: who, what, to which thing, why. Never a value. */
export interface Act {
  readonly action: 'reveal' | 'open-letters' | 'decide'
  readonly object: string
  readonly officer: string
  readonly reason: string
  /** A decision is kept beside its audit row and holds for every run. */
  readonly decision?: Pick<Decision, 'kind' | 'subject' | 'choice'>
}

/** Writes acts into the audit trail of the output. */
export interface Acts {
  /** Resolves when the act is on the disk. Throws when it cannot be written, and then nothing may be shown. */
  record(act: Act, chain: AuditChain): Promise<void>
  close(): Promise<void>
}

/** Opens the trail at the first act, so that a console that only shows tables needs no database. */
export function openActs(settings: {
  readonly folder: string
  readonly database: StorePlaces['database']
  now(): Instant
}): Acts {
  const trail = join(settings.folder, 'audit.jsonl')
  let opened: Promise<Database> | undefined
  let last: Promise<void> = Promise.resolve()

  async function write({ action, object, officer, reason, decision }: Act, chain: AuditChain): Promise<void> {
    opened ??= openDatabase(settings.database)
    // A database that did not start is tried again at the next act.
    const database = await opened.catch((error: unknown) => {
      opened = undefined
      throw error
    })
    const log = await openCase(database, chain, settings.now())
    const before = await readFile(trail, 'utf8').catch(() => '')
    if (!(await log.exportAudit()).startsWith(before))
      throw new Failure('failed', `${trail} is not what the database knows: run todoke verify on the output`)
    const at = settings.now()
    if (decision) await log.decide({ ...decision, who: officer, at, why: reason })
    else await log.audit({ at, actor: officer, action, object, reason })
    await appendFile(trail, (await log.exportAudit()).slice(before.length))
  }

  return {
    record: (act, chain) => {
      const turn = last.then(() => write(act, chain))
      last = turn.catch(() => undefined)
      return turn
    },
    close: async () => {
      await last
      await (await opened?.catch(() => undefined))?.close()
    },
  }
}

/** What came of asking for an act. Only `recorded` may show anything. */
export type Recorded = 'recorded' | 'incomplete' | 'noTrail' | 'notRecorded'

/** One line of a form, without control characters, at most 200 characters. */
export function field(form: Readonly<Record<string, unknown>>, name: string): string {
  const value = form[name]
  return typeof value === 'string'
    ? value
        .replace(/\p{Cc}+/gu, ' ')
        .trim()
        .slice(0, 200)
    : ''
}

const REASON_LENGTH_MIN = 4

/** Records the act that a form asks for. Incomplete forms, outputs without a trail and a silent database are answers. */
export async function recordForm(
  form: Readonly<Record<string, unknown>>,
  act: Pick<Act, 'action' | 'object' | 'decision'>,
  to: { readonly acts: Acts; readonly case: string; readonly output: string | undefined; warn(line: string): void },
): Promise<Recorded> {
  const [officer, reason] = [field(form, 'officer'), field(form, 'reason')]
  if (officer === '' || reason.length < REASON_LENGTH_MIN) return 'incomplete'
  if (to.output === undefined) return 'noTrail'
  try {
    await to.acts.record({ ...act, officer, reason }, { case: to.case, output: to.output })
    return 'recorded'
  } catch (error) {
    to.warn(`the audit trail could not be written: ${error instanceof Failure ? error.message : 'no database'}`)
    return 'notRecorded'
  }
}
