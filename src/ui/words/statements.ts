import { standingWords, statementTasks } from '#texts/index.ts'

/** Texts of the page of everything that was stated. */
export const statementWords = {
  menu: { ja: '公表と発言', en: 'Statements' },
  title: { ja: 'これまでに言ったこと、いま言えること', en: 'What was said, and what may be said now' },
  none: { ja: 'まだ何も言っていません。', en: 'Nothing has been said yet.' },
  mayOpen: {
    ja: '「いま言えること」を1枚で開く（印刷して電話のそばに）',
    en: 'Open “What we may say now” on one page, to lie beside the telephone',
  },
  say: { ja: 'このまま言えること', en: 'May be said, word for word' },
  sayNone: {
    ja: '公表済みで台帳と合うものは、まだありません。',
    en: 'Nothing published is borne out by the ledger yet.',
  },
  tasks: { ja: '直すこと', en: 'To be put right' },
  tasksNone: { ja: 'ありません。', en: 'Nothing.' },
  versions: { ja: '公表文の版', en: 'Versions of the public notice' },
  version: { ja: '版', en: 'Version' },
  state: { ja: '状態', en: 'State' },
  kind: { ja: '種類', en: 'Kind' },
  pages: { ja: 'ページ', en: 'Pages' },
  book: { ja: '発言の台帳', en: 'Statement ledger' },
  bookNote: {
    ja: '数字、否定、約束を、いつ、だれに、どの単位で言ったかをすべて残します。変わった数字には理由があります。',
    en: 'Every figure, denial and promise: when, to whom, in which unit. A figure that changed says why.',
  },
  at: { ja: '日時', en: 'When' },
  to: { ja: '相手', en: 'To' },
  what: { ja: '内容', en: 'What was said' },
  replaces: { ja: '前の発言', en: 'Replaced' },
  why: { ja: '変わった理由', en: 'Why it changed' },
  standing: { ja: '今の扱い', en: 'Standing' },
  draft: { ja: '未公表の案', en: 'draft' },
  states: {
    recorded: { ja: '記録から再現', en: 'from the record' },
    published: { ja: '公表済み（署名あり）', en: 'published and signed' },
    draft: { ja: '未公表の案', en: 'draft, not published' },
  },
  kinds: {
    new: { ja: '新規', en: 'new' },
    addition: { ja: '追加', en: 'addition' },
    replacement: { ja: '差替え', en: 'replacement' },
  },
  standings: standingWords,
  task: statementTasks,
  recipient: {
    public: { ja: '公表', en: 'public' },
    press: { ja: '報道', en: 'press' },
    people: { ja: '本人', en: 'people affected' },
    desk: { ja: '窓口', en: 'desk' },
  },
} as const
