import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Failure } from '#kernel/failure.ts'
import {
  type DeliveryEvent,
  officerName,
  type Persons,
  readDeliveryReport,
  readEventLine,
  releasedBatches,
  resolveInDoubt,
  takeEvents,
} from '#notice/index.ts'
import type { Io } from './command.ts'
import { csvRecords } from './csv-rows.ts'
import { inDatabase } from './notice-approve.ts'
import { RELEASED } from './notice-before.ts'
import { type NoticeCase, openNoticeCase } from './notice-case.ts'
import { openContacts } from './notice-parcels.ts'
import { controlOf } from './notice-send.ts'
import type { Verb } from './notice-verb.ts'

/** What of a file or folder of events could not be used: where, and why. */
interface NotUsed {
  readonly where: string
  readonly why: string
}

/** Takes in what carriers, the post and the desk told: JSON lines, a mail, or a folder of mails. */
export const events: Verb = async ({ casePath, file, options }, io) => {
  if (file === undefined)
    throw new Failure(
      'usage',
      'give the events: todoke notice events CASE FILE (JSON lines, a mail, or a folder of mails)',
    )
  const of = await openNoticeCase({ casePath, out: options.out }, io)
  const notUsed: NotUsed[] = []
  io.progress.stage('taking in events', 0)
  const taken = await takeEvents(await controlOf(of), eventsIn(resolve(io.cwd, file), notUsed, io), {
    persons: personsOf(of),
    now: io.now,
  })
  await of.writeAudit()
  io.say(
    `${taken.read} events read, ${taken.fresh} new, ${taken.unmatched} of them about no notice that was sent; ${notUsed.length} not used`,
  )
  for (const { where, why } of notUsed.slice(0, 20)) io.warn(`  ${where}: ${why}`)
  if (taken.tripped !== null) io.warn(`todoke: sending is stopped: ${taken.tripped}`)
  io.result({ ...taken, notUsed })
  return notUsed.length > 0 ? 3 : 0
}

async function* eventsIn(path: string, notUsed: NotUsed[], io: Io): AsyncGenerator<DeliveryEvent> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new Failure('input', `${path} is not there`)
  const mails = found.isDirectory()
    ? (await readdir(path)).sort().map((name) => join(path, name))
    : path.endsWith('.eml')
      ? [path]
      : null
  const use = (where: string, read: Awaited<ReturnType<typeof readDeliveryReport>>): DeliveryEvent | null => {
    io.progress.advance(1)
    if (read.ok) return read.value
    notUsed.push({ where, why: read.why })
    return null
  }
  if (mails) {
    for (const mail of mails) {
      io.signal.throwIfAborted()
      if (!(await stat(mail)).isFile()) continue
      const event = use(mail, await readDeliveryReport(await readFile(mail), io.now()))
      if (event) yield event
    }
    return
  }
  let number = 0
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    const event = line.trim() === '' ? null : use(`line ${number}`, readEventLine(line))
    if (event) yield event
  }
}

/** Finds people by address or by what they quote, reading contacts and lists only when an event asks for it. */
function personsOf(of: NoticeCase): Persons {
  let addresses: Promise<ReadonlyMap<string, string>> | undefined
  let references: Promise<ReadonlyMap<string, string>> | undefined
  return {
    byAddress: async (address) => {
      addresses ??= addressBook(of)
      return (await addresses).get(address) ?? null
    },
    byReference: async (reference) => {
      references ??= referenceBook(of)
      return (await references).get(reference) ?? null
    },
  }
}

/** An address that two people share names neither. */
async function addressBook(of: NoticeCase): Promise<ReadonlyMap<string, string>> {
  const contacts = await openContacts(of)
  const book = new Map<string, string>()
  const shared = new Set<string>()
  try {
    for await (const { person, value } of contacts.all()) {
      const address = value.email.trim().toLowerCase()
      if (address === '') continue
      if (book.has(address)) shared.add(address)
      book.set(address, person)
    }
  } finally {
    await contacts.close()
  }
  for (const address of shared) book.delete(address)
  return book
}

async function referenceBook(of: NoticeCase): Promise<ReadonlyMap<string, string>> {
  const book = new Map<string, string>()
  for (const { batch } of await releasedBatches(inDatabase(of))) {
    const text = await readFile(join(of.out, `${RELEASED}/${batch}.csv`), 'utf8').catch(() => '')
    for (const row of csvRecords(text)) if (row['reference']) book.set(row['reference'], row['person'] ?? '')
  }
  return book
}

/** Says of a notice in doubt whether the carrier took it, after somebody has looked. */
export const resolveVerb: Verb = async ({ casePath, options }, io) => {
  const who = officerName(options.as)
  const { person, found, why } = options
  if (!person || !/^[0-9a-f]{32}$/.test(person))
    throw new Failure('usage', '--person TOKEN is needed: todoke notice status CASE names those in doubt')
  if (found !== 'accepted' && found !== 'not-accepted')
    throw new Failure(
      'usage',
      "--found accepted|not-accepted is needed: what the carrier's own records say; not-accepted lets it be sent again",
    )
  if (!why) throw new Failure('usage', '--why WHY is needed: where that was seen')
  const of = await openNoticeCase({ casePath, out: options.out }, io)
  const done = await resolveInDoubt(await controlOf(of), {
    person,
    accepted: found === 'accepted',
    who,
    at: io.now(),
    why,
  })
  await of.writeAudit()
  if (!done) throw new Failure('input', `no notice of person ${person} is in doubt`)
  io.say(
    found === 'accepted' ? 'On record as accepted.' : 'On record as never taken; the next send hands it over again.',
  )
  io.result({ person, found })
  return 0
}
