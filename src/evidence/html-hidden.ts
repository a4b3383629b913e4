import { append } from '#kernel/append.ts'
import { collapsed, htmlPieces } from './html-text.ts'
import { linesOf } from './plain-text.ts'

/** Attributes that may say something which nobody sees. */
const TELLING = /^(?:alt|title|content|summary|aria-label|data-[\w-]+)$/
/** Links that name somebody, or ask for something. */
const NAMING_LINK = /^(?:mailto:|tel:)|[?&][\w.%-]+=/i

/** The attributes of a tag with what they say, in their order, their names in small letters. */
export function* attributesOf(tag: string): Generator<readonly [name: string, value: string]> {
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE))
    yield [name.toLowerCase(), collapsed(double ?? single ?? bare ?? '')]
}

const ATTRIBUTE = /\s([a-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi

/** What an HTML text says besides what is shown: its title, scripts, comments, links, and words for those who do not see it. */
export function hiddenLines(html: string): readonly string[] {
  return lines(html, 0)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Of what stands inside of something unseen inside of something unseen the text is given as it is. */
const DEPTH_MAX = 2

function lines(html: string, depth: number): readonly string[] {
  const found: string[] = []
  for (const piece of htmlPieces(html)) {
    if ('unseen' in piece) for (const line of unseenLines(piece, depth)) found.push(line)
    else if ('tag' in piece) append(found, attributeLines(piece.attributes))
    else if (depth > 0) found.push(piece.text)
  }
  return found
}

function unseenLines(
  { unseen, of }: { readonly unseen: string; readonly of: string },
  depth: number,
): readonly string[] {
  if (of === 'style') return []
  if (of === 'script') return linesOf(unseen.replace(/<\/script\s*>$/i, ''))
  return depth < DEPTH_MAX ? lines(unseen, depth + 1) : linesOf(unseen)
}

function* attributeLines(tag: string): Generator<string> {
  for (const [name, value] of attributesOf(tag))
    if (TELLING.test(name)) yield value
    else if (name === 'href' && NAMING_LINK.test(value)) yield value.replace(/^(?:mailto|tel):/i, (kind) => `${kind} `)
}
