import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import {
  type Decision,
  type ExclusionReason,
  exclusionDecision,
  exclusionReasons,
  pairDecision,
  subjectOfRuling,
  withdrawal,
} from '#case/index.ts'
import { Failure } from '#kernel/failure.ts'
import type { Summary } from '#kernel/summary.ts'
import { effectOf, type ReviewPair, readOpenPairs, readPair } from '#ledger/index.ts'
import { openCaseFolder } from '../case-folder.ts'
import { type Args, command, type ExitCode, type Io, type OptionSpecs } from '../command.ts'
import { type DecisionBook, openDecisions } from '../decide.ts'
import { readManifest } from '../manifest.ts'
import { differenceLines, effectLines, factsText, placeText, reviewLines, rulingLines } from '../review-page.ts'
import { isOutput, recoverOutput } from '../staging.ts'
import { tryDecision } from '../try-decision.ts'
import { VERSION } from '../version.ts'
import { openWorkspace } from '../workspace.ts'

const options = {
  out: { type: 'string', value: 'DIR', about: 'the output of todoke run (default ./todoke-out/<case>)' },
  pair: { type: 'string', value: 'ID', about: 'a pair of records, open or joined' },
  decide: { type: 'string', value: 'WHAT', choices: ['link', 'no-link'], about: 'link: one person; no-link: two' },
  exclude: { type: 'string', value: 'FILE', about: 'a row of this file counts for nobody (with --row and --category)' },
  part: { type: 'string', value: 'PART', about: 'sheet, table or inner path of the row' },
  row: { type: 'number', value: 'N', about: 'the row, as links and findings number it' },
  category: { type: 'string', value: 'WHY', choices: exclusionReasons, about: 'what kind of row it is' },
  withdraw: { type: 'string', value: 'ID', about: 'take a decision back' },
  as: { type: 'string', value: 'OFFICER', about: 'who decides' },
  because: { type: 'string', value: 'REASON', about: 'why; it goes into the audit trail' },
  confirm: { type: 'boolean', about: 'record the decision; without it only its effect is shown' },
} as const satisfies OptionSpecs

type Options = Args<typeof options>['options']

export default command({
  id: 'review',
  summary: 'pairs of records for a human, decisions about them and what a decision does to the counts',
  usage:
    'CASE [--out DIR] [--pair ID [--decide link|no-link]] [--exclude FILE --row N --category WHY] [--withdraw ID] [--as OFFICER --because REASON] [--confirm]',
  options,
  async run({ positionals: [casePath = ''], options: wish }, io) {
    const { folder, caseFile, mapping, own } = await openCaseFolder(casePath, io.cwd)
    const out = resolve(io.cwd, wish.out ?? `todoke-out/${caseFile.id}`)
    await recoverOutput(out)
    if (!isOutput(out)) throw new Failure('input', `${out} holds no output: make it with todoke run, or give its --out`)
    const workspace = await openWorkspace(io)
    const now = io.now()
    const book = await openDecisions({ caseFile, out, database: workspace.database, now })
    const acts = [wish.decide, wish.exclude, wish.withdraw].filter((given) => given !== undefined)
    if (acts.length > 1) throw new Failure('usage', 'give one of --decide, --exclude and --withdraw')
    if (acts.length === 0) return show(out, wish, book, io)
    const { decision, lines } = await proposalOf(out, wish, book, io)
    for (const line of lines) io.say(line)
    if (wish.confirm) {
      await book.record(decision)
      io.say(`Recorded: ${decision.kind} by ${decision.who}. The next todoke run makes a revision with it.`)
      io.result({ out, recorded: true, decision })
      return 0
    }
    const { progress, signal } = io
    const trial = { caseFolder: folder, caseFile, mapping, own, out, decision, todoke: VERSION, now, progress, signal }
    const [before, after] = [await summaryOf(out), await tryDecision({ ...trial, ...workspace })]
    for (const line of differenceLines(before, after)) io.say(line)
    io.say('Nothing is recorded. The same command with --confirm records it.')
    io.result({ out, recorded: false, decision, before, after })
    return 0
  },
})

