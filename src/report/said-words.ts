import type { Statement } from '#case/index.ts'
import { kindWord } from '#kernel/data-kinds.ts'
import { countWords, dateWords, inLanguage, type Language } from '#texts/index.ts'

/** How an attack is called in a language. */
export type AttackName = (id: string, language: Language) => string

const SURE = {
  confirmed: { ja: '判明', en: 'confirmed' },
  possible: { ja: '可能性', en: 'possible' },
} as const

/** A statement as somebody would say it, in one line: what it is about, then what was said, with its unit. */
export function saidWords(s: Statement, language: Language, attackName: AttackName): string {
  const ja = language === 'ja'
  const about = 'attack' in s && s.attack !== undefined ? `${attackName(s.attack, language)}${ja ? '：' : ': '}` : ''
  const items = 'items' in s && s.items ? s.items.map((i) => kindWord(i, language)).join(ja ? '、' : ', ') : ''
  switch (s.says) {
    case 'count': {
      const unit = s.unit === 'persons' ? (ja ? '人' : ' people') : ja ? '件' : ' records'
      const sure = s.certainty ? (ja ? `（${SURE[s.certainty].ja}）` : ` (${SURE[s.certainty].en})`) : ''
      const of = items ? (ja ? `${items}を含む ` : `with ${items}: `) : ''
      const whole = s.attack === undefined ? (ja ? 'あわせて ' : 'together ') : ''
      return `${about}${whole}${of}${s.about ? (ja ? '約' : 'about ') : ''}${countWords(s.value)}${unit}${sure}`
    }
    case 'leaked':
      return (
        about + (ja ? `漏えいした、またはその可能性がある項目は ${items}` : `items that leaked or may have: ${items}`)
      )
    case 'not-leaked':
      return about + (ja ? `${items} の漏えいは確認されていない` : `no leak of ${items} was found`)
    case 'combinations':
      return about + (ja ? `項目の組合せと人数の表${revision(s, 'ja')}` : `table of combinations${revision(s, 'en')}`)
    case 'story':
    case 'attribution':
      return about + inLanguage(s.what, language)
    case 'promise':
      return ja ? `${dateWords('ja', s.by)}までに：${s.what}` : `by ${dateWords('en', s.by)}: ${s.what}`
    default:
      return s satisfies never
  }
}

const revision = (s: Statement, language: Language): string =>
  s.revision === undefined ? '' : language === 'ja' ? `（台帳 第${s.revision}版）` : ` (ledger revision ${s.revision})`
