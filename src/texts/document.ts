/** A run of text. Bold is the only emphasis that letters know. */
export type Inline = string | { readonly bold: string }

/** A piece of a document that a lawyer reads as Markdown and a person as a letter, a mail or a page. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly entries: readonly (readonly Inline[])[] }
  /** `head` is empty where the first column names the rows. */
  | {
      readonly kind: 'table'
      readonly head: readonly (readonly Inline[])[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }
  /** Short words set side by side and never broken: the items of one person. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** `{{name}}` alone in a paragraph: whole blocks go here. */
  | { readonly kind: 'slot'; readonly name: string }

/** A document as written, with its front matter. */
export interface Letter {
  readonly variant: string
  readonly language: string
  /** `YYYY-MM-DD` of the wording. */
  readonly date: string
  /** Who released the wording, or `DEMO` for wording that may only be shown. Empty: nobody, so it cannot be sent. */
  readonly reviewed: string
  readonly blocks: readonly Block[]
}

const FRONT = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/
const SLOT = /^\{\{([a-zA-Z]+)\}\}$/

/**
 * Reads a document: front matter (`variant`, `language`, `date`, `reviewed`), then headings, paragraphs, lists, tables
 * and `**bold**` of CommonMark and GFM, and `{{placeholders}}`. Throws, naming the fault, when the front matter lacks a key.
 */
export function parseLetter(markdown: string): Letter {
  const [, front, body] = FRONT.exec(markdown.replaceAll('\r\n', '\n')) ?? []
  if (front === undefined || body === undefined) throw new Error('a letter begins with front matter between --- lines')
  const meta = new Map(front.split('\n').map((line) => split(line)))
  const need = (key: string): string => {
    const value = meta.get(key)
    if (value === undefined) throw new Error(`the front matter of a letter lacks "${key}"`)
    return value
  }
  return {
    variant: need('variant'),
    language: need('language'),
    date: need('date'),
    reviewed: need('reviewed'),
    blocks: body.split(/\n{2,}/).flatMap((part) => (part.trim() ? [parseBlock(part.trim().split('\n'))] : [])),
  }
}

function split(line: string): [string, string] {
  const at = line.indexOf(':')
  return [line.slice(0, at).trim(), line.slice(at + 1).trim()]
}

function parseBlock(lines: readonly string[]): Block {
  const first = lines[0] ?? ''
  const heading = /^(#{1,3}) (.+)$/.exec(first)
  if (heading && lines.length === 1) {
    const level = heading[1]?.length === 1 ? 1 : heading[1]?.length === 2 ? 2 : 3
    return { kind: 'heading', level, text: inlines(heading[2] ?? '') }
  }
  const slot = lines.length === 1 ? SLOT.exec(first)?.[1] : undefined
  if (slot) return { kind: 'slot', name: slot }
  if (lines.every((l) => l.startsWith('|'))) return parseTable(lines)
  const marker = /^- /.test(first) ? /^- (.*)$/ : /^\d+\. /.test(first) ? /^\d+\. (.*)$/ : undefined
  if (marker) return parseList(lines, marker)
  // A line break inside a paragraph is a space between Latin words and nothing between Japanese ones.
  return { kind: 'paragraph', text: inlines(lines.reduce(joinLines)) }
}

const joinLines = (left: string, right: string): string =>
  /[\u2e80-\uffef]$/u.test(left) || /^[\u2e80-\uffef]/u.test(right) ? left + right : `${left} ${right}`

function parseList(lines: readonly string[], marker: RegExp): Block {
  const entries: string[] = []
  for (const line of lines) {
    const entry = marker.exec(line)?.[1]
    const last = entries.pop()
    if (entry !== undefined) entries.push(...(last === undefined ? [] : [last]), entry)
    else entries.push(joinLines(last ?? '', line.trim()))
  }
  return { kind: 'list', ordered: !lines[0]?.startsWith('-'), entries: entries.map(inlines) }
}

function parseTable(lines: readonly string[]): Block {
  const rows = lines.map((line) =>
    line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((c) => inlines(c.trim())),
  )
  const [head = [], , ...body] = rows
  return { kind: 'table', head: head.every((cell) => cell.length === 0) ? [] : head, rows: body }
}

const inlines = (text: string): readonly Inline[] =>
  text.split(/(\*\*[^*]+\*\*)/).flatMap((run): Inline[] => {
    if (!run) return []
    return run.startsWith('**') ? [{ bold: run.slice(2, -2) }] : [run]
  })
