import { describe, expect, test } from 'vitest'
import { loadFolder } from '#kernel/load-folder.ts'
import { makeDetector, type Recognizer } from '../index.ts'

const detector = makeDetector(await loadFolder<Recognizer>(new URL('../recognizers/', import.meta.url)))

const found = (text: string): readonly string[] =>
  detector.findInText(text).map((f) => `${f.item} ${f.value.reveal('compared in a test')}`)

describe('pages and programs, as they stand on every server, say nothing of anybody', () => {
  test.each([
    '<meta name="viewport" content="width=device-width">',
    '<a name="top"></a>',
    'the visible text must be part of the (accessible name) as well.',
    "import './foo.css' with { type: 'css' };",
    'https://ci.example.jp/badge.svg?branch=master&service=github',
    'pageSetup: {fitToPage: true, fitToHeight: 5, fitToWidth: 7}',
    'Types: deb',
    'license-image: https://img.example.jp/l/package.svg',
    'children: [new Paragraph("x")]',
    'const salary = bigInt(dollarsPerHour).times(hoursWorked)',
    'type Person = {name: string; age: number}',
    'status unpacked python3-apt:amd64 2.6.0',
    'logo-light@2x.png',
    'user=undefined',
    'city: {',
    'if os.name == "nt":',
    'if user != admin:',
    'password: else:',
    'password=self.password,',
  ])('%s', (line) => expect(found(line)).toEqual([]))

  test.each<[line: string, items: readonly string[]]>([
    ['<person name="Taro Yamada">', ['name Taro Yamada']],
    ['・(氏名) 山田太郎', ['name 山田太郎']],
    ['支店名：新宿', ['bank-account 新宿']],
    ['bank: Mizuho, branch: Shinjuku', ['bank-account Mizuho', 'bank-account Shinjuku']],
    ['blood type: A', ['health A']],
    ['apt: 4B', ['address 4B']],
    ['taro@3xample.jp', ['email taro@3xample.jp']],
    ['user=newton', ['user-id newton']],
    ['user=iffy.return9', ['user-id iffy.return9']],
    ['password: #', []],
    ['password: else', []],
    ['password: Elsewhere9', ['password Elsewhere9']],
  ])('but %s does', (line, items) => expect(found(line)).toEqual(items))
})

test.each<[header: string, cells: readonly string[], use: string]>([
  ['pass', ['All labels are unique', 'Every page has a heading of its own'], 'free-text'],
  ['pass', ['見出しの順序が正しくなっています', 'すべてのリンクに文字があります'], 'unknown'],
  ['pass', ['correct horse battery staple', 'Sunshine82', 'ねこだいすき'], 'password'],
  ['cc', ['C', 'Ç'], 'unknown'],
  ['union', ['^4.6.0', '~4.6.1'], 'ignore'],
])('a column %s of %j is %s', (header, cells, use) => {
  expect(detector.profileTable({ header: [header], sample: cells.map((cell) => [cell]) })[0]?.use).toBe(use)
})
