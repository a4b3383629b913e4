/** A table of a document; the first row of names is apart. */
export interface ToldTable {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A paper, a public notice or the text of a notice, taken apart into what can be compared. */
export interface ToldDocument {
  /** Its file, as people find it in the output. */
  readonly name: string
  readonly lines: readonly { readonly where: string; readonly text: string }[]
  readonly tables: readonly ToldTable[]
  /** Whether it means to tell all kinds that leaked, so that one left out is a difference. */
  readonly tellsAll: boolean
}

/** A filled-in paper, as far as it is compared (the `.json` beside each `.docx`). */
export interface PaperToRead {
  readonly form: string
  readonly sections: readonly {
    readonly heading: string
    readonly fields: readonly { readonly label: string; readonly lines: readonly string[] }[]
  }[]
  readonly tables: readonly ToldTable[]
}

const NINE_ITEMS = /^jp-(leak|ppc)-report$/

/** A paper as a document. Only the nine-item reports must name every kind; others are about a part. */
export const readPaper = (name: string, { form, sections, tables }: PaperToRead): ToldDocument => ({
  name,
  lines: sections.flatMap(({ heading, fields }) =>
    fields.flatMap(({ label, lines }) => lines.map((text) => ({ where: `${heading} – ${label}`, text }))),
  ),
  tables,
  tellsAll: NINE_ITEMS.test(form),
})

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' }
const BLOCK =
  /<\/?(?:p|h\d|li|ul|ol|tr|td|th|div|section|article|header|footer|main|nav|dt|dd|dl|caption|table|br|title)\b[^>]*>/gi

const bare = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#39|[a-z]+);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/\s+/g, ' ')
    .trim()

const cellsOf = (row: string): readonly string[] =>
  row
    .split(/<t[dh]\b[^>]*>/i)
    .slice(1)
    .map(bare)

function tableOf(html: string): ToldTable {
  const caption = bare(/<caption\b[^>]*>([\s\S]*?)<\/caption>/i.exec(html)?.[1] ?? '')
  const [head = [], ...rows] = html
    .split(/<tr\b[^>]*>/i)
    .slice(1)
    .map(cellsOf)
  return { caption, head, rows }
}

/** A public notice (our own HTML) as a document. */
export function readPage(name: string, html: string): ToldDocument {
  const body = html.replace(/<(style|script|svg)\b[\s\S]*?<\/\1>/gi, '')
  const tables = [...body.matchAll(/<table\b[\s\S]*?<\/table>/gi)].map(([table]) => tableOf(table))
  const parts = body
    .replace(/<table\b[\s\S]*?<\/table>/gi, '\n')
    .split(/(?=<h[1-6]\b)/i)
    .map((part) => part.replace(BLOCK, '\u0000').split('\u0000').map(bare).filter(Boolean))
  return { name, lines: parts.flatMap(linesUnder), tables, tellsAll: true }
}

/** Lines are found again by the heading above them. */
const linesUnder = (texts: readonly string[]): ToldDocument['lines'] =>
  texts.map((text) => ({ where: texts[0] ?? '', text }))
