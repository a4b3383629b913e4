import { grouped } from '#kernel/grouped.ts'
import type { Signed } from '#kernel/signature.ts'
import { html, type Language } from '#ui/index.ts'
import type { Receipt, ReceiptFile } from './receipt-shape.ts'

const TEXT = {
  title: { ja: '証拠受領書', en: 'Receipt for evidence' },
  lead: {
    ja: '下記の電子データを、読み取った時点の内容のまま受け入れたことを証します。原本には書き込んでいません。',
    en: 'The data below were taken in as they were when they were read. Nothing was written to the originals.',
  },
  case: { ja: '事案', en: 'Case' },
  number: { ja: '受領書番号', en: 'Receipt' },
  readAt: { ja: '読取り日時（協定世界時）', en: 'Read at (UTC)' },
  clock: { ja: '時計', en: 'By the clock' },
  readBy: { ja: '読み取った者', en: 'Read by' },
  count: { ja: 'ファイル数・合計バイト数', en: 'Files, bytes together' },
  file: { ja: 'ファイル', en: 'File' },
  bytes: { ja: 'バイト', en: 'Bytes' },
  given: { ja: '引渡し', en: 'Given by' },
  taken: { ja: '受取り', en: 'Taken by' },
  handedOver: { ja: '受渡し日時', en: 'Handed over at' },
  basis: { ja: '根拠', en: 'Basis' },
  note: { ja: '備考', en: 'Note' },
  same: { ja: '次と同じ内容', en: 'Same bytes as' },
  replaces: {
    ja: '以前この名で受け入れた内容（SHA-256）に代わる',
    en: 'Replaces what was taken in under this name (SHA-256)',
  },
  unwritten: { ja: '（case.yaml の custody: に記載なし）', en: '(not written under custody: in case.yaml)' },
  proof: { ja: '確かめ方', en: 'How to check' },
  how: {
    ja: '「todoke verify フォルダー」で、署名・指紋・原本との一致を、鍵も通信もなしに確かめられます。鍵の指紋は、本書とは別の経路で受け取ったものと見比べてください。',
    en: '“todoke verify FOLDER” checks signature, fingerprints and the originals, with no key and no network. Compare the fingerprint of the key with the one that you received on another way.',
  },
  root: { ja: '一覧の指紋', en: 'Root of the list' },
  previous: { ja: '前の受領書（SHA-256）', en: 'Receipt before (SHA-256)' },
  key: { ja: '署名鍵の指紋', en: 'Fingerprint of the signing key' },
  signature: { ja: '署名（Ed25519）', en: 'Signature (Ed25519)' },
  sign: {
    ja: '引渡者（署名・日付）　　　　　　　　　　　　受領者（署名・日付）',
    en: 'Given by (signature, date)          Taken by (signature, date)',
  },
} as const

const STYLE = `body{font:14px/1.65 "BIZ UDPGothic","Noto Sans JP",sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#1a1a1c}
h1{font-size:1.5rem;border-bottom:3px solid #0017c1;padding-bottom:.3rem}h2{font-size:1.1rem;margin-top:1.6rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #b4b4b8;padding:.25rem .6rem;text-align:left;font-weight:400;vertical-align:top;overflow-wrap:anywhere}
thead th{background:#f1f1f4}td.n{text-align:right;white-space:nowrap}dl{display:grid;grid-template-columns:14rem 1fr;gap:.2rem 1rem}dt{color:#555}
dd{margin:0;overflow-wrap:anywhere}code{font-size:.8rem}tr{break-inside:avoid}.sign{margin-top:3rem;border-top:1px solid #1a1a1c;padding-top:.3rem;white-space:pre-wrap}
@media print{body{margin:0;max-width:none;font-size:11px}}`

/** A receipt as a page that prints; everything in it stands in the signed document. */
export function receiptPage({ document: d, signature }: Signed<Receipt>, language: Language): string {
  const say = (key: keyof typeof TEXT): string => TEXT[key][language]
  const fact = (label: string, value: string | ReturnType<typeof html>) => html`<dt>${label}</dt><dd>${value}</dd>`
  const hash = (text: string) => html`<code>${text}</code>`
  const bytes = d.files.reduce((n, file) => n + file.bytes, 0)
  return String(html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${say('title')} ${d.case} ${d.number}</title><style>${STYLE}</style></head><body>
<h1>${say('title')}</h1>
<p>${say('lead')}</p>
<dl>${fact(say('case'), d.case)}${fact(say('number'), String(d.number))}${fact(say('readAt'), d.readAt)}
${fact(say('clock'), clockOf(d, language))}${fact(say('readBy'), d.readBy)}
${fact(say('count'), `${grouped(d.files.length)} / ${grouped(bytes)}`)}</dl>
<table><thead><tr><th>${say('file')} / SHA-256</th><th>${say('bytes')}</th><th>${say('given')} → ${say('taken')} / ${say('basis')}</th></tr></thead><tbody>
${d.files.map(
  (
    file,
  ) => html`<tr><td>${file.path}<br>${hash(file.sha256)}${remarks(file, language)}</td><td class="n">${grouped(file.bytes)}</td>
<td>${handover(file, language)}</td></tr>`,
)}</tbody></table>
<p class="sign">${say('sign')}</p>
<h2>${say('proof')}</h2>
<p>${say('how')}</p>
<dl>${fact(say('root'), hash(d.root))}${fact(say('previous'), hash(d.previous ?? '–'))}${fact(say('key'), hash(signature.keyPrint))}
${fact(say('signature'), hash(signature.value))}</dl>
</body></html>
`)
}

/** The document names the clock in English, since it is one for all languages. */
const clockOf = ({ clock }: Receipt, language: Language): string =>
  language === 'ja' ? clock.replace(/^system clock of (.*)$/, '$1 のシステム時計') : clock

function remarks(file: ReceiptFile, language: Language) {
  const same = file.sameAs === null ? '' : html`<br>${TEXT.same[language]}: ${file.sameAs}`
  const other = file.replaces === null ? '' : html`<br>${TEXT.replaces[language]}: <code>${file.replaces}</code>`
  return html`${same}${other}`
}

function handover(file: ReceiptFile, language: Language) {
  const { givenBy, takenBy, basis, handedOverAt, note } = file
  if ([givenBy, takenBy, basis, handedOverAt, note].every((text) => text === null)) return TEXT.unwritten[language]
  const line = (text: string | null) => (text === null ? '' : html`<br>${text}`)
  return html`${givenBy ?? '–'} → ${takenBy ?? '–'}${line(handedOverAt)}${line(basis)}${line(note)}`
}
