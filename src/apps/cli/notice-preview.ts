import { randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '#kernel/failure.ts'
import type { PersonToken } from '#kernel/ids.ts'
import {
  type BatchRow,
  domainOf,
  isCarried,
  isLoopback,
  isSpecimenBatch,
  openChannel,
  riskOf,
  standingOf,
} from '#notice/index.ts'
import type { Io } from './command.ts'
import { inDatabase } from './notice-approve.ts'
import { readBatch } from './notice-batch.ts'
import type { NoticeCase } from './notice-case.ts'
import { openContacts } from './notice-parcels.ts'
import { substituteOf, substituteWords } from './notice-substitute.ts'

/** Fewer people than this with the same items are all shown: a fault among them would hide from chance. */
const RARE = 10
const DOMAINS_SHOWN = 15

type Cells = Readonly<Record<string, string>>

/** Counts of one column, most first. */
function tally(values: Iterable<string>): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
}

const batchNow = async (of: NoticeCase, batch: string) => {
  const { composed } = await standingOf(inDatabase(of), batch)
  return readBatch(of, batch, composed?.author ?? '')
}

/** Shows what a send would do, by route, wording, risk and domain. Nothing is sent, nothing written. */
export async function dryRun(of: NoticeCase, batch: string, io: Io): Promise<0> {
  const { rows } = await batchNow(of, batch)
  const carried = rows.filter(isCarried)
  const cells = (column: string) => tally(carried.map((row) => row.cells[column] ?? ''))
  const held = tally(rows.filter((row) => row.cells['held']).map((row) => row.cells['held'] ?? ''))
  const without = rows.length - carried.length - held.reduce((sum, [, n]) => sum + n, 0)
  const risks = tally(carried.map((row) => `${riskOf((row.cells['items'] ?? '').split('+'))}`))
  const domains = await domainsOf(of, carried)
  const say = (title: string, lines: readonly (readonly [string, number])[]) => {
    io.say(title)
    for (const [name, n] of lines) io.say(`  ${String(n).padStart(7)}  ${name}`)
  }
  io.say(
    `batch ${batch}: ${rows.length} notices, ${carried.length} to hand over, ${without} without a way (substitute measure)`,
  )
  const cellsOf = rows.map((row) => row.cells)
  const substitute = await substituteOf(of, cellsOf, io.now())
  if (substitute) io.say(substituteWords(substitute))
  say('by route', cells('route'))
  say('by wording', cells('variant'))
  say('by danger (0: what can be used at once)', risks)
  say('held for a human', held)
  say('mails by domain', domains.slice(0, DOMAINS_SHOWN))
  const counts = (lines: readonly (readonly [string, number])[]) => Object.fromEntries(lines)
  io.result({
    batch,
    notices: rows.length,
    carried: carried.length,
    without,
    ...(substitute && { substitute }),
    routes: counts(cells('route')),
    variants: counts(cells('variant')),
    risks: counts(risks),
    held: counts(held),
    domains: counts(domains),
  })
  return 0
}

/** How many mails go to which domain; domains with fewer than three people are one line, since they name who they are. */
async function domainsOf(
  of: NoticeCase,
  carried: readonly BatchRow[],
): Promise<readonly (readonly [string, number])[]> {
  const mails = carried.filter((row) => row.cells['route'] === 'email')
  if (mails.length === 0) return []
  const contacts = await openContacts(of)
  try {
    const found: string[] = []
    for (const row of mails)
      found.push(domainOf((await contacts.get((row.cells['person'] ?? '') as PersonToken))?.email ?? ''))
    const all = tally(found)
    const small = all.filter(([, n]) => n < 3).reduce((sum, [, n]) => sum + n, 0)
    return [
      ...all.filter(([, n]) => n >= 3),
      ...(small > 0 ? [['(domains of one or two people)', small] as const] : []),
    ]
  } finally {
    await contacts.close()
  }
}

/**
 * Picks what an approver looks at: `n` by chance, everybody with a rare set of items, and the shortest and the longest list of
 * items. Chance is taken here, so that nobody can prepare for it.
 */
