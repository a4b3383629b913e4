import { CFB } from '@e965/xlsx'
import { bytesSource, PeekedSource, readWhole } from './byte-source.ts'
import { foreignCompound } from './foreign-formats.ts'
import { type Opening, refuse } from './format.ts'
import { PASSWORD_OF_EXCEL, unlockPackage } from './locked-office.ts'
import { unlockWord } from './locked-word.ts'
import { unlockWorkbook } from './locked-workbook.ts'
import { oldWorkbook } from './old-workbook.ts'
import { outlookMessage } from './outlook-message.ts'
import type { Passage } from './passage.ts'
import { passwordNeeded } from './password-needed.ts'
import { textPassages } from './plain-text.ts'
import { bytesAccess } from './random-access.ts'
import { oldSlideLines } from './slide-binary.ts'
import { readOldDocument } from './word-binary.ts'

/** The whole file is taken apart in memory, which takes many times its size. */
const COMPOUND_BYTES_MAX = 64 << 20

/** What is inside a compound file ([MS-CFB]), by the stream that tells. */
const KINDS: readonly (readonly [RegExp, 'workbook' | 'encrypted' | 'document' | 'message' | 'slides'])[] = [
  [/\/EncryptedPackage$/, 'encrypted'],
  [/^[^/]+\/(Workbook|Book)$/i, 'workbook'],
  [/^[^/]+\/WordDocument$/i, 'document'],
  [/^[^/]+\/__properties_version1\.0$/i, 'message'],
  [/^[^/]+\/PowerPoint Document$/i, 'slides'],
]

/** Gives what is in a compound file, by what kind of file it turns out to be; whatever cannot be read is refused. */
export async function* readCompound(opening: Opening): AsyncGenerator<Passage> {
  const bytes = await readWhole(opening.source, COMPOUND_BYTES_MAX)
  if (!bytes)
    return yield refuse(opening, {
      reason: 'too-large',
      advice: 'an old Office file of more than 64 MiB; save it in a newer format and run again',
    })
  const container = containerOf(bytes)
  if (container) yield* readKind(opening, bytes, container)
  else
    yield refuse(opening, {
      reason: 'damaged',
      advice: `its list of contents is broken or beyond byte ${bytes.length}; ask for a whole copy`,
    })
}

/** What is told of a compound file that could be opened. */
interface Container {
  readonly FullPaths: readonly string[]
}

/** The old ways of Office before 2007, which are known to few. */
const ENCRYPTED = {
  reason: 'password-needed',
  advice: 'open it in Office with its password, save it without and run again',
} as const

/** A workbook that is locked is written anew without its lock, in memory, and then read like any other. */
function* readWorkbook(opening: Opening, bytes: Uint8Array, container: Container): Generator<Passage> {
  const name = container.FullPaths.some((path) => /\/Workbook$/i.test(path)) ? 'Workbook' : 'Book'
  const unlocked = unlockWorkbook(streamOf(container, name) ?? Buffer.alloc(0), [
    PASSWORD_OF_EXCEL,
    ...opening.passwords,
  ])
  if (unlocked === 'wrong-password') return yield refuse(opening, passwordNeeded(opening.passwords))
  if (unlocked === 'unknown') return yield refuse(opening, ENCRYPTED)
  if (unlocked === 'not-locked') return yield* oldWorkbook(opening, bytes)
  const anew = CFB.utils.cfb_new()
  CFB.utils.cfb_add(anew, `/${name}`, unlocked)
  yield* oldWorkbook(opening, Buffer.from(CFB.write(anew, { type: 'buffer' })))
}

/** A package since 2007, encrypted: opened by the passwords of the case, and read as if it lay there itself. */
async function* readLocked(opening: Opening, container: Container): AsyncGenerator<Passage> {
  const [info, content] = ['EncryptionInfo', 'EncryptedPackage'].map((name) => streamOf(container, name))
  const unlocked = info && content && unlockPackage({ info, content }, [PASSWORD_OF_EXCEL, ...opening.passwords])
  if (Buffer.isBuffer(unlocked))
    yield* opening.inner('', opening.name, new PeekedSource(bytesSource(unlocked)), bytesAccess(unlocked))
  else if (unlocked === 'wrong-password') yield refuse(opening, passwordNeeded(opening.passwords))
  else yield refuse(opening, ENCRYPTED)
}

/** Undefined when the list of contents cannot be read. */
function containerOf(bytes: Uint8Array): Container | undefined {
  try {
    return CFB.read(Buffer.from(bytes), { type: 'buffer' })
  } catch {
    return undefined
  }
}

async function* readKind(opening: Opening, bytes: Uint8Array, container: Container): AsyncGenerator<Passage> {
  const kind = KINDS.find(([pattern]) => container.FullPaths.some((path) => pattern.test(path)))?.[1]
  switch (kind) {
    case 'workbook':
      return yield* readWorkbook(opening, bytes, container)
    case 'message':
      return yield* outlookMessage(opening, bytes)
    case 'document':
      return yield* readDocument(opening, container)
    case 'slides':
      return yield* textPassages(
        opening.part,
        oldSlideLines(streamOf(container, 'PowerPoint Document') ?? Buffer.alloc(0)),
      )
    case 'encrypted':
      return yield* readLocked(opening, container)
    case undefined:
      return yield refuse(opening, {
        reason: 'unsupported-format',
        advice: foreignCompound(container.FullPaths),
      })
    default:
      kind satisfies never
  }
}

function streamOf(container: Container, name: string): Buffer | undefined {
  const found: { readonly content?: ArrayLike<number> } | null = CFB.find(container, name)
  return found?.content && Buffer.from(found.content)
}

/** A document that is locked is opened by the passwords of the case, and read like any other. */
function* readDocument(opening: Opening, container: Container): Generator<Passage> {
  const main = streamOf(container, 'WordDocument') ?? Buffer.alloc(0)
  const streams = { main, table: (name: string) => streamOf(container, name) }
  let read = readOldDocument(streams)
  if (read === 'encrypted') {
    const unlocked = unlockWord(streams, opening.passwords)
    if (unlocked === 'wrong-password') return yield refuse(opening, passwordNeeded(opening.passwords))
    if (unlocked === 'unknown') return yield refuse(opening, ENCRYPTED)
    read = readOldDocument(unlocked)
  }
  if (read === 'encrypted' || read === 'damaged')
    yield refuse(opening, { reason: 'damaged', advice: 'its text is not where Word keeps it; ask for a whole copy' })
  else yield* read.passages(opening, opening.part)
}
