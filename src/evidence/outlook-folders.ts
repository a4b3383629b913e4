import { readSync } from 'node:fs'
import { type PSTAttachment, PSTFile, type PSTFolder, type PSTMessage } from 'pst-extractor'
import { bytesSource, PeekedSource } from './byte-source.ts'
import { joinPart, type Opening, refuse } from './format.ts'
import { MAIL_BYTES_MAX } from './limits.ts'
import { MailTables } from './mail-tables.ts'
import { bodyLines, type MailHead, mailLines } from './mail-text.ts'
import type { Passage } from './passage.ts'
import { linesOf, textPassages } from './plain-text.ts'

const DEPTH_MAX = 32
const UNSOUND = {
  reason: 'damaged',
  advice: 'it cannot be taken out; open the data file in Outlook and save it from there',
} as const

/** An Outlook data file that is read where it lies; undefined when it is none or of a kind that is not known. */
export function openOutlook(from: { readonly fd: number } | { readonly bytes: Buffer }): PSTFile | undefined {
  try {
    if ('bytes' in from) return new PSTFile(from.bytes)
    return new PSTFile(fileAsBuffer(from.fd))
  } catch {
    return undefined
  }
}

/** The library reads from a path or from memory; what it takes from this memory comes from the file that is open already. */
function fileAsBuffer(fd: number): Buffer {
  const buffer = Buffer.alloc(0)
  const copy = (target: Buffer, at: number, from: number, to: number): number =>
    readSync(fd, target, at, to - from, from)
  return Object.defineProperty(buffer, 'copy', { value: copy })
}

/** Every message of every folder as a document; its part is the folders and its number in them. */
export async function* outlookFolders(opening: Opening, file: PSTFile): AsyncGenerator<Passage> {
  let root: PSTFolder
  try {
    root = file.getRootFolder()
  } catch {
    return yield refuse(opening, {
      reason: 'damaged',
      advice: 'its list of folders is broken; repair it with scanpst.exe of Outlook',
    })
  }
  yield* folder(opening, root, '', 0)
}

async function* folder(opening: Opening, from: PSTFolder, path: string, depth: number): AsyncGenerator<Passage> {
  const at = { file: opening.file, part: joinPart(opening.part, path) }
  if (depth > DEPTH_MAX) return yield refuse(at, { reason: 'too-deep', advice: 'folders nested more than 32 deep' })
  for (let number = 1, message = nextOf(from); message; number++, message = nextOf(from)) {
    if (message === 'broken') {
      yield refuse(at, { ...UNSOUND, records: 1 })
      break
    }
    yield* oneMessage(opening, message, joinPart(path, String(number)), 0)
  }
  let inner: readonly PSTFolder[] = []
  try {
    inner = from.hasSubfolders ? from.getSubFolders() : []
  } catch {
    yield refuse(at, UNSOUND)
  }
  for (const one of inner) yield* folder(opening, one, joinPart(path, one.displayName || 'folder'), depth + 1)
}

function nextOf(from: PSTFolder): PSTMessage | 'broken' | null {
  try {
    return from.contentCount > 0 ? from.getNextChild() : null
  } catch {
    return 'broken'
  }
}

async function* oneMessage(
  opening: Opening,
  message: PSTMessage,
  part: string,
  depth: number,
): AsyncGenerator<Passage> {
  const at = { file: opening.file, part: joinPart(opening.part, part) }
  let read: ReturnType<typeof linesOfMessage>
  try {
    read = linesOfMessage(message, opening.looksLikeLabel)
  } catch {
    return yield refuse(at, { ...UNSOUND, records: 1 })
  }
  yield* textPassages(at.part, read.lines)
  yield* textPassages(joinPart(at.part, 'web page'), read.besides)
  yield* read.tables.passages({ ...opening, ...at })
  const count = countOf(message)
  if (count === undefined) yield refuse(at, UNSOUND)
  for (let number = 0; number < (count ?? 0); number++) {
    const found = attachmentOf(message, number)
    const name = found?.longFilename || found?.filename || String(number + 1)
    const inner = joinPart(part, name)
    const mail = found?.embeddedPSTMessage
    const content = found && !mail ? contentOf(found) : undefined
    if (mail && depth < DEPTH_MAX) yield* oneMessage(opening, mail, inner, depth + 1)
    else if (content) yield* opening.inner(inner, name, new PeekedSource(bytesSource(content)))
    else yield refuse({ ...at, part: joinPart(opening.part, inner) }, UNSOUND)
  }
}

