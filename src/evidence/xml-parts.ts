import type { ByteSource } from './byte-source.ts'
import { FlowText } from './flow-text.ts'
import { joinPart, type Opening, refuse } from './format.ts'
import type { OfficePackage } from './office-package.ts'
import type { Passage } from './passage.ts'
import { walkXml, type XmlEnd, type XmlListener } from './xml-walk.ts'

/** What to say of an XML text that did not end well; nothing when it did. */
export function* faultPassage(at: { readonly file: string; readonly part: string }, end: XmlEnd): Generator<Passage> {
  switch (end.fault) {
    case undefined:
      return
    case 'too-deep':
      return yield refuse(at, { reason: 'too-deep', advice: 'elements nested more than 256 deep; look at it by hand' })
    case 'doctype':
      return yield refuse(at, {
        reason: 'unsupported-format',
        advice: 'it declares entities of its own, as attacks do; export it without a DOCTYPE and run again',
      })
    default:
      yield refuse(at, {
        reason: 'damaged',
        advice: `no sound XML up to byte ${end.bytes}: what could be read is given; ask for a whole copy`,
      })
  }
}

/** One part of a package, told to a listener that writes what it hears into a text. */
export async function* readFlow(
  opening: Opening,
  parts: OfficePackage,
  {
    path,
    part,
    listen,
  }: { readonly path: string; readonly part: string; readonly listen: (flow: FlowText) => XmlListener },
): AsyncGenerator<Passage> {
  const source = parts.open(path)
  const at = { file: opening.file, part: joinPart(opening.part, part) }
  if (!source)
    return yield refuse(at, { reason: 'damaged', advice: `nothing is where ${path} should be; ask for a whole copy` })
  yield* flowPassages(opening, at.part, source, listen)
  yield* parts.stopped(at, path)
}

/** A text as XML, told to a listener that writes what it hears into a text. */
export async function* flowPassages(
  opening: Opening,
  part: string,
  source: ByteSource,
  listen: (flow: FlowText) => XmlListener,
): AsyncGenerator<Passage> {
  const flow = new FlowText()
  const end: XmlEnd = { bytes: 0, fault: undefined }
  for await (const _ of walkXml(source, new TextDecoder(), listen(flow), end)) if (flow.overflowed) break
  yield* flow.passages(opening, part)
  const at = { file: opening.file, part }
  yield* faultPassage(at, end)
  if (flow.overflowed)
    yield refuse(at, {
      reason: 'too-large',
      advice: 'more than 64 Mi characters of text; export it as text and run again',
    })
}

/** Files and pictures embedded in a package, each opened by its own format. */
export async function* readEmbedded(
  opening: Opening,
  parts: OfficePackage,
  { folders, skip = /\.(xml|rels|emf|wmf|svg|vml)$/i }: { readonly folders: readonly string[]; readonly skip?: RegExp },
): AsyncGenerator<Passage> {
  for (const path of parts.names) {
    if (!folders.some((folder) => path.startsWith(folder)) || skip.test(path)) continue
    const source = parts.open(path)
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (source) yield* opening.inner(name, name, source)
    yield* parts.stopped({ file: opening.file, part: joinPart(opening.part, name) }, path)
  }
}
