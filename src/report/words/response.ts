import type { InventorySystem, Measure, ResponseVerb } from '#case/index.ts'

/** Words for what a response log says was done. */
export const VERBS: Readonly<Record<ResponseVerb, { readonly ja: string; readonly en: string }>> = {
  detected: { ja: '検知', en: 'detected' },
  blocked: { ja: '攻撃の遮断', en: 'attack blocked' },
  isolated: { ja: '機器・システムの隔離', en: 'systems isolated' },
  preserved: { ja: '証拠の保全', en: 'evidence preserved' },
  'forensics-mandated': { ja: '外部調査機関への調査委託', en: 'outside investigation mandated' },
  'report-received': { ja: '調査報告書の受領', en: 'investigation report received' },
  decided: { ja: '対応方針の決定', en: 'response decided' },
  'desk-opened': { ja: '問合せ窓口の開設', en: 'contact point opened' },
  'police-consulted': { ja: '警察への相談', en: 'police consulted' },
  'prevention-decided': { ja: '再発防止策の決定', en: 'measures against recurrence decided' },
  'passwords-invalidated': { ja: '漏えいしたパスワードの無効化', en: 'leaked passwords invalidated' },
  'withdrawals-watched': { ja: '対象口座の出金監視', en: 'withdrawals of the accounts concerned watched' },
  'withdrawals-held': { ja: '対象口座の出金保留', en: 'withdrawals of the accounts concerned held' },
  'new-accounts-stopped': { ja: '新規口座開設の停止', en: 'opening of new accounts stopped' },
  'contractor-cut': { ja: '委託先のアクセス遮断', en: 'access of the contractor cut' },
  'takedown-asked': { ja: '公開先への削除要請', en: 'take-down asked' },
  'systems-checked': { ja: '個人データを保有するシステムの点検', en: 'systems holding personal data checked' },
  'takedown-done': { ja: '公開先での削除の確認', en: 'take-down confirmed' },
  other: { ja: '', en: '' },
}

export const STATUS: Readonly<Record<Measure['status'], { readonly ja: string; readonly en: string }>> = {
  planned: { ja: '予定', en: 'planned' },
  doing: { ja: '実施中', en: 'under way' },
  done: { ja: '実施済み', en: 'done' },
}

export const SYSTEM_STATES: Readonly<Record<InventorySystem['state'], { readonly ja: string; readonly en: string }>> = {
  hit: { ja: '侵害を確認', en: 'hit' },
  'looked-at': { ja: '点検中', en: 'being looked at' },
  'not-yet': { ja: '未点検', en: 'not yet looked at' },
  clean: { ja: '侵害なし', en: 'clean' },
}

export const RESPONSE_WORDS = {
  ja: {
    by: (who: string) => `（${who}）`,
    order: (who: string) => `［${who}の命令による］`,
    version: (version: string) => `第${version}版`,
    until: (day: string) => `期限${day}`,
    effect: (text: string) => `効果：${text}`,
    told: (people: string) => `本人への通知（${people}人）`,
    toldSome: '本人への通知',
    exposed: (attack: string, days: string) => `攻撃${attack}：${days}`,
    span: (from: string, to: string) => `${from}から${to}まで`,
    misuse: '漏えいした情報の不正利用を確認',
    addressed: (cause: string) => `再発防止措置が対処する原因：${cause}`,
  },
  en: {
    by: (who: string) => ` (${who})`,
    order: (who: string) => ` [ordered by ${who}]`,
    version: (version: string) => `version ${version}`,
    until: (day: string) => `due ${day}`,
    effect: (text: string) => `effect: ${text}`,
    told: (people: string) => `people told individually (${people})`,
    toldSome: 'people told individually',
    exposed: (attack: string, days: string) => `attack ${attack}: ${days}`,
    span: (from: string, to: string) => `${from} to ${to}`,
    misuse: 'misuse of leaked data has been found',
    addressed: (cause: string) => `addressed by measures against recurrence: ${cause}`,
  },
} as const
