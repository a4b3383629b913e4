import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { qcWhy } from '#ui/index.ts'

/*
 * Every reason that the detector can give for a column is said in Japanese, too: the texts behind `why`, and what is put into them,
 * are taken from its source, and whatever they are filled with is put in their place.
 */
const ROOM = new URL('../src/detect/', import.meta.url)
const STATEMENT = /\bwhy(?::|\s=)\s[^\n]*(?:\n(?![ ]*\w+:)[^\n]*?(?=[`']))?/g
const GIVEN =
  /(?:settled|settle|dull|unknown)\([^\n]*|return '(?:the cells|its cells|the rows|no \w+|numbers of) [^\n]*|return [^\n]* \? '(?:the cells|no \w+|numbers of) [^\n]*|'the cells are [^\n]*/g
/** What a reason may begin with itself; the others go on behind a header. */
const BEGINS =
  /^(?:headers?|comment|column|no header|beside|the (?:subject|number) of|the cells are (?:prefectures|words for the)|decided|municipalities|a text|what somebody|記号|the row has|a question)/
const LITERAL = /'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g

/** A text as it would be said of some column: a header before it, numbers and names in its places. */
function filled(literal: string): string {
  const said = literal
    .replace(/\$\{(?:title\([^}]*\)|name|withoutFit\([^}]*\)|meaning\.why|why)\}/g, 'header "a"')
    .replace(/\$\{said\([^}]*\)\}/g, '3 of 4 cells read as phone number')
    .replace(/\$\{(?:columns\[i\]\?|column)\.header\.trim\(\)\}/g, 'a')
    .replace(/\$\{kindWord\([^}]*\)\}/g, 'phone number')
    .replace(/\$\{piece\}/g, literal.includes('account') ? 'branch' : 'family')
    .replace(/\$\{(?:others|alone|alike|subject\.why|around\.subject\.why|byNames)\}/g, 'free text')
    .replace(/\$\{what\}/g, 'twelve')
    .replace(/\$\{[^}]*\}/g, '3')
  if (BEGINS.test(said)) return said
  return `header "a"${said.startsWith('; ') ? '' : '; '}${said}`
}

const reasons = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('test'))
  .flatMap((name) => {
    const source = readFileSync(new URL(name, ROOM), 'utf8').replace(/^\s*(?:\*|\/\/|\/\*).*$/gm, '')
    return [...source.matchAll(STATEMENT), ...source.matchAll(GIVEN)].flatMap(([statement]) =>
      [...statement.matchAll(LITERAL)].map((m) => m[1] ?? m[2] ?? '').filter((text) => / /.test(text)),
    )
  })

test('the reasons are found in the source of the detector', () => expect(new Set(reasons).size).toBeGreaterThan(50))

test.each([...new Set(reasons)])('"%s" is said in Japanese', (reason) => {
  const said = qcWhy(filled(reason), 'ja')
  expect(said.replace(/「[^」]*」|mapping\.yaml/g, '')).not.toMatch(/[a-z]{3}/)
})