/** How many attachments there are; undefined where their list is broken. */
function countOf(message: PSTMessage): number | undefined {
  try {
    return message.hasAttachments ? message.numberOfAttachments : 0
  } catch {
    return undefined
  }
}

function attachmentOf(message: PSTMessage, number: number): PSTAttachment | undefined {
  try {
    return message.getAttachment(number)
  } catch {
    return undefined
  }
}

function contentOf(attachment: PSTAttachment): Buffer | undefined {
  try {
    const stream = attachment.fileInputStream
    const size = stream?.length.toNumber() ?? 0
    if (!stream || size > MAIL_BYTES_MAX) return undefined
    const content = Buffer.alloc(size)
    stream.readCompletely(content)
    return content
  } catch {
    return undefined
  }
}

const headOf = (message: PSTMessage): MailHead => ({
  From: person(message.senderName, message.senderEmailAddress),
  To: message.displayTo,
  Cc: message.displayCC,
  Bcc: message.displayBCC,
  Subject: message.subject,
  Date: message.clientSubmitTime?.toISOString() ?? '',
})

const person = (name: string, address: string): string =>
  name && address.includes('@') && name !== address ? `${name} <${address}>` : name || address

function linesOfMessage(message: PSTMessage, looksLikeLabel: Opening['looksLikeLabel']) {
  const isContact = message.messageClass === 'IPM.Contact'
  const tables = new MailTables(isContact ? '' : message.bodyHTML, looksLikeLabel)
  if (isContact) return { lines: contactLines(message), besides: [], tables }
  const { body, besides } = bodyLines(message.body, message.bodyHTML, (line) => tables.tells(line))
  return { lines: mailLines(headOf(message), body), besides, tables }
}

/** The fields of a card, by the names that the library gives them. */
const CONTACT: readonly (readonly [string, string])[] = [
  ['name', 'displayName'],
  ['company', 'companyName'],
  ['email', 'email1EmailAddress'],
  ['tel', 'homeTelephoneNumber'],
  ['tel', 'businessTelephoneNumber'],
  ['mobile', 'mobileTelephoneNumber'],
  ['address', 'homeAddress'],
  ['address', 'workAddress'],
  ['address', 'otherAddress'],
  ['email', 'email2EmailAddress'],
  ['email', 'email3EmailAddress'],
  ['tel', 'home2TelephoneNumber'],
  ['tel', 'business2TelephoneNumber'],
  ['tel', 'otherTelephoneNumber'],
  ['tel', 'assistantTelephoneNumber'],
  ['fax', 'homeFaxNumber'],
  ['fax', 'businessFaxNumber'],
  ['birthday', 'birthday'],
  ['spouse', 'spouseName'],
  ['children', 'childrensNames'],
  ['assistant', 'assistant'],
  ['nickname', 'nickname'],
  ['title', 'title'],
  ['note', 'body'],
]

const contactLines = (contact: PSTMessage): readonly string[] =>
  CONTACT.flatMap(([label, field]) => {
    const held: unknown = Reflect.get(contact, field)
    const value = held instanceof Date ? held.toISOString().slice(0, 10) : held
    return typeof value === 'string' && value.trim() !== '' ? linesOf(`${label}: ${value.trim()}`) : []
  })
