import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path/posix'
import { detectFolders, pureRooms, rooms } from './rooms.ts'

const AMBIENT =
  /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|process\.(?!versions\b)|fetch\(|setTimeout|randomUUID|randomBytes)/
const CLOCK = /\b(Date\.now\(|new Date\(\))/
const IMPORT =
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

/** src/apps/portal/pages/x.ts is in room apps/portal; src/law/regimes/x.ts is in room law. */
const roomOf = (file: string) =>
  file
    .split('/')
    .slice(0, file.startsWith('apps/') ? 2 : 1)
    .join('/')

/** detect/labels/lists/x.ts is in folder labels, detect/scanner/kernel/x.ts in scanner/kernel; '' is the door. */
function detectFolderOf(file: string): string {
  const folder = dirname(file).split('/').slice(1)
  const two = folder.slice(0, 2).join('/')
  return two in detectFolders ? two : (folder[0] ?? '')
}

/** Comments may speak of what code must not do. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

/** What a source file imports, types included, in the order of the file. */
export function importsOf(text: string): readonly string[] {
  return [...withoutComments(text).matchAll(IMPORT)].map((m) => m[1] ?? m[2] ?? m[3] ?? '')
}

/** Every breach of the house plan under `root` (the folder that holds the rooms), as lines to print. */
export function breaches(root: string): string[] {
  const found: string[] = []
  const edges = new Map<string, readonly string[]>()
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'))
  for (const file of files.sort()) {
    const text = readFileSync(join(root, file), 'utf8')
    const say = (what: string) => found.push(`${file}: ${what}`)
    ambientBreaches(file, withoutComments(text), say)
    edges.set(file, importBreaches(file, importsOf(text), say))
  }
  return [...found, ...cycles(edges)]
}

/** Set-up that several tests share is part of the tests, and nothing else may import it. */
const isSetUp = (file: string) => /^test-|-(for-tests|test-site)\.ts$/.test(basename(file))
const isTest = (file: string) => file.endsWith('.test.ts') || isSetUp(file)

function ambientBreaches(file: string, code: string, say: (what: string) => void): void {
  const room = roomOf(file)
  if (!(room in rooms)) say(`${room} is not in checks/rooms.ts`)
  if (isTest(file)) return
  const ambient = AMBIENT.exec(code)?.[0]
  if (pureRooms.includes(room) && ambient) say(`a pure room uses ${ambient}`)
  if (room.startsWith('apps/')) return
  if (/process\.env/.test(code)) say('only apps read the environment')
  if (CLOCK.test(code)) say('only apps make a clock')
}

function importBreaches(file: string, imports: readonly string[], say: (what: string) => void): readonly string[] {
  const room = roomOf(file)
  const inside: string[] = []
  for (const to of imports) {
    if (to.startsWith('.')) {
      const target = join(dirname(file), to)
      if (roomOf(target) !== room) say(`reach ${target} as #${target}`)
      else if (room === 'detect' && !isTest(file)) folderBreaches(file, target, say)
      if (isSetUp(target) && !isTest(file)) say(`only tests import ${basename(target)}`)
      inside.push(target)
    } else if (to.startsWith('#')) {
      const target = to.slice(1)
      doorBreaches(file, target, say)
      inside.push(target)
    } else if (to.startsWith('node:') && pureRooms.includes(room) && !isTest(file)) say(`a pure room imports ${to}`)
  }
  return inside
}

/** What a file of `detect` may not import of another folder of it. */
function folderBreaches(file: string, target: string, say: (what: string) => void): void {
  const [from, to] = [detectFolderOf(file), detectFolderOf(target)]
  if (from === '' || from === to) return
  if (!(from in detectFolders)) say(`${from} is not among the folders of detect in checks/rooms.ts`)
  else if (!detectFolders[from]?.includes(to)) say(`${from} may not import ${to || basename(target)}`)
}

function doorBreaches(file: string, target: string, say: (what: string) => void): void {
  const [room, other] = [roomOf(file), roomOf(target)]
  const inApp = room.startsWith('apps/')
  if (!rooms[room]?.includes(other)) say(`${room} may not import ${other}`)
  if (other !== 'kernel' && basename(target) !== 'index.ts') say(`enter ${other} by its door, #${other}/index.ts`)
  if (other === 'store' && !inApp && !isTest(file) && basename(file) !== 'queries.ts')
    say('only queries.ts imports store')
}

/** Files that import each other round a circle, types included: none of them could be read first. */
function cycles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push(`cycle: ${[...path.slice(path.indexOf(file)), file].join(' → ')}`)
    else if (!done.has(file)) for (const next of edges.get(file) ?? []) walk(next, [...path, file])
    done.add(file)
  }
  for (const file of edges.keys()) walk(file, [])
  return found
}
