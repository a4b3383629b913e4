/*
 * Scans files that it makes itself and holds every finding against what was written there.
 *   npm run score:detect -- [--seed S] [--size N] [--slips] [--set clean|messy|prose|mails|logs] [--keep DIR]
 * The seed is the commit unless one is given, so that nobody can tune to it; N files a set (default 40). `--slips` lists
 * misses and false finds. Exit 1 when anything is below its floor. Nothing here is shared with the detector.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cleanFile } from './clean-files.ts'
import { type Dice, diceOf } from './dice.ts'
import { below, type SetName, sets } from './floors.ts'
import { type MadeFile, written } from './marked-text.ts'
import { messyFile } from './messy-files.ts'
import { logFile, mailFile, proseFile } from './prose-files.ts'
import { type Board, compare, type Found, f1, precision, recall, type Slip, sum, type Tally } from './tally.ts'

const MAKERS: Readonly<Record<SetName, (dice: Dice, i: number) => MadeFile>> = {
  clean: cleanFile,
  messy: messyFile,
  prose: proseFile,
  mails: mailFile,
  logs: logFile,
}

const PROGRAM = fileURLToPath(new URL('../../bin/todoke.mjs', import.meta.url))

/** Findings of a folder by file name, as the program itself prints them. */
export function scanned(folder: string, out: string): ReadonlyMap<string, readonly Found[]> {
  const args = ['--disable-warning=ExperimentalWarning', PROGRAM, 'scan', folder, '--out', out, '--format', 'jsonl']
  const env = { ...process.env, TODOKE_KEY: '5c'.repeat(32) }
  try {
    execFileSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 28 })
  } catch (error) {
    // 3: something was refused, which costs recall and is seen there.
    if (!(error instanceof Error && 'status' in error && error.status === 3)) throw error
  }
  const found = new Map<string, Found[]>()
  for (const line of readFileSync(join(out, 'findings.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue
    const finding: Found & { readonly file: string } = JSON.parse(line)
    const name = finding.file.replace(/^.*\//, '')
    found.set(name, [...(found.get(name) ?? []), finding])
  }
  return found
}

/** Makes one set, scans it and scores it. */
export function scoreSet(set: SetName, { seed, size, work }: { seed: string; size: number; work: string }) {
  const folder = join(work, set)
  mkdirSync(folder, { recursive: true })
  const files = Array.from({ length: size }, (_, i) => MAKERS[set](diceOf(`${seed} ${set} ${i}`), i))
  const made = files.map((file) => ({ file: file.name, ...written(file) }))
  for (const { file, bytes } of made) writeFileSync(join(folder, file), bytes)
  const found = scanned(folder, join(work, `${set}-out`))
  const board: Board = new Map()
  const slips: Slip[] = made.flatMap((m) => [...compare(board, { ...m, found: found.get(m.file) ?? [] })])
  return { board, slips }
}

const cell = (n: number, width: number): string => n.toFixed(4).padStart(width)
const line = (item: string, t: Tally): string =>
  `  ${item.padEnd(20)}${String(t.truth).padStart(7)}${String(t.found).padStart(7)}${cell(precision(t), 9)}${cell(recall(t), 9)}${cell(f1(t), 9)}${cell(t.right === 0 ? 1 : t.exact / t.right, 9)}`

/** One set as a table: per item how many, precision, recall, F1, and the share of right spans that are right to the byte. */
export function boardText(set: SetName, board: Board): string {
  const head = `  ${'item'.padEnd(20)}${'true'.padStart(7)}${'found'.padStart(7)}${'P'.padStart(9)}${'R'.padStart(9)}${'F1'.padStart(9)}${'exact'.padStart(9)}`
  const items = [...board].sort(([a], [b]) => (a < b ? -1 : 1)).map(([item, t]) => line(item, t))
  return [set, head, ...items, line('all', sum(board))].join('\n')
}

function main(): void {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      size: { type: 'string' },
      set: { type: 'string' },
      slips: { type: 'boolean' },
      keep: { type: 'string' },
    },
  })
  const seed = values.seed ?? execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
  const size = Number(values.size ?? 40)
  const work = values.keep ?? mkdtempSync(join(tmpdir(), 'todoke-score-'))
  const wrong: string[] = []
  console.log(`seed ${seed}, ${size} files a set`)
  try {
    for (const set of sets.filter((s) => !values.set || s === values.set)) {
      const { board, slips } = scoreSet(set, { seed, size, work })
      console.log(boardText(set, board))
      if (values.slips) for (const s of slips) console.log(`    ${s.kind} ${s.item} ${s.file}: ${s.text}`)
      wrong.push(...below(set, board))
    }
  } finally {
    if (!values.keep) rmSync(work, { recursive: true, force: true })
  }
  console.log(wrong.length === 0 ? 'every floor is met' : wrong.join('\n'))
  process.exitCode = wrong.length === 0 ? 0 : 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
