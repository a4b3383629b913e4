const BLOCKS = new Set(
  'address article blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
)
const UNSEEN = new Set(['script', 'style', 'head', 'template'])
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  yen: '¥',
  copy: '©',
  hellip: '…',
  middot: '·',
  ndash: '–',
  mdash: '—',
}

/** How much of a tag is looked at, in characters. */
const TAG_MAX = 1 << 16

/**
 * What a walk over an HTML text meets: text as it is shown, with the units [from, to) at which it is written but for blanks at its ends, the name of a tag, with `/` before that of an end, or what
 * nobody sees of a script, a comment (`!--`) and the like.
 */
export type HtmlPiece =
  | { readonly text: string; readonly from: number; readonly to: number }
  /** `at` is the unit at which the attributes, or what is not seen, begin. */
  | { readonly tag: string; readonly attributes: string; readonly at: number }
  | { readonly unseen: string; readonly of: string; readonly at: number }

/** Walks over an HTML text by steps forward only. */
export function* htmlPieces(html: string): Generator<HtmlPiece> {
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at)
    const piece = pieceOf(html, at, open < 0 ? html.length : open)
    if (piece.text !== '') yield piece
    if (open < 0) break
    const name = /^<(!--|[!?/]?[a-zA-Z][a-zA-Z0-9]*)/.exec(html.slice(open, open + 20))?.[1]?.toLowerCase()
    if (name === undefined) {
      yield { text: '<', from: open, to: open + 1 }
      at = open + 1
      continue
    }
    const close = name === '!--' ? html.indexOf('-->', open) : html.indexOf('>', open)
    if (close < 0) {
      // A sign that begins no tag, or a page that is cut: whatever follows is told.
      yield name === '!--' ? { unseen: html.slice(open + 4), of: name, at: open + 4 } : pieceOf(html, open, html.length)
      break
    }
    at = close + (name === '!--' ? 3 : 1)
    if (name === '!--') yield { unseen: html.slice(open + 4, close), of: name, at: open + 4 }
    else if (UNSEEN.has(name)) {
      const from = at
      at = behind(html, name, from)
      yield { unseen: html.slice(from, at), of: name, at: from }
    } else yield { tag: name, attributes: html.slice(open, Math.min(close, open + TAG_MAX)), at: open }
  }
}

function pieceOf(html: string, from: number, to: number): HtmlPiece & { readonly text: string } {
  const raw = html.slice(from, to)
  const begin = raw.length - raw.trimStart().length
  return { text: collapsed(raw), from: from + begin, to: Math.max(from + begin, from + raw.trimEnd().length) }
}

/** Whether a tag begins or ends a block, which stands on lines of its own. */
export const isBlock = (tag: string): boolean => BLOCKS.has(tag.replace('/', ''))

/** What somebody sees of an HTML text, with a line for each block that holds something and a tab between the cells of a table. */
export function htmlText(html: string): string {
  let text = ''
  for (const piece of htmlPieces(html)) {
    if ('text' in piece) text += piece.text
    else if ('tag' in piece) text += breakOf(piece.tag)
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

const breakOf = (tag: string): string => (isBlock(tag) ? '\n' : tag === 'td' || tag === 'th' ? '\t' : '')

/** White space and entities as people see them. */
export const collapsed = (piece: string): string =>
  piece
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (all, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? all
      const code = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10)
      return code <= 0x10ffff ? String.fromCodePoint(code) : all
    })

/** Behind the end tag of what is not shown, or at the end. */
function behind(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\s*>`, 'gi')
  end.lastIndex = from
  return end.exec(html) ? end.lastIndex : html.length
}
