import { readdirSync, readFileSync } from 'node:fs'

/** A column of somebody's schema as it was judged: an item code, or `nobody`. */
export interface JudgedColumn {
  readonly header: string
  readonly item: string
  readonly system: string
  /** Which of the lists it stands in. */
  readonly list: string
}

const FOLDER = new URL('./', import.meta.url)

/** All judged columns: `# system`, then lines of an item and its headers, parted by ` | `. */
export function judgedColumns(): readonly JudgedColumn[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
  return files.sort().flatMap((file) => {
    let system = ''
    return readFileSync(new URL(file, FOLDER), 'utf8')
      .split('\n')
      .flatMap((line) => {
        if (line.startsWith('# ')) system = line.slice(2)
        const [, item, headers] = /^([a-z0-9-]+): (.+)$/.exec(line) ?? []
        if (item === undefined || headers === undefined) return []
        return headers.split(' | ').map((header) => ({ header, item, system, list: file.replace('.txt', '') }))
      })
  })
}
