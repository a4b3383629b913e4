import { append } from '#kernel/append.ts'
import { collapsed, htmlPieces } from './html-text.ts'
import { placedLinesOf, type WrittenLine } from './plain-text.ts'
import type { TextPlaces } from './text-places.ts'

/** Attributes that may say something which nobody sees. */
const TELLING = /^(?:alt|title|content|summary|aria-label|data-[\w-]+)$/
/** Links that name somebody, or ask for something. */
const NAMING_LINK = /^(?:mailto:|tel:)|[?&][\w.%-]+=/i

/** The attributes of a tag with what they say and the units of the tag between which it is written, their names in small letters. */
export function* attributesOf(
  tag: string,
): Generator<readonly [name: string, value: string, place: { readonly from: number; readonly to: number }]> {
  for (const { 1: name = '', 2: double, 3: single, 4: bare, indices } of tag.matchAll(ATTRIBUTE)) {
    const [from, to] = indices?.[2] ?? indices?.[3] ?? indices?.[4] ?? [0, 0]
    yield [name.toLowerCase(), collapsed(double ?? single ?? bare ?? ''), { from, to }]
  }
}

const ATTRIBUTE = /\s([a-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/dgi

/** A line of what nobody sees, with the units of the HTML text at which it is written; the last characters of it, if it is longer. */
interface HiddenLine {
  readonly text: string
  readonly from: number
  readonly to: number
}

/**
 * What an HTML text says besides what is shown: its title, scripts, comments, links, and words for those who do not see it.
 * `places` are those of the text, where it stands in a file as it is.
 */
export function hiddenLines(html: string, places?: Pick<TextPlaces, 'span'>): readonly WrittenLine[] {
  return lines(html, 0, 0).flatMap(({ text, from, to }) => {
    const own = text.trim()
    if (own === '') return []
    const begin = Math.max(0, own.length - (to - from))
    return [{ text: own, written: places ? [begin, own.length, ...places.span(from, to)] : [] }]
  })
}

/** Of what stands inside of something unseen inside of something unseen the text is given as it is. */
const DEPTH_MAX = 2

/** `base` is the unit at which the text begins. */
function lines(html: string, depth: number, base: number): readonly HiddenLine[] {
  const found: HiddenLine[] = []
  for (const piece of htmlPieces(html)) {
    if ('unseen' in piece) for (const line of unseenLines(piece, depth, base)) found.push(line)
    else if ('tag' in piece) append(found, attributeLines(piece.attributes, base + piece.at))
    else if (depth > 0) found.push({ text: piece.text, from: base + piece.from, to: base + piece.to })
  }
  return found
}

function unseenLines(
  { unseen, of, at }: { readonly unseen: string; readonly of: string; readonly at: number },
  depth: number,
  base: number,
): readonly HiddenLine[] {
  if (of === 'style') return []
  if (of === 'script') return plainLines(unseen.replace(/<\/script\s*>$/i, ''), base + at)
  return depth < DEPTH_MAX ? lines(unseen, depth + 1, base + at) : plainLines(unseen, base + at)
}

const plainLines = (text: string, base: number): readonly HiddenLine[] =>
  placedLinesOf(text).map((line) => {
    const from = base + line.at + line.text.length - line.text.trimStart().length
    return { text: line.text, from, to: from + line.text.trim().length }
  })

function* attributeLines(tag: string, base: number): Generator<HiddenLine> {
  for (const [name, value, { from, to }] of attributesOf(tag))
    if (TELLING.test(name)) yield { text: value, from: base + from, to: base + to }
    else if (name === 'href' && NAMING_LINK.test(value)) {
      const kind = /^(?:mailto|tel):/i.exec(value)?.[0] ?? ''
      const rest = value.slice(kind.length)
      yield { text: kind === '' ? rest : `${kind} ${rest}`, from: base + from + kind.length, to: base + to }
    }
}
