import { closeSync, openSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { CFB } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { unpackRtf } from './lz-rtf.ts'
import { openOutlook, outlookFolders } from './outlook-folders.ts'
import { encoded, reading } from './reading-for-tests.ts'

type Fields = Readonly<Record<string, string | Buffer>>

/** A message as Outlook saves it: properties by their tag, texts in two bytes a character ([MS-OXMSG] section 2). */
function message(fields: Fields, recipient: Fields, attachment: Fields): Buffer {
  const file = CFB.utils.cfb_new()
  const put = (folder: string, properties: Fields, head: number) => {
    const list = [Buffer.alloc(head)]
    for (const [tag, value] of Object.entries(properties)) {
      const type = typeof value === 'string' ? '001F' : '0102'
      const content = typeof value === 'string' ? Buffer.from(value, 'utf16le') : value
      CFB.utils.cfb_add(file, `${folder}/__substg1.0_${tag}${type}`, content)
      const entry = Buffer.alloc(16)
      entry.writeUInt32LE(Number.parseInt(tag + type, 16), 0)
      entry.writeUInt32LE(6, 4)
      entry.writeUInt32LE(content.length, 8)
      list.push(entry)
    }
    CFB.utils.cfb_add(file, `${folder}/__properties_version1.0`, Buffer.concat(list))
  }
  put('', fields, 32)
  put('/__recip_version1.0_#00000000', recipient, 8)
  put('/__attach_version1.0_#00000000', attachment, 8)
  return Buffer.from(CFB.write(file, { type: 'buffer' }))
}

const MESSAGE = message(
  {
    '001A': 'IPM.Note',
    '0037': 'お問い合わせ',
    '0C1A': '佐藤太郎',
    '5D01': 'taro@example.jp',
    '1000': '電話は090-1234-5678です。\r\n',
  },
  { '3001': '窓口', '39FE': 'desk@example.jp' },
  { '3707': '名簿.csv', '3701': encoded('番号,氏名\r\n1,鈴木\r\n', 'shift_jis') },
)

describe('messages that Outlook saved', () => {
  test('head and text are one document, attachments are parts', async () => {
    const found = await reading('a.msg', MESSAGE)
    expect(found.lines).toEqual([
      'From: 佐藤太郎 <taro@example.jp>',
      'To: 窓口 <desk@example.jp>',
      'Subject: お問い合わせ',
      '',
      '電話は090-1234-5678です。',
    ])
    expect(found.tables).toMatchObject([{ part: '名簿.csv', header: ['番号', '氏名'] }])
    expect(found.rows).toEqual([['1', '鈴木']])
    expect(found.refused).toEqual([])
  })
  test('cut off at any of many bytes they are read or named, never thrown at', async () => {
    for (let cut = 9; cut < MESSAGE.length; cut += 509) {
      const found = await reading('a.msg', MESSAGE.subarray(0, cut))
      expect(found.refused.length + found.lines.length, `cut at ${cut}`).toBeGreaterThan(0)
    }
  })
})

test('packed rich text of a message is unpacked as its specification shows', () => {
  // [MS-OXRTFCP] section 4.1.1.
  const packed = '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0'
  expect(Buffer.from(unpackRtf(Buffer.from(packed, 'hex')) ?? []).toString('latin1')).toBe(
    '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n',
  )
})

describe('Outlook data files', () => {
  // The package that reads them brings one.
  const sample = join(dirname(createRequire(import.meta.url).resolve('pst-extractor')), '../example/testdata/enron.pst')

  test('messages are documents by folder and number, read where the file lies', async () => {
    const fd = openSync(sample, 'r')
    try {
      const file = openOutlook({ fd })
      expect(file).toBeDefined()
      const parts: string[] = []
      const opening = { file: 'a.pst', part: '', depth: 0, passwords: [], async *inner() {} }
      // @ts-expect-error Of an opening only these are used here.
      for await (const passage of outlookFolders(opening, file)) {
        if (passage.kind === 'text') parts.push(passage.part)
        if (parts.length === 3) break
      }
      const folder = 'Top of Personal Folders/lokay-m/MLOKAY (Non-Privileged)'
      expect(parts).toEqual(['1', 'TW-Commercial Group/1', 'TW-Commercial Group/2'].map((n) => `${folder}/${n}`))
    } finally {
      closeSync(fd)
    }
  })
  test('what only begins like one is named', async () => {
    const found = await reading('a.pst', Buffer.concat([Buffer.from('!BDN'), Buffer.alloc(600, 7)]))
    expect(found.refused).toMatchObject([{ reason: 'damaged' }])
  })
})
