import { playHistory } from '../src/ledger/test-history.ts'
import { ledgerRuns } from '../src/ledger/test-run.ts'

// Plays invented histories: npm run score:histories -- [how many] [first seed]; exit 1 when one does not hold.
const [count = 1000, first = 1] = process.argv.slice(2).map(Number)
const failures: string[] = []
for (let seed = first; seed < first + count; seed++) {
  const { run, clean } = ledgerRuns()
  const wrong = await playHistory(run, seed, 5)
    .catch((error: unknown) => `history ${seed}: ${error instanceof Error ? error.message : 'failed'}`)
    .finally(clean)
  if ((seed - first + 1) % 50 === 0) console.log(`${seed - first + 1} played`)
  if (wrong === null) continue
  failures.push(wrong)
  console.log(wrong)
}
console.log(`${count - failures.length} of ${count} histories hold`)
process.exitCode = failures.length === 0 ? 0 : 1
