import msgreader, { type FieldsData } from '@kenjiuno/msgreader'
import { bytesSource, PeekedSource } from './byte-source.ts'
import { FlowText } from './flow-text.ts'
import { joinPart, type Opening, refuse } from './format.ts'
import { unpackRtf } from './lz-rtf.ts'
import { MailTables } from './mail-tables.ts'
import { bodyLines, type MailHead, mailLines } from './mail-text.ts'
import type { Passage } from './passage.ts'
import { textPassages } from './plain-text.ts'
import { readRtf } from './rtf-text.ts'

/** Node gives what the package exports as a whole, other loaders its default export itself. */
const MsgReader = 'default' in msgreader ? msgreader.default : msgreader

/** A message that Outlook saved ([MS-OXMSG]): head and text as one document, then its attachments. */
export async function* outlookMessage(opening: Opening, bytes: Uint8Array): AsyncGenerator<Passage> {
  const reader = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.length))
  let message: FieldsData
  try {
    message = reader.getFileData()
    if (message.error !== undefined) throw new Error('no message')
  } catch {
    return yield refuse(opening, {
      reason: 'damaged',
      advice: `no sound message in ${bytes.length} bytes; save it from Outlook again`,
    })
  }
  const tables = new MailTables(pageOf(message), opening.looksLikeLabel)
  const { body, besides } = bodyOf(message, tables)
  yield* textPassages(opening.part, mailLines(headOf(message), body))
  yield* textPassages(joinPart(opening.part, 'web page'), besides)
  yield* tables.passages(opening)
  const taken = new Set<string>()
  for (const [i, attachment] of (message.attachments ?? []).entries()) {
    const read = contentOf(reader, attachment)
    const given = read?.name || attachment.fileName || attachment.name || String(i + 1)
    const name = taken.has(given) ? `${i + 1}-${given}` : given
    taken.add(name)
    if (read) yield* opening.inner(name, name, new PeekedSource(bytesSource(read.content)))
    else
      yield refuse(
        { file: opening.file, part: opening.part ? `${opening.part}/${name}` : name },
        { reason: 'damaged', advice: 'the attachment cannot be taken out; save it from Outlook and put it beside' },
      )
  }
}

function contentOf(
  reader: InstanceType<typeof MsgReader>,
  attachment: FieldsData,
): { readonly name: string; readonly content: Uint8Array } | undefined {
  try {
    const { fileName, content } = reader.getAttachment(attachment)
    const isMessage = attachment.innerMsgContent === true && !/\.msg$/i.test(fileName)
    return { name: isMessage ? `${fileName}.msg` : fileName, content }
  } catch {
    return undefined
  }
}

const person = (name: string | undefined, address: string | undefined): string =>
  name && address && name !== address ? `${name} <${address}>` : (address ?? name ?? '')

function headOf(message: FieldsData): MailHead {
  const recipients = (kind: string) =>
    (message.recipients ?? [])
      .filter((one) => (one.recipType ?? 'to') === kind)
      .map((one) => person(one.name, one.smtpAddress ?? one.email))
      .join(', ')
  return {
    From: person(message.senderName, message.senderSmtpAddress ?? message.senderEmail),
    To: recipients('to'),
    Cc: recipients('cc'),
    Bcc: recipients('bcc'),
    Subject: message.subject ?? '',
    Date: message.clientSubmitTime ?? message.messageDeliveryTime ?? '',
  }
}

/** The text and what the web page says besides it, else the rich text. */
function bodyOf(message: FieldsData, tables: MailTables): ReturnType<typeof bodyLines> {
  const page = pageOf(message)
  if (message.body?.trim() || page) return bodyLines(message.body ?? '', page, (line) => tables.tells(line))
  const rich = message.compressedRtf && unpackRtf(message.compressedRtf)
  if (!rich) return { body: [], besides: [] }
  const flow = new FlowText()
  readRtf(Buffer.from(rich).toString('latin1'), flow)
  return { body: flow.plainLines(), besides: [] }
}

const pageOf = (message: FieldsData): string => message.bodyHtml || (message.html ? decodedPage(message.html) : '')

/** A page says its own encoding; without a word it is UTF-8. */
function decodedPage(bytes: Uint8Array): string {
  const begins = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  const name = /charset\s*=\s*["']?([\w-]+)/i.exec(begins)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(name).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
