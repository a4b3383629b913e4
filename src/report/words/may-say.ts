import { standingWords, statementTasks } from '#texts/index.ts'

/** Words of the page that says what may be said now. */
export const maySayWords = {
  title: { ja: 'いま言えること', en: 'What we may say now' },
  asOf: {
    ja: (at: string, revision: string) => `${at} 時点、台帳 第${revision}版。`,
    en: (at: string, revision: string) => `As of ${at}, ledger revision ${revision}.`,
  },
  last: {
    ja: (day: string) => `最後の公表は${day}版です。`,
    en: (day: string) => `The last public notice is that of ${day}.`,
  },
  nothingYet: { ja: 'まだ何も公表していません。', en: 'Nothing has been published yet.' },
  say: { ja: 'このまま言えること', en: 'May be said, word for word' },
  sayNote: {
    ja: '公表済みで、いまの台帳とも合っています。これ以外の数字は言わないでください。',
    en: 'Published, and still borne out by the ledger. Give no other figure.',
  },
  what: { ja: '内容', en: 'What' },
  since: { ja: '公表', en: 'Published' },
  basis: { ja: '根拠', en: 'Basis' },
  inVersion: { ja: (day: string) => `${day}版`, en: (day: string) => `version of ${day}` },
  noLonger: { ja: 'もう言わないこと', en: 'Not to be repeated' },
  wasSaid: { ja: '以前の公表', en: 'Said before' },
  why: { ja: '理由', en: 'Why' },
  instead: { ja: '代わりに言うこと', en: 'Say instead' },
  nothing: { ja: '訂正の公表を待つ', en: 'wait for the correction' },
  notYet: { ja: 'まだ公表していないこと', en: 'Not published yet' },
  notYetNote: {
    ja: '台帳では分かっていますが、公表していません。窓口では話さないでください。',
    en: 'The ledger knows it, the public does not. Not for the desk.',
  },
  change: { ja: '前との違い', en: 'What changed' },
  first: { ja: '新しい内容', en: 'new' },
  promises: { ja: '約束したこと', en: 'Promised' },
  standing: { ja: '状態', en: 'Standing' },
  tasks: { ja: '直すこと', en: 'To be put right' },
  todo: { ja: 'すること', en: 'What to do' },
  task: statementTasks,
  none: { ja: 'ありません。', en: 'None.' },
  standings: standingWords,
} as const
