import * as places from '../src/detect/scanner/kernel/places.ts'
import { LINE, UNKNOWN_STRETCH } from '../src/detect/scanner/kernel/prose-places.ts'
import type { ScanKernel } from '../src/detect/scanner/scan-kernel.ts'
import type { Chance } from './fuzz-kernel.ts'

/*
 * Made-up lines of logs for `fuzz-kernel.ts`: pieces that the walk over texts tells apart, mostly with a byte changed,
 * and labels that mean anything at all, so that every rule meets every value.
 */
const PIECES =
  `user=taro.sato12 email=taro@example.jp ip=203.0.113.9 tel: 090-1234-5678, 03(1234)5678 (03)1234-5678 0312345678 0120-123-456 0180-123-456 +81-90-1234-5678
+44 20 7946 0958 4111 1111 1111 1111 4111111111111111 1234-5678-9018 123456789018 6000012010001 900101-1234568 TK1234567 AB12345678CD xxxx-1234
[22/Nov/2026:05:10:20 +0900] "GET /cart?item=123 HTTP/1.1" 200 51234 "Mozilla/5.0 (x64)" Chrome/126.0.0.0 v1.2.3.4 version: 1.2.3.4 10.0.0.1
255.255.255.0 1.2.3.4.5 fe80::1 1:2:3:4:5:6:7:8 std::move https://a.jp/b?c=d {"email":"a@b.jp"} 'x' no=1234 id=abc123 pw=$2b$12$x {SHA}
parent p.arent parentEmail=a@b.jp user9 parentTel2 DOB born birth TEL ID2 INFO <a@b.jp> Taro <t@b.jp> a..b.@c.jp info@x.jp sales-1@x.jp 160-0023 ) ] > : = ; & | / - , . @ $ \t é 電話`
    .split(/\s+/)
    .map((piece) => Buffer.from(piece))

/** Pieces of Japanese and what stands between them; documents have lines of their own. */
const JAPANESE =
  `山田 太郎 佐藤 花子 髙橋 渡邉 五十嵐 長谷川 さくら 様 さん 氏 殿 君 先生 課長 です と申します より電話 の が は を 、 。 「 」 （ ） ： ＝ 【 】 ・ ■ ◆◆◆◆ ──────── 氏名 お名前 電話番号 連絡先 メール 住所
会員番号 担当者の 看護師の 東京都 港区 新宿区西新宿 代表 窓口 普通 1234567 090-1234-5678 ０３－１２３４－５６７８ taro.sato@example.jp ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ 32歳 昭和59年7月13日 生まれ ●●●●1234 born boｒn borｎ birtｈ ＤOB DＯB xｘ●x1234 XxＸx1234 〒160-0023 株式会社 Taro
Yamada From: 送信日時 TEL > ---- 資料を送付 再度連絡する 𠮷田 é ½ ①`
    .split(/\s+/)
    .concat(' ', '　')
    .map((piece) => Buffer.from(piece))

/** Writes lines from `at` on, of ASCII or of Japanese; gives where they end. */
export function writeLines(
  bytes: Uint8Array,
  { at: from, lines, ofJapanese }: { readonly at: number; readonly lines: number; readonly ofJapanese: boolean },
  below: Chance,
): number {
  const pieces = ofJapanese ? [...PIECES, ...JAPANESE, ...JAPANESE, ...JAPANESE] : PIECES
  let at = from
  for (let line = 0; line < lines; line++) {
    for (let n = below(8); n > 0; n--) {
      const piece = pieces[below(pieces.length)] ?? Buffer.alloc(0)
      bytes.set(piece, at)
      const place = at + below(piece.length)
      if ((piece[0] ?? 0) < 0x80 && below(3) === 0)
        bytes[place] = below(2) ? (bytes[place] ?? 0) + below(3) - 1 : 32 + below(95)
      at += piece.length
      if (below(4) > (ofJapanese ? 2 : 0)) bytes[at++] = 32
    }
    if (below(20) === 0) bytes[at++] = 13
    bytes[at++] = 10
  }
  bytes.fill(0, at, at + 64)
  return at
}

/** Kinds that findings can be of, and what offices, owners and labels begin with, at random but the same for each kernel. */
export function teach(kernel: ScanKernel, seed: number): void {
  const words = new Int32Array(kernel.memory.buffer)
  for (let kind = 0; kind < KINDS; kind++)
    words[(places.KINDS >> 2) + kind] =
      (mixed(seed, kind) % 3) | (((mixed(seed, kind) >> 3) & 31) << 8) | (kind === 0 ? 1 << 16 : 0)
  kernel.forgetLabels()
  kernel.forgetStretches()
  kernel.beginWords(0x1234)
  for (let units = 97; units < 123; units++) kernel.learnBeginning(units)
  new Uint8Array(kernel.memory.buffer).set(Buffer.from('info'), places.INPUT)
  kernel.learnOffice(places.INPUT, places.INPUT + 4)
  new Uint8Array(kernel.memory.buffer).set(Buffer.from('parent'), places.INPUT)
  kernel.learnWord(places.INPUT, places.INPUT + 6)
}

const KINDS = 24
const USES = places.ALL_NEEDED + 1

const mixed = (a: number, b: number): number => {
  const n = Math.imul(a ^ Math.imul(b + 1, 0x9e3779b1), 0x85ebca6b)
  return (n ^ (n >>> 13)) >>> 0
}

/** Walks over the lines of [from, end), telling of each label that it means something that only its signs decide. */
export function walkLines(kernel: ScanKernel, from: number, end: number, seed: number): number {
  const bytes = new Uint8Array(kernel.memory.buffer)
  const units = new Uint16Array(kernel.memory.buffer)
  for (let at = from; ; ) {
    at = kernel.walkText(at, end, true)
    if (kernel.walkStatus() === UNKNOWN_STRETCH) {
      let hash = seed ^ kernel.stretchQuestion()
      for (let i = kernel.stretchFrom(); i < kernel.stretchEnd(); i++) hash = mixed(hash, units[(LINE >> 1) + i] ?? 0)
      kernel.learnStretch(0, useOf(hash, false), (hash >> 9) % (places.PASSWORD + 1), (hash >> 15) % KINDS)
      continue
    }
    if (kernel.walkStatus() !== places.UNKNOWN_LABEL) return at
    const isTail = kernel.labelQuestion() === places.TAIL_OF_LABEL
    let hash = seed ^ kernel.labelQuestion()
    for (let p = kernel.labelFrom(); p < kernel.labelEnd(); p++) hash = mixed(hash, bytes[p] ?? 0)
    kernel.learnLabel(0, useOf(hash, isTail), (hash >> 9) % (places.PASSWORD + 1), (hash >> 15) % KINDS)
  }
}

function useOf(hash: number, isTail: boolean): number {
  const use = hash % 3 === 0 ? places.NO_LABEL : (hash >> 4) % (isTail ? USES : USES - 1)
  return isTail && use !== places.NO_LABEL ? places.ALL_NEEDED : use
}
