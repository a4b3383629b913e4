import type { Summary } from '#kernel/summary.ts'
import { asIfDay } from '#law/index.ts'
import { inLanguage } from '#texts/index.ts'
import { actWords, dueOrder, dueWords, standingWords } from './duty-words.ts'
import type { ReportFacts } from './filled-form.ts'
import { codeWord, count, itemWords, momentWords } from './wording.ts'

/** Rows shown per table on the single page; the rest is summed in one line, so that the column still adds up. */
const ROWS_MAX = 9
const DUTIES_MAX = 7

function tableOf(attack: Summary['attacks'][number]) {
  const shown = attack.combinations.length > ROWS_MAX ? attack.combinations.slice(0, ROWS_MAX - 1) : attack.combinations
  const rest = attack.combinations.slice(shown.length)
  const restPersons = rest.reduce((n, c) => n + c.persons, 0)
  return {
    name: `攻撃 ${attack.id}`,
    rows: [
      ...shown.map((c) => ({ items: itemWords(c.items, 'ja'), persons: count(c.persons) })),
      ...(rest.length ? [{ items: `ほか${rest.length}通りの組合せ`, persons: count(restPersons) }] : []),
    ],
    total: count(attack.persons),
  }
}

const figureOf = (
  name: string,
  sure: string,
  s: Pick<Summary['attacks'][number], 'persons' | 'bounds'>,
  records: string,
) => ({
  name,
  sure,
  persons: count(s.persons),
  range: s.bounds.min === s.bounds.max ? '幅なし' : `幅 ${count(s.bounds.min)} ～ ${count(s.bounds.max)} 人`,
  records,
})

function basisOf(summary: Summary, ledgerRoot: string) {
  const { balance, review } = summary
  return [
    {
      ja: '収支',
      en: 'balance',
      value: `入力 ${count(balance.recordsIn)} 件 ＝ 台帳 ${count(balance.recordsLedgered)} 件 ＋ 除外 ${count(balance.recordsRefused)} 件（理由つき）`,
    },
    { ja: '人手の確認待ち', en: 'pairs to review', value: `${count(review.pairs)} 組` },
    {
      ja: '顧客台帳',
      en: 'customer master',
      value: `${count(summary.masterPersons)} 人のうち ${count(summary.inMaster)} 人が対象`,
    },
    { ja: '台帳の指紋', en: 'ledger root', value: (ledgerRoot.match(/.{1,32}/g) ?? []).join(' ') },
  ]
}

/** A duty that the law of the time did not ask must not look like one that it did. */
function asIfWords(notes: readonly string[]): string {
  const day = asIfDay(notes)
  return day === null ? '' : `（仮に${day}の法令が適用された場合）`
}

/** The data of `board-page.typ`: what a board must know, on one page. */
export function boardPage(facts: ReportFacts, ledgerRoot: string): Record<string, unknown> {
  const { summary } = facts
  const open = facts.duties.duties
    .filter((d) => d.status === 'open' || d.status === 'overdue' || d.status === 'waiting')
    .toSorted((a, b) => (dueOrder(a.due) < dueOrder(b.due) ? -1 : 1))
  return {
    specimen: facts.specimen,
    title: inLanguage(facts.title, 'ja') || summary.case,
    organisation: inLanguage(facts.organisation.name, 'ja'),
    at: `${momentWords(facts.at, facts.zone, 'ja')} 現在`,
    revision: `第${summary.revision}版`,
    figures: [
      ...summary.attacks.map((a) =>
        figureOf(`攻撃 ${a.id}`, codeWord(a.certainty, 'ja'), a, `${count(a.records)} 件（レコード）`),
      ),
      figureOf('全体', '重複なし', summary, '人数は名寄せ後の実人数'),
    ],
    tables: summary.attacks.map(tableOf),
    duties: open.slice(0, DUTIES_MAX).map((d) => ({
      due: dueWords(d.due, 'ja'),
      late: d.status === 'overdue',
      what: actWords(d.act, 'ja') + asIfWords(d.notes),
      cite: d.cite.join('、'),
      to: d.to === 'people' ? '本人' : codeWord(d.to, 'ja'),
      standing: standingWords(d.standing, 'ja'),
    })),
    basis: basisOf(summary, ledgerRoot),
    footer: `Todoke　${summary.case}　ledger root ${ledgerRoot.slice(0, 16)}…`,
  }
}
