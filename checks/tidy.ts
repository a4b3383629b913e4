import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path/posix'
import { importsOf } from './house.ts'

export const FILE_LINES_MAX = 250
export const FUNCTION_LINES_MAX = 60

const BANNED_NAMES = /^(utils?|helpers?|manager|common|misc|shared|stuff|v\d+)(\.test)?\.ts$/
// Spelt in halves, so that this line is not what it looks for.
const UNFINISHED = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b(?! #\\d+)`)
const FUNCTION_START =
  /^(\s*)(?:export\s+)?(?:default\s+)?(?:(?:async\s+)?function\b.*\{|(?:const|let)\s+\w+.*=>\s*\{|(?:(?:static|async|get|set|override)\s+|\*)*[#\w]+\([^;]*\)(?::\s*[^=;]+)?\s*\{)\s*$/
const CONTROL = /^\s*(?:if|for|while|switch|catch|do|else|return|try)\b/

/** Functions longer than the limit, by their first line; measured by the closing brace at the same indent, as formatted. */
export function longFunctions(text: string, max = FUNCTION_LINES_MAX): readonly { line: number; lines: number }[] {
  const lines = text.split('\n')
  const found: { line: number; lines: number }[] = []
  lines.forEach((line, i) => {
    const start = CONTROL.test(line) ? null : FUNCTION_START.exec(line)
    if (!start) return
    const end = lines.findIndex((other, j) => j > i && other.startsWith(`${start[1]}}`))
    if (end - i + 1 > max) found.push({ line: i + 1, lines: end - i + 1 })
  })
  return found
}

/** What a tired eye misses in one source file, as lines to print. */
export function untidy(file: string, text: string): readonly string[] {
  const found: string[] = []
  const lines = text.split('\n').length - 1
  if (lines > FILE_LINES_MAX) found.push(`${file}: ${lines} lines; split it, the limit is ${FILE_LINES_MAX}`)
  for (const f of longFunctions(text))
    found.push(`${file}:${f.line}: a function of ${f.lines} lines; the limit is ${FUNCTION_LINES_MAX}`)
  if (BANNED_NAMES.test(basename(file))) found.push(`${file}: name it by what it does`)
  if (UNFINISHED.test(text)) found.push(`${file}: unfinished work without an issue number`)
  return found
}

/** Source files that nothing imports, loads by folder or starts by name: dead code. `files` are paths from the repository root. */
export function deadFiles(
  files: readonly string[],
  read: (file: string) => string,
  loadedFolders: readonly string[],
): readonly string[] {
  const reached = new Set<string>()
  for (const file of files) {
    const folder = file.split('/').slice(0, -1)
    for (const to of importsOf(read(file))) {
      if (to.startsWith('#')) reached.add(`src/${to.slice(1)}`)
      else if (to.startsWith('.')) reached.add(new URL(to, `file:///${folder.join('/')}/`).pathname.slice(1))
    }
    for (const m of read(file).matchAll(/new URL\(\s*'([^']+\.(?:ts|mjs))'/g))
      reached.add(new URL(m[1] ?? '', `file:///${folder.join('/')}/`).pathname.slice(1))
  }
  return files.filter(
    (f) =>
      f.startsWith('src/') &&
      !f.endsWith('.test.ts') &&
      !f.endsWith('.d.ts') &&
      !reached.has(f) &&
      !loadedFolders.some((folder) => f.startsWith(folder)),
  )
}

/** The repository's own files of some endings, as git knows them, new ones included. */
export function sourceFiles(...endings: readonly string[]): readonly string[] {
  const out = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    encoding: 'utf8',
  })
  return out.split('\n').filter((f) => endings.some((e) => f.endsWith(e)) && !f.startsWith('node_modules/'))
}

export const readSource = (file: string): string => readFileSync(file, 'utf8')
