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

/** What a walk over an HTML text meets: text as it is shown, or the name of a tag, with `/` before that of an end. */
export type HtmlPiece = { readonly text: string } | { readonly tag: string; readonly attributes: string }

/** Walks over an HTML text by steps forward only; what nobody sees (scripts, styles, comments) is left out. */
export function* htmlPieces(html: string): Generator<HtmlPiece> {
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at)
    const text = collapsed(html.slice(at, open < 0 ? undefined : open))
    if (text !== '') yield { text }
    if (open < 0) break
    const name = /^<(!--|[!?/]?[a-zA-Z][a-zA-Z0-9]*)/.exec(html.slice(open, open + 20))?.[1]?.toLowerCase()
    if (name === undefined) {
      yield { text: '<' }
      at = open + 1
      continue
    }
    const close = name === '!--' ? html.indexOf('-->', open) : html.indexOf('>', open)
    if (close < 0) break
    at = close + (name === '!--' ? 3 : 1)
    if (UNSEEN.has(name)) at = behind(html, name, at)
    else yield { tag: name, attributes: html.slice(open, Math.min(close, open + 400)) }
  }
}

/** Whether a tag begins or ends a block, which stands on lines of its own. */
export const isBlock = (tag: string): boolean => BLOCKS.has(tag.replace('/', ''))

/** What somebody sees of an HTML text, with a line for each block that holds something and a tab between the cells of a table. */
export function htmlText(html: string): string {
  let text = ''
  for (const piece of htmlPieces(html)) text += 'text' in piece ? piece.text : breakOf(piece.tag)
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

const breakOf = (tag: string): string => (isBlock(tag) ? '\n' : tag === 'td' || tag === 'th' ? '\t' : '')

const collapsed = (piece: string): string =>
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
