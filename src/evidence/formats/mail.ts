import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { bytesSource, PeekedSource, readWhole } from '../byte-source.ts'
import { type Format, type Head, joinPart, type Opening, refuse } from '../format.ts'
import { BATCH_ROWS, MAIL_BYTES_MAX } from '../limits.ts'
import { asLetters, isUtf7, readUtf7, rightText, withKnownCharsets } from '../mail-charsets.ts'
import { type PlacedMail, placedMail } from '../mail-places.ts'
import { MailTables } from '../mail-tables.ts'
import { bodyLines, type MailHead, mailLines } from '../mail-text.ts'
import type { Passage } from '../passage.ts'
import { textPassages } from '../plain-text.ts'
import { readLines } from '../text-lines.ts'
import { TextWindow } from '../text-window.ts'

const HEADER_LINE = /^([A-Za-z][A-Za-z0-9-]*):[ \t]|^[ \t]+\S|^From /
const TELLING = /^(from|to|cc|subject|date|received|return-path|message-id|mime-version|x-[a-z-]+|reply-to):/gim

/** One mail (RFC 5322 and MIME): the lines of its head and text, then its attachments as inner parts. */
const mail: Format = {
  id: 'mail',
  claims({ encoding, text, extension }: Head): number {
    if (!encoding) return 0
    const head = headOf(text)
    const lines = head.split(/\r\n|\n|\r/).filter((line) => line !== '')
    if (lines.length < 2 || !lines.every((line) => HEADER_LINE.test(line))) return 0
    const telling = new Set([...head.matchAll(TELLING)].map((m) => m[1]?.toLowerCase())).size
    const named = extension === 'eml' || extension === 'mail'
    return telling >= 2 ? 0.94 : named && telling >= 1 ? 0.9 : 0
  },
  async *read(opening: Opening): AsyncGenerator<Passage> {
    const { encoding, text } = opening.head
    if (!encoding) return
    const head = headOf(text)
    // Nothing to decode: then it is a text like others, and every line keeps its place in the file.
    if (!/^content-(type|transfer-encoding):/im.test(head) && !/=\?[\w-]+\?[bq]\?/i.test(head))
      yield* readLines(opening, new TextWindow(opening.source, encoding), 'document')
    else yield* decoded(opening)
  },
}

export default mail

/** Everything before the first empty line. */
const headOf = (text: string): string =>
  /^\s*([\s\S]*?)(\r\n\r\n|\n\n|\r\r|$(?![\s\S]))/.exec(text.slice(0, 1 << 15))?.[1] ?? ''

async function* decoded(opening: Opening): AsyncGenerator<Passage> {
  const bytes = await readWhole(opening.source, MAIL_BYTES_MAX)
  if (!bytes) {
    yield refuse(opening, { reason: 'too-large', advice: 'a mail of more than 64 MiB; save its attachments beside it' })
    return
  }
  const email = await parsed(bytes)
  if (!email) {
    yield refuse(opening, {
      reason: 'damaged',
      advice: 'its parts are nested or named in a way that no mail program writes; look at it by hand',
    })
    return
  }
  const tables = new MailTables(email.html ?? '', opening.looksLikeLabel)
  const { body, besides } = bodyLines(email.text ?? '', email.html ?? '', (line) => tables.tells(line))
  const lines = mailLines(headFields(email), body)
  const placed = placedMail(bytes, lines, lines.length - lines.indexOf('') - 1)
  if (placed) yield* placedPassages(opening.part, placed)
  else yield* textPassages(opening.part, lines)
  yield* textPassages(joinPart(opening.part, 'web page'), besides)
  yield* tables.passages(opening)
  yield* textPassages(joinPart(opening.part, 'further heads'), furtherHeads(email))
  if (isCut(email, bytes))
    yield refuse(opening, {
      reason: 'damaged',
      advice: `ends at byte ${bytes.length} before its last part does; ask for a whole copy`,
    })
  yield* attachments(opening, email.attachments)
}

const OPTIONS = { forceRfc822Attachments: true, maxNestingDepth: 64 } as const

/**
 * What a mail says, whatever it calls the encodings of its parts: names are trusted as long as all bytes fit. Undefined for one that is nested or
 * named in a way that cannot be read.
 */
