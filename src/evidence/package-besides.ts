import { joinPart, type Opening } from './format.ts'
import { byNumber, type OfficePackage } from './office-package.ts'
import type { Passage } from './passage.ts'
import { textPassages } from './plain-text.ts'
import { isSomebody } from './program-names.ts'
import { attribute, tags, unescapeXml } from './workbook.ts'

/** What a document says of itself (ECMA-376 part 2, section 11; OpenDocument part 3, section 4.3), by the words that people know it by. */
const PROPERTIES: readonly (readonly [element: string, word: string])[] = [
  ['title', 'Title'],
  ['subject', 'Subject'],
  ['description', 'Comments'],
  ['keywords', 'Keywords'],
  ['initial-creator', 'Author'],
  ['creator', 'Author'],
  ['lastModifiedBy', 'Last modified by'],
  ['printed-by', 'Printed by'],
  ['Manager', 'Manager'],
]
const SAYING = ['docProps/core.xml', 'docProps/app.xml', 'meta.xml']

/** Parts that list who wrote or changed something, and how a list of people is reached. */
const LISTED: readonly (readonly [pattern: RegExp, attributes: readonly string[]])[] = [
  [/^word\/people\.xml$/, ['w15:author', 'w15:userId']],
  [/^xl\/persons\/person\d*\.xml$/, ['displayName', 'userId']],
  [/^ppt\/(?:authors|commentAuthors)\.xml$/, ['name', 'userId']],
  [/^xl\/connections\.xml$/, ['connection', 'command', 'url', 'sourceFile']],
]

/**
 * What stands in a document beside its text, sheets and slides: its properties, the people who changed it, addresses that its links go to, connections
 * to databases, and data that forms are bound to.
 */
export async function* packageBesides(opening: Opening, parts: OfficePackage): AsyncGenerator<Passage> {
  yield* textPassages(joinPart(opening.part, 'properties'), await properties(parts))
  yield* textPassages(joinPart(opening.part, 'people and connections'), await listed(parts))
  yield* textPassages(joinPart(opening.part, 'links'), await links(parts))
  for (const path of parts.names.filter((name) => /^customXml\/item\d+\.xml$/.test(name)).sort(byNumber)) {
    const source = (await isOfPrograms(parts, path)) ? undefined : parts.open(path)
    if (source) yield* opening.inner(path, path, source)
  }
}

async function properties(parts: OfficePackage): Promise<readonly string[]> {
  const lines: string[] = []
  for (const path of SAYING) {
    const xml = await parts.text(path)
    for (const [element, word] of PROPERTIES)
      for (const [, value = ''] of xml.matchAll(new RegExp(`<(?:\\w+:)?${element}(?:\\s[^>]*)?>([^<]+)</`, 'g')))
        if (isSomebody(value)) lines.push(`${word}: ${unescapeXml(value)}`)
    for (const [, name = '', value = ''] of xml.matchAll(/<meta:user-defined[^>]*meta:name="([^"]*)"[^>]*>([^<]+)</g))
      lines.push(`${unescapeXml(name)}: ${unescapeXml(value)}`)
  }
  for (const property of (await parts.text('docProps/custom.xml')).split('<property ').slice(1)) {
    const value = /<vt:\w+(?:\s[^>]*)?>([^<]+)</.exec(property)?.[1] ?? ''
    if (value !== '') lines.push(`${unescapeXml(attribute(` ${property}`, 'name'))}: ${unescapeXml(value)}`)
  }
  return [...new Set(lines)]
}

async function listed(parts: OfficePackage): Promise<readonly string[]> {
  const lines: string[] = []
  for (const [pattern, attributes] of LISTED)
    for (const path of parts.names.filter((name) => pattern.test(name))) {
      const xml = await parts.text(path)
      for (const tag of xml.match(/<[\w:]+\s[^>]+>/g) ?? [])
        for (const name of attributes) {
          const value = unescapeXml(attribute(tag, name))
          if (isSomebody(value)) lines.push(value)
        }
    }
  return [...new Set(lines)]
}

/** Where links outside go, mails and telephones among them. */
async function links(parts: OfficePackage): Promise<readonly string[]> {
  const lines: string[] = []
  for (const path of parts.names.filter((name) => name.endsWith('.rels')))
    for (const tag of tags(await parts.text(path), 'Relationship'))
      if (attribute(tag, 'TargetMode') === 'External') lines.push(shown(unescapeXml(attribute(tag, 'Target'))))
  return [...new Set(lines)]
}

/** A link as people read it: `%20` is a blank. */
function shown(target: string): string {
  try {
    return decodeURI(target)
  } catch {
    return target
  }
}

/** Whether data bound to a document is what Office itself keeps there: sources that are cited, types of a library. */
async function isOfPrograms(parts: OfficePackage, path: string): Promise<boolean> {
  const head = (await parts.text(path)).slice(0, 2048)
  return /<(?:\w+:)?(?:Sources|contentTypeSchema|FormTemplates|properties|customXsn|mso-\w+)\b/.test(head)
}
