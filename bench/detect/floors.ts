import { type Board, f1, precision, recall, sum, type Tally } from './tally.ts'

/** The sets of files and what is asked of each (`docs/bench.md`). */
export const sets = ['clean', 'messy', 'prose', 'mails', 'logs'] as const
export type SetName = (typeof sets)[number]

/** An item that is hardly ever met cannot be judged by its share. */
const JUDGED_FROM = 20

const shown = (n: number): string => n.toFixed(4)

/** What falls below its floor, one line each; none when all is well. */
export function below(set: SetName, board: Board): readonly string[] {
  const said: string[] = []
  const judge = (item: string, what: string, value: number, floor: number) => {
    if (value < floor) said.push(`${set}: ${item}: ${what} ${shown(value)} is below ${floor}`)
  }
  const exactness = (t: Tally): number => (t.truth === 0 ? 1 : t.exact / t.truth)
  for (const [item, t] of board) {
    if (Math.max(t.truth, t.found) < JUDGED_FROM) continue
    if (set === 'clean') {
      judge(item, 'precision', precision(t), 0.995)
      judge(item, 'recall to the byte', exactness(t), 0.995)
    } else if (set === 'messy') judge(item, 'F1', f1(t), 0.9)
    else if (item === 'name') {
      judge(item, 'recall', recall(t), 0.9)
      judge(item, 'precision', precision(t), 0.8)
    } else judge(item, 'recall', recall(t), 0.95)
  }
  if (set === 'messy') judge('all items', 'F1', f1(sum(board)), 0.97)
  return said
}