function sampleOf(rows: readonly BatchRow[], n: number): ReadonlyMap<BatchRow, string> {
  const picked = new Map<BatchRow, string>()
  const left = [...rows]
  for (let i = 0; i < n && left.length > 0; i++)
    for (const row of left.splice(randomInt(left.length), 1)) picked.set(row, 'by chance')
  const bySet = Map.groupBy(rows, (row) => row.cells['items'] ?? '')
  for (const same of bySet.values())
    if (same.length < RARE) for (const row of same) picked.set(row, `one of ${same.length} with these items`)
  const sized = rows.toSorted(
    (a, b) => (a.cells['items'] ?? '').split('+').length - (b.cells['items'] ?? '').split('+').length,
  )
  for (const [row, why] of [
    [sized[0], 'fewest items'],
    [sized.at(-1), 'most items'],
  ] as const)
    if (row && !picked.has(row)) picked.set(row, why)
  return picked
}

/** Shows an approver a sample, masked: what the index says, how the text begins, and where its sources are looked at. */
export async function showSample(
  of: NoticeCase,
  { batch, n }: { readonly batch: string; readonly n: number },
  io: Io,
): Promise<0> {
  const { rows } = await batchNow(of, batch)
  const picked = [...sampleOf(rows.filter(isCarried), n)]
  for (const [{ cells }, why] of picked) {
    io.say(`${cells['reference']}  ${cells['route']}  ${cells['variant']}  (${why})`)
    io.say(`  items     ${cells['items']}`)
    io.say(`  attacks   ${cells['certainty'] || cells['attacks']}`)
    io.say(`  paper     ${cells['file']}${cells['page'] ? ` page ${cells['page']}` : ''}`)
    io.say(`  sources   console: /people/${cells['person']}`)
  }
  io.say(
    `${picked.length} of ${rows.length} shown; open each paper beside its sources in todoke serve. Nothing was approved.`,
  )
  const list = picked.map(([{ cells }, why]) => ({
    why,
    ...only(cells, ['person', 'reference', 'route', 'variant', 'items', 'certainty', 'file', 'page']),
  }))
  io.result({ batch, sample: list })
  return 0
}

const only = (cells: Cells, names: readonly string[]): Cells =>
  Object.fromEntries(names.map((name) => [name, cells[name] ?? '']))

/** Sends the first mail of a batch to an address of one's own, marked as a test; the person's name in it is masked. */
export async function testMail(
  of: NoticeCase,
  { batch, to, url }: { readonly batch: string; readonly to: string; readonly url: URL },
  io: Io,
): Promise<0 | 1> {
  const { head, rows } = await batchNow(of, batch)
  if (isSpecimenBatch(head) && !isLoopback(url.hostname))
    throw new Failure(
      'failed',
      'the wording is a specimen (DEMO) and goes to this very machine only, such as smtp://127.0.0.1:2525',
    )
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(to)) throw new Failure('usage', '--test-to ADDRESS: one mail address')
  const row = rows.find((each) => isCarried(each) && each.cells['route'] === 'email')
  const from = of.caseFile.contact.sender
  if (!row || from === undefined) throw new Failure('input', `batch ${batch} holds no mail to try`)
  const contacts = await openContacts(of)
  const contact = await contacts.get((row.cells['person'] ?? '') as PersonToken)
  await contacts.close()
  const raw = (await readFile(join(of.out, row.cells['file'] ?? ''))).toString('utf8')
  const [top = '', body = ''] = raw.split('\r\n\r\n')
  const text = Buffer.from(body, 'base64')
    .toString('utf8')
    .replaceAll(contact?.name.trim() || '\0', '見本 太郎')
  const key = `test${(row.cells['sha256'] ?? '').slice(0, 28)}`
  const heads = top.replace(/^To: .*$/m, `To: <${to}>`).replace(/^Message-ID: <[^@]*/m, `Message-ID: <${key}`)
  const mail = `${heads}\r\nX-Todoke-Test: yes\r\n\r\n${Buffer.from(text)
    .toString('base64')
    .replace(/.{1,76}/g, '$&\r\n')}`
  const channel = await openChannel({ kind: 'smtp', url, connections: 1 })
  const answer = await channel.handOver({ kind: 'mail', key, from, to, raw: Buffer.from(mail) })
  await channel.close()
  const code = 'code' in answer ? answer.code : 'receipt' in answer ? answer.receipt : ''
  io.say(
    answer.kind === 'accepted'
      ? `The test mail was taken: ${code}. Nobody else was sent anything.`
      : `The test mail was not taken: ${answer.kind} ${code}`,
  )
  io.result({ test: answer.kind, code })
  return answer.kind === 'accepted' ? 0 : 1
}
