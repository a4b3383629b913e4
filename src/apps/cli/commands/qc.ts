import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type ColumnChoice, type ColumnRef, columnDecision, isColumnChoice } from '#case/index.ts'
import { dataKinds } from '#kernel/data-kinds.ts'
import { Failure } from '#kernel/failure.ts'
import { nearestWord } from '#kernel/nearest-word.ts'
import type { QcColumn, QcDocument } from '#ui/index.ts'
import { openCaseFolder } from '../case-folder.ts'
import { type Args, command, type OptionSpecs } from '../command.ts'
import { openDecisions } from '../decide.ts'
import { isOutput, recoverOutput } from '../staging.ts'
import { openWorkspace } from '../workspace.ts'

const options = {
  out: { type: 'string', value: 'DIR', about: 'the output of todoke run (default ./todoke-out/<case>)' },
  all: { type: 'boolean', about: 'list every column, not only those that wait for somebody' },
  confirm: { type: 'string', value: 'ID', about: 'the column, by its number in the list; several parted by commas' },
  means: {
    type: 'string',
    value: 'WHAT',
    about: 'an item code, free-text, ignore (not personal) or fine (looked at, right as it is)',
  },
  as: { type: 'string', value: 'OFFICER', about: 'who looked' },
  because: { type: 'string', value: 'REASON', about: 'what was looked at; it goes into the audit trail' },
} as const satisfies OptionSpecs

export default command({
  id: 'qc',
  summary: 'columns that a person should look at, and what was said of them',
  usage: 'CASE [--out DIR] [--all] [--confirm ID --means WHAT --as OFFICER --because REASON]',
  options,
  async run({ positionals: [casePath = ''], options: wish }, io) {
    const { caseFile } = await openCaseFolder(casePath, io.cwd)
    const out = resolve(io.cwd, wish.out ?? `todoke-out/${caseFile.id}`)
    await recoverOutput(out)
    if (!isOutput(out)) throw new Failure('input', `${out} holds no output: make it with todoke run, or give its --out`)
    const document = await readReport(out)
    const { database } = await openWorkspace(io)
    const now = io.now()
    const book = await openDecisions({ caseFile, out, database, now })
    if (wish.confirm !== undefined) {
      const { choice, who, why } = statedBy(wish)
      const columns = wish.confirm.split(',').map((id) => columnOf(document, id.trim()))
      for (const column of columns) await book.record(columnDecision(column, choice, { who, at: now, why }))
      io.say(`Recorded for ${columns.map((c) => `${c.file}: ${c.column}`).join('; ')}.`)
      if (choice !== 'fine') io.say('The next todoke run reads it so, and makes a revision if that changes the ledger.')
      io.result({ out, recorded: columns.map((c) => ({ id: c.id, choice })) })
      return 0
    }
    const ruled = new Map(book.columns.map((r) => [`${r.file}\0${r.part}\0${r.column}`, r]))
    const columns = document.columns.filter((c) => c.id !== null && (wish.all || c.attention !== null))
    const listed = columns.map((c) => ({
      ...c,
      confirmed: ruled.get(`${c.file}\0${c.part}\0${c.column}`) ?? c.confirmed,
    }))
    for (const column of listed) io.say(lineOf(column))
    io.say(
      `${listed.filter((c) => !c.confirmed).length} of ${listed.length} wait for somebody. The report: ${join(out, 'qc.html')}`,
    )
    io.result({ out, columns: listed })
    return 0
  },
})

/** The report of the last run. Throws a Failure when that run made none. */
async function readReport(out: string): Promise<QcDocument> {
  const text = await readFile(join(out, 'qc.json'), 'utf8').catch(() => null)
  if (text === null) throw new Failure('input', `${out} has no qc.json: run todoke run on the case once more`)
  const document: QcDocument = JSON.parse(text)
  return document
}

type Wish = Args<typeof options>['options']

function statedBy(wish: Pick<Wish, 'means' | 'as' | 'because'>): {
  readonly choice: ColumnChoice
  readonly who: string
  readonly why: string
} {
  const { means, as: who, because: why } = wish
  if (!means || !who || !why)
    throw new Failure('usage', 'qc --confirm needs --means WHAT, --as OFFICER and --because REASON')
  if (isColumnChoice(means)) return { choice: means, who, why }
  const near = nearestWord(means, [...dataKinds, 'free-text', 'ignore', 'fine'])
  throw new Failure(
    'usage',
    `--means ${means} is no item code, free-text, ignore or fine${near ? `; did you mean ${near}?` : ''}`,
  )
}

function columnOf(document: QcDocument, id: string): ColumnRef & { readonly id: string | null } {
  const column = document.columns.find((c) => c.id === id)
  if (!column) throw new Failure('usage', `no column has the number ${id}: todoke qc CASE --all lists them`)
  return column
}

const lineOf = ({ id, file, part, column, use, why, confirmed }: QcColumn): string =>
  `${id}  ${part ? `${file} › ${part}` : file}: ${column} = ${use} (${why})${confirmed ? `  confirmed: ${confirmed.choice} by ${confirmed.who}` : ''}`
