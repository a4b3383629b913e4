import { kindWord } from '#kernel/data-kinds.ts'
import { grouped } from '#kernel/grouped.ts'
import { html, type Language, words } from '#ui/index.ts'
import type { SignedCountStatement } from './stated-counts.ts'

const TEXT = {
  title: { ja: '人数確認書', en: 'Count statement' },
  lead: {
    ja: '本書の数は、証拠・判定規則・台帳の指紋に結び付けて電子署名されています。同じ証拠と規則からは同じ数が得られます。',
    en: 'The figures here are signed together with the fingerprints of evidence, rules and ledger. The same evidence and rules give the same figures.',
  },
  case: { ja: '事案', en: 'Case' },
  revision: { ja: '版', en: 'Revision' },
  persons: { ja: '漏えい等の対象となる人（人）', en: 'Persons affected' },
  between: { ja: '下限〜上限', en: 'Between' },
  attack: { ja: '攻撃', en: 'Attack' },
  people: { ja: '人', en: 'Persons' },
  records: { ja: '件（行）', en: 'Records (rows)' },
  item: { ja: '項目', en: 'Item' },
  master: { ja: '顧客台帳のうち対象', en: 'Of the customer master' },
  refused: { ja: '台帳に載せなかった件', en: 'Records not taken into the ledger' },
  exclusions: { ja: '人に数えなかった件（理由別）', en: 'Records that count for nobody, by reason' },
  unresolved: { ja: '同じ人か人が確かめる組', en: 'Pairs that wait for a human' },
  decisions: { ja: '担当者の決定', en: 'Decisions of officers' },
  noMaster: {
    ja: '顧客台帳がまだないため、顧客のうちの割合と、ほかの連絡先は分かりません。',
    en: 'There is no customer master yet: what share of customers is hit, and where else they can be reached, is not known.',
  },
  proof: { ja: '確かめ方', en: 'How to check' },
  how: {
    ja: '「todoke verify フォルダー」または「node recount/recount.mjs」（Node.jsのみ）で、署名・指紋・数を確かめられます。鍵の指紋は、本書とは別の経路で受け取ったものと見比べてください。',
    en: '“todoke verify FOLDER” or “node recount/recount.mjs” (Node.js only) checks signature, fingerprints and figures. Compare the fingerprint of the key with the one that you received on another way.',
  },
  evidenceRoot: { ja: '証拠の指紋', en: 'Evidence root' },
  rulesHash: { ja: '規則の指紋', en: 'Hash of the rules' },
  ledgerRoot: { ja: '台帳の指紋', en: 'Ledger root' },
  key: { ja: '署名鍵の指紋', en: 'Fingerprint of the signing key' },
  signature: { ja: '署名（Ed25519）', en: 'Signature (Ed25519)' },
} as const

const STYLE = `body{font:15px/1.7 "BIZ UDPGothic","Noto Sans JP",sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1c}
h1{font-size:1.6rem;border-bottom:3px solid #0017c1;padding-bottom:.3rem}h2{font-size:1.15rem;margin-top:1.8rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #b4b4b8;padding:.25rem .6rem;text-align:left;font-weight:400}
thead th{background:#f1f1f4}td.n{text-align:right;font-variant-numeric:tabular-nums}dl{display:grid;grid-template-columns:14rem 1fr;gap:.2rem 1rem}
dt{color:#555}dd{margin:0;overflow-wrap:anywhere}.big{font-size:1.9rem;font-weight:700}code{font-size:.85rem}@media print{body{margin:0;max-width:none}}`

/** The statement as a page that prints; everything in it stands in the signed document. */
export function statementPage({ document: d, signature }: SignedCountStatement, language: Language): string {
  const say = (key: keyof typeof TEXT): string => TEXT[key][language]
  const reason = (code: string): string => {
    const known: Readonly<Record<string, Readonly<Record<Language, string>>>> = words.exclusion
    return known[code]?.[language] ?? code
  }
  const fact = (label: string, value: string | ReturnType<typeof html>) => html`<dt>${label}</dt><dd>${value}</dd>`
  const page = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${say('title')} ${d.case}</title><style>${STYLE}</style></head><body>
<h1>${say('title')}</h1>
<p>${say('lead')}</p>
<dl>${fact(say('case'), d.case)}${fact(say('revision'), String(d.revision))}
${fact(say('persons'), html`<span class="big">${grouped(d.persons)}</span>`)}
${fact(say('between'), `${grouped(d.bounds.min)} – ${grouped(d.bounds.max)}`)}
${d.lacks.includes('no-master') ? '' : fact(say('master'), `${grouped(d.master.hit)} / ${grouped(d.master.persons)}`)}
${fact(say('unresolved'), grouped(d.unresolved.pairs))}
${fact(say('decisions'), grouped(d.decisions.inForce))}
${fact(say('refused'), `${grouped(d.records.refused)} / ${grouped(d.records.in)}`)}</dl>
${d.lacks.includes('no-master') ? html`<p>${say('noMaster')}</p>` : ''}
${d.attacks.map(
  (a) => html`<h2>${say('attack')} ${a.id}</h2>
<p>${grouped(a.persons)} ${say('people')}（${grouped(a.bounds.min)} – ${grouped(a.bounds.max)}） · ${grouped(a.records)} ${say('records')}</p>
<table><thead><tr><th>${say('item')}</th><th>${say('people')}</th></tr></thead><tbody>
${a.items.map((i) => html`<tr><td>${kindWord(i.item, language)}</td><td class="n">${grouped(i.persons)}</td></tr>`)}
</tbody></table>`,
)}
${
  d.exclusions.length === 0
    ? ''
    : html`<h2>${say('exclusions')}</h2><table><tbody>
${d.exclusions.map((x) => html`<tr><td>${reason(x.reason)}</td><td class="n">${grouped(x.records)}</td></tr>`)}</tbody></table>`
}
<h2>${say('proof')}</h2>
<p>${say('how')}</p>
<dl>${fact(say('evidenceRoot'), html`<code>${d.evidenceRoot}</code>`)}${fact(say('rulesHash'), html`<code>${d.rulesHash}</code>`)}
${fact(say('ledgerRoot'), html`<code>${d.ledgerRoot}</code>`)}${fact(say('key'), html`<code>${signature.keyPrint}</code>`)}
${fact(say('signature'), html`<code>${signature.value}</code>`)}</dl>
</body></html>
`
  return String(page)
}