async function show(out: string, wish: Options, book: DecisionBook, io: Io): Promise<ExitCode> {
  if (wish.pair === undefined) {
    const pairs = await readOpenPairs(out)
    for (const line of reviewLines(pairs, book.rulings)) io.say(line)
    io.result({ out, pairs: pairs.map(listed), decisions: book.rulings })
    return 0
  }
  const pair = await pairOf(out, wish.pair)
  const summary = await summaryOf(out)
  const effect = await effectOf(out, pair.state === 'open' ? 'link' : 'no-link', pair)
  for (const line of pairLines(pair)) io.say(line)
  io.say(
    pair.state === 'open' ? 'If they are one person (--decide link):' : 'If they are two people (--decide no-link):',
  )
  for (const line of effectLines(effect, summary)) io.say(line)
  io.result({ out, pair: listed(pair), effect })
  return 0
}

const pairLines = (pair: ReviewPair): readonly string[] => [
  `Pair ${pair.id}${pair.weight === null ? '' : `, ${pair.weight.toFixed(1)} bits for one person`}`,
  `  A  ${placeText(pair.refs.a)}`,
  `  B  ${placeText(pair.refs.b)}`,
  `  ${factsText(pair)}`,
]

const listed = ({ id, state, refs, rule, reasons, weight, weak, a, b }: ReviewPair) => ({
  id,
  state,
  a: { ...refs.a, person: a.person },
  b: { ...refs.b, person: b.person },
  rule,
  reasons,
  weight,
  weak,
})

async function pairOf(out: string, id: string): Promise<ReviewPair> {
  const pair = await readPair(out, id)
  if (!pair) throw new Failure('input', `no pair ${id} in ${out}: todoke review lists the pairs of this revision`)
  return pair
}

const summaryOf = async (out: string): Promise<Summary> => JSON.parse(await readFile(join(out, 'summary.json'), 'utf8'))

/** A decision that is not taken yet, with what it is about. */
interface Proposal {
  readonly decision: Decision
  readonly lines: readonly string[]
}

async function proposalOf(out: string, wish: Options, book: DecisionBook, io: Io): Promise<Proposal> {
  const by = { who: wish.as?.trim() ?? '', at: io.now(), why: wish.because?.trim() ?? '' }
  if (by.who === '' || by.why.length < 4)
    throw new Failure('usage', 'a decision needs --as OFFICER and --because REASON (four letters or more)')
  if (wish.withdraw !== undefined) {
    const ruling = book.rulings.find((r) => r.id === wish.withdraw)
    if (!ruling) throw new Failure('input', `no decision ${wish.withdraw} is in force: todoke review lists them`)
    const lines = ['Taken back:', ...rulingLines(ruling)]
    return { decision: withdrawal(subjectOfRuling(ruling), by), lines }
  }
  if (wish.exclude !== undefined) {
    const decision = await exclusionOf(out, wish, by)
    return { decision, lines: [`${wish.exclude} row ${wish.row}: counts for nobody (${wish.category})`] }
  }
  if (wish.pair === undefined) throw new Failure('usage', '--decide goes with --pair ID')
  const pair = await pairOf(out, wish.pair)
  const kind = wish.decide === 'link' ? 'link' : 'no-link'
  return { decision: pairDecision(kind, pair.refs, by), lines: pairLines(pair) }
}

async function exclusionOf(out: string, wish: Options, by: { who: string; at: Decision['at']; why: string }) {
  const isReason = (text: string | undefined): text is ExclusionReason => exclusionReasons.some((r) => r === text)
  const { exclude: file = '', part = '', row, category } = wish
  if (row === undefined || !isReason(category))
    throw new Failure('usage', `--exclude FILE needs --row N and --category ${exclusionReasons.join('|')}`)
  const input = (await readManifest(out))?.inputs.find((i) => i.path === file.normalize('NFC'))
  if (!input) throw new Failure('input', `${file} is no input of ${out}: manifest.json lists them`)
  return exclusionDecision({ file: input.path, part, row, sha256: input.sha256 }, category, by)
}