async function parsed(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    const raw = asLetters(bytes)
    const right = isUtf7(raw) ? (text: string) => readUtf7(rightText(text)) : rightText
    const trusting = readRight(await PostalMime.parse(withKnownCharsets(raw), OPTIONS), right)
    if (!isBroken(trusting)) return trusting
    return readRight(await PostalMime.parse(withKnownCharsets(raw, true), OPTIONS), right)
  } catch {
    return undefined
  }
}

const isBroken = ({ text, html, subject }: Email): boolean =>
  [text, html, subject].some((said) => said?.includes(BROKEN))
const BROKEN = '\ufffd'

/** The same with what was read as a letter a byte in the encoding that it shows. */
function readRight(email: Email, right: (text: string) => string): Email {
  const person = (one: Address): Address =>
    one.group
      ? { ...one, name: right(one.name), group: one.group.map((member) => ({ ...member, name: right(member.name) })) }
      : { ...one, name: right(one.name) }
  const { text, html, subject, from, to, cc, bcc, replyTo } = email
  return {
    ...email,
    ...(text !== undefined && { text: right(text) }),
    ...(html !== undefined && { html: right(html) }),
    ...(subject !== undefined && { subject: right(subject) }),
    ...(from && { from: person(from) }),
    ...(to && { to: to.map(person) }),
    ...(cc && { cc: cc.map(person) }),
    ...(bcc && { bcc: bcc.map(person) }),
    ...(replyTo && { replyTo: replyTo.map(person) }),
  }
}

/** Heads that are shown above the text, and those that only programs read: signatures, numbers of mails, layout. */
const SHOWN_OR_TECHNICAL =
  /^(?:from|reply-to|to|cc|bcc|subject|date|message-id|in-reply-to|references|mime-version|content-.*|.*dkim.*|domainkey.*|arc-.*|.*signature|received-spf|authentication-results|thread-.*|list-.*|x-(?:mailer|priority|spam.*|virus.*))$/

/** What else stands in the head: who a mail was first written to, through whose hands and addresses it went. */
const furtherHeads = ({ headers }: Email): readonly string[] =>
  headers
    .filter(({ key }) => !SHOWN_OR_TECHNICAL.test(key))
    .map(({ originalKey, value }) => `${originalKey}: ${rightText(value).replace(/\s*[\r\n]+\s*/g, ' ')}`)

/** A mail whose text stands in the file as it is. */
function* placedPassages(part: string, { encoding, lines }: PlacedMail): Generator<Passage> {
  yield { kind: 'text', part, grain: 'document', encoding: { name: encoding, confidence: 1 } }
  for (let at = 0; at < lines.length; at += BATCH_ROWS)
    yield { kind: 'lines', part, lines: lines.slice(at, at + BATCH_ROWS) }
}

function headFields(email: Email): MailHead {
  return {
    From: written(email.from && [email.from]),
    'Reply-To': written(email.replyTo),
    To: written(email.to),
    Cc: written(email.cc),
    Bcc: written(email.bcc),
    Subject: email.subject ?? '',
    Date: email.headers.find((header) => header.key === 'date')?.value ?? '',
  }
}

const written = (addresses: readonly Address[] | undefined): string =>
  (addresses ?? [])
    .flatMap((one) => one.group ?? [one])
    .map(({ name, address }) => (name ? `${name} <${address}>` : address))
    .join(', ')

/** A mail of several parts says where the last one ends (RFC 2046 section 5.1.1). */
function isCut(email: Email, bytes: Uint8Array): boolean {
  const type = email.headers.find((header) => header.key === 'content-type')?.value ?? ''
  const boundary = /^\s*multipart\/.*?boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/is.exec(type)
  const name = boundary?.[1] ?? boundary?.[2]
  return name !== undefined && !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(`--${name}--`)
}

async function* attachments(opening: Opening, all: readonly Attachment[]): AsyncGenerator<Passage> {
  const taken = new Set<string>()
  for (const [i, attachment] of all.entries()) {
    const { content, mimeType } = attachment
    const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
    const given = attachment.filename?.normalize('NFC') || `${i + 1}${mimeType === 'message/rfc822' ? '.eml' : ''}`
    const name = taken.has(given) ? `${i + 1}-${given}` : given
    taken.add(name)
    yield* opening.inner(name, name, new PeekedSource(bytesSource(bytes)))
  }
}
