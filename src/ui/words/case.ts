/** Texts of the case page. */
export const caseWords = {
  menu: { ja: '事案', en: 'Case' },
  revision: (n: number) => ({ ja: `第${n}版`, en: `Revision ${n}` }),
  caseId: { ja: '事案番号', en: 'Case' },
  organisation: { ja: '組織', en: 'Organisation' },
  asOf: { ja: '基準時点', en: 'As of' },
  ledgerRoot: { ja: '台帳の指紋', en: 'Ledger root' },
  inputsRoot: { ja: '証拠の指紋', en: 'Evidence root' },
  clock: { ja: '検知からの時間', en: 'Time since detection' },
  detectedAt: (when: string) => ({ ja: `検知 ${when}`, en: `Detected ${when}` }),
  detectionUnknown: {
    ja: '検知の時点は case.yaml の knowledge に書かれていません。',
    en: 'case.yaml states no moment of detection (knowledge).',
  },
  clockNow: (length: string) => ({ ja: `実際の現在では ${length}`, en: `${length} by the real clock` }),
  next: { ja: '次の期限', en: 'Next due' },
  noNext: { ja: '期限のある未了の義務はありません。', en: 'No open duty has a date.' },
  left: (length: string) => ({ ja: `あと ${length}`, en: `${length} left` }),
  late: (length: string) => ({ ja: `${length} 超過`, en: `${length} overdue` }),
  alsoOverdue: (n: number) => ({
    ja: `このほか期限を過ぎた義務 ${n}件`,
    en: `${n} other ${n === 1 ? 'duty is' : 'duties are'} overdue`,
  }),
  leftNow: (when: string, text: string) => ({
    ja: `実際の現在（${when}）では${text}`,
    en: `By the real clock (${when}): ${text}`,
  }),
  figures: { ja: '何人の情報が漏えいしたか', en: 'How many people' },
  attack: (id: string) => ({ ja: `攻撃 ${id}`, en: `Attack ${id}` }),
  records: (n: string) => ({ ja: `根拠となる記録 ${n}件`, en: `from ${n} records` }),
  all: { ja: '重複を除いた全体', en: 'All attacks, each person once' },
  inMaster: (n: string, master: string) => ({
    ja: `うち顧客台帳にいる人 ${n}人（台帳 ${master}人）`,
    en: `${n} of them are in the customer master (of ${master})`,
  }),
  combinations: { ja: '項目の組合せと人数', en: 'Which items leaked together' },
  combinationsNote: {
    ja: '✓は漏えいした項目です。一人は一つの行にだけ数えます。人数を押すと、その人たちと根拠の記録が開きます。',
    en: 'A ✓ marks a leaked item. Everybody is counted in exactly one row. Open a count to see the people and the evidence behind it.',
  },
  caption: (id: string, persons: string) => ({
    ja: `攻撃 ${id}：漏えいした項目の組合せ（合計 ${persons}人）`,
    en: `Attack ${id}: combinations of leaked items (${persons} people in total)`,
  }),
  assumption: {
    ja: '公表値は「件」で示されます。ここでは1件を1人と数えています（仮定）。',
    en: 'Published figures are given in 件 (records). One 件 is taken as one person here, which is an assumption.',
  },
  duties: { ja: '義務と期限', en: 'Duties and dates' },
  allDuties: { ja: 'すべての義務と根拠を見る', en: 'See all duties with their reasons' },
  balance: { ja: '記録の突合', en: 'Balance of records' },
  balanceMore: { ja: '読めなかったもの・除いたものを見る', en: 'See what was refused and why' },
  notices: { ja: '本人への通知', en: 'Notices to people' },
  noticesMore: { ja: '通知のページへ', en: 'Open the notices' },
  statements: { ja: 'これまでに公表した数字', en: 'Figures stated so far' },
  files: { ja: 'ファイル', en: 'Files' },
  filesNote: {
    ja: '個人の値を含むファイルはここには出しません。',
    en: 'Files that hold personal values are not offered here.',
  },
  file: {
    'combinations.xlsx': { ja: '組合せ表（Excel）', en: 'Combination table (Excel)' },
    'combinations.csv': { ja: '組合せ表（CSV）', en: 'Combination table (CSV)' },
    'summary.pdf': { ja: '1枚のまとめ（PDF）', en: 'One-page summary (PDF)' },
    'summary.json': { ja: '要約（JSON）', en: 'Summary (JSON)' },
    'duties.json': { ja: '義務（JSON）', en: 'Duties (JSON)' },
    'statements.json': { ja: '発言の台帳（JSON）', en: 'Statement ledger (JSON)' },
    'may-say.ja.html': { ja: 'いま言えること', en: 'What we may say now (Japanese)' },
    'may-say.en.html': { ja: 'いま言えること（英語）', en: 'What we may say now' },
    'contradictions.json': { ja: '食い違い（JSON）', en: 'Contradictions (JSON)' },
    'refused.csv': { ja: '読めなかったもの（CSV）', en: 'What was refused (CSV)' },
    'qc.html': { ja: '検出の確認（日本語）', en: 'Quality check (Japanese)' },
    'qc.en.html': { ja: '検出の確認（英語）', en: 'Quality check (English)' },
    'qc.json': { ja: '検出の確認（データ）', en: 'Quality check (data)' },
    'mapping.yaml': { ja: '列の意味（YAML）', en: 'Meaning of columns (YAML)' },
    'manifest.json': { ja: '入力と版（JSON）', en: 'Inputs and versions (JSON)' },
    'audit.jsonl': { ja: '監査記録（JSON Lines）', en: 'Audit log (JSON Lines)' },
  },
  report: { ja: '報告書', en: 'Report' },
  publicNotice: { ja: '公表文', en: 'Public notice' },
} as const

export const combinationWords = {
  persons: { ja: '人数', en: 'People' },
  share: { ja: '割合', en: 'Share' },
  total: { ja: '人 合計', en: 'people in total' },
  yes: { ja: '漏えい', en: 'leaked' },
  no: { ja: 'なし', en: 'not' },
  and: { ja: '・', en: ', ' },
  open: (persons: string, items: string) => ({
    ja: `${persons}人：${items}。該当する人を開く`,
    en: `${persons} people: ${items}. Open them`,
  }),
} as const

export const figureWords = {
  bounds: (min: string, likely: string, max: string) =>
    min === max
      ? { ja: `幅なし（${likely}人で確定）`, en: `no spread: exactly ${likely}` }
      : { ja: `下限 ${min}人 〜 上限 ${max}人`, en: `between ${min} and ${max} people` },
} as const
