import type { FlowText } from './flow-text.ts'

/** Groups whose text nobody sees. */
const UNSEEN = new Set(
  'fonttbl colortbl stylesheet info pict objdata fldinst listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl wgrffmtfilter pntext bkmkstart bkmkend nonesttables nonshppict panose falt'.split(
    ' ',
  ),
)

/** WHATWG names of the code pages of fonts (\fcharset) and of whole texts (\ansicpg). */
const CHARSETS: Readonly<Record<number, string>> = {
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  204: 'windows-1251',
  238: 'windows-1250',
}
const CODEPAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  65001: 'utf-8',
}

const SPECIAL: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  endash: '–',
  emdash: '—',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
}

const DEPTH_MAX = 1000

interface Group {
  readonly unseen: boolean
  readonly font: number
  /** Bytes that stand for a character that was already given by its number. */
  readonly skip: number
}

const TOKEN = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)/g

/** The text of a Rich Text document (RTF 1.9.1): paragraphs and tables; `latin` holds a byte in each character. */
export function readRtf(latin: string, flow: FlowText): void {
  const reader = new RtfReader(flow)
  for (const [all, word, number, hex, sign, brace, plain] of latin.matchAll(TOKEN)) {
    if (brace === '{') reader.open()
    else if (brace === '}') reader.close()
    else if (hex !== undefined) reader.bytes(String.fromCharCode(Number.parseInt(hex, 16)))
    else if (plain !== undefined) reader.bytes(plain)
    else if (word !== undefined) reader.word(word, number === undefined ? undefined : Number(number))
    else if (sign !== undefined) reader.sign(sign)
    else if (all.startsWith('\\')) reader.word('par', undefined)
  }
  reader.end()
}

class RtfReader {
  readonly #flow: FlowText
  readonly #outer: Group[] = []
  readonly #fonts = new Map<number, string>()
  #group: Group = { unseen: false, font: -1, skip: 1 }
  #codepage = 'windows-1252'
  #waiting = ''
  #toSkip = 0
  #inFonts = 0
  #starred = false
  #defined = -1
  #inParagraph = false
  #inTable = false
  #ofTable = false
  #inCell = false

  constructor(flow: FlowText) {
    this.#flow = flow
  }

  open(): void {
    this.#settle()
    if (this.#outer.length < DEPTH_MAX) this.#outer.push(this.#group)
    this.#starred = false
  }

  close(): void {
    this.#settle()
    if (this.#inFonts > this.#outer.length) this.#inFonts = 0
    this.#group = this.#outer.pop() ?? this.#group
  }

  bytes(text: string): void {
    const skipped = Math.min(this.#toSkip, text.length)
    this.#toSkip -= skipped
    if (!this.#group.unseen) this.#waiting += text.slice(skipped)
  }

  sign(sign: string): void {
    if (sign === '*') this.#starred = true
    else if (sign === '~') this.bytes(' ')
    else if (sign === '_') this.bytes('-')
    else if (/[\\{}]/.test(sign)) this.bytes(sign)
    else if (/[\r\n]/.test(sign)) this.word('par', undefined)
  }

  word(word: string, number: number | undefined): void {
    if (this.#inFonts > 0) this.#fontWord(word, number)
    if (UNSEEN.has(word) || (this.#starred && word !== 'shptxt' && word !== 'shpinst')) {
      if (word === 'fonttbl') this.#inFonts = this.#outer.length
      this.#group = { ...this.#group, unseen: true }
      this.#starred = false
      return
    }
    this.#starred = false
    if (word === 'u' && number !== undefined) this.#unicode(number)
    else if (word === 'uc') this.#group = { ...this.#group, skip: Math.max(0, number ?? 1) }
    else if (word === 'f') {
      this.#settle()
      this.#group = { ...this.#group, font: number ?? -1 }
    } else if (word === 'ansicpg') this.#codepage = CODEPAGES[number ?? 0] ?? this.#codepage
    else if (!this.#group.unseen) this.#layout(word)
  }

  end(): void {
    this.#settle()
    this.#endParagraph()
    this.#leaveTable()
  }

  #fontWord(word: string, number: number | undefined): void {
    if (word === 'f') this.#defined = number ?? -1
    if (word === 'fcharset' && CHARSETS[number ?? 0]) this.#fonts.set(this.#defined, CHARSETS[number ?? 0] ?? '')
  }

  #unicode(number: number): void {
    this.#settle()
    if (!this.#group.unseen) this.#write(String.fromCharCode(number < 0 ? number + 65_536 : number))
    this.#toSkip = this.#group.skip
  }

  #layout(word: string): void {
    const special = SPECIAL[word]
    if (special !== undefined) {
      this.#settle()
      this.#write(special)
    } else if (word === 'par' || word === 'sect' || word === 'page') {
      this.#settle()
      this.#write('')
      this.#endParagraph()
    } else if (word === 'pard') {
      this.#settle()
      this.#ofTable = false
    } else if (word === 'intbl') this.#ofTable = true
    else if (word === 'deleted') this.bytes(' ')
    else if (word === 'cell') this.#cell()
    else if (word === 'row') this.#row()
  }

  #cell(): void {
    this.#settle()
    this.#beginCell()
    this.#endParagraph()
    this.#flow.endCell()
    this.#inCell = false
  }

  #row(): void {
    this.#settle()
    this.#ofTable = true
    if (this.#inTable) this.#flow.beginRow()
  }

  #beginCell(): void {
    if (this.#inCell) return
    this.#endParagraph()
    if (!this.#inTable) {
      this.#flow.beginTable()
      this.#flow.beginRow()
    }
    this.#inTable = true
    this.#inCell = true
    this.#flow.beginCell()
  }

  #leaveTable(): void {
    if (!this.#inTable) return
    this.#endParagraph()
    if (this.#inCell) this.#flow.endCell()
    this.#flow.endTable()
    this.#inTable = false
    this.#inCell = false
  }

  #write(text: string): void {
    if (this.#ofTable) this.#beginCell()
    else this.#leaveTable()
    if (!this.#inParagraph) this.#flow.beginParagraph()
    this.#inParagraph = true
    this.#flow.text(text)
  }

  #endParagraph(): void {
    if (this.#inParagraph) this.#flow.endParagraph()
    this.#inParagraph = false
  }

  #settle(): void {
    if (this.#waiting === '') return
    const text = this.#waiting
    this.#waiting = ''
    const name = this.#fonts.get(this.#group.font) ?? this.#codepage
    const isAscii = !/[^\u0000-\u007f]/.test(text)
    this.#write(isAscii ? text : new TextDecoder(name).decode(Buffer.from(text, 'latin1')))
  }
}
