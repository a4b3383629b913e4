/** Texts of the lists of people, of one person and of a place in the evidence. */
export const personWords = {
  listTitle: (attack: string, persons: string) => ({
    ja: `攻撃 ${attack}：この組合せの ${persons}人`,
    en: `Attack ${attack}: the ${persons} people of this combination`,
  }),
  allTitle: (attack: string, persons: string) => ({
    ja: `攻撃 ${attack}：全 ${persons}人`,
    en: `Attack ${attack}: all ${persons} people`,
  }),
  maskNote: {
    ja: '氏名は一文字目だけを示します。番号は事案の中だけで通じる、意味のない符号です。',
    en: 'Only the first letter of a name is shown. The code means something in this case only.',
  },
  listCaption: { ja: '人の一覧', en: 'People' },
  token: { ja: '符号', en: 'Code' },
  name: { ja: '氏名（伏字）', en: 'Name (masked)' },
  nameHidden: { ja: '氏名なし', en: 'no name' },
  records: { ja: '記録', en: 'Records' },
  route: { ja: '届け方', en: 'Route' },
  certainty: { ja: '確からしさ', en: 'Certainty' },
  items: { ja: '漏えいした項目', en: 'Leaked items' },
  title: (token: string) => ({ ja: `人 ${token}`, en: `Person ${token}` }),
  attacks: { ja: '攻撃ごとの漏えい項目', en: 'Leaked items by attack' },
  attack: { ja: '攻撃', en: 'Attack' },
  exposure: { ja: '状況', en: 'Exposure' },
  sources: { ja: '根拠：どの項目が、どこにあったか', en: 'Evidence: which item stood where' },
  sourcesCaption: { ja: '項目ごとの出どころ', en: 'Where each item was found' },
  item: { ja: '項目', en: 'Item' },
  file: { ja: 'ファイル', en: 'File' },
  row: { ja: '行', en: 'Row' },
  column: { ja: '列', en: 'Column' },
  offset: { ja: 'バイト位置', en: 'Byte offset' },
  sure: { ja: '確度', en: 'Sureness' },
  by: { ja: '判定器', en: 'Recognizer' },
  sureness: {
    certain: { ja: '確実', en: 'certain' },
    likely: { ja: '有力', en: 'likely' },
    possible: { ja: '可能性', en: 'possible' },
  },
  freeText: { ja: '本文中', en: 'in the text' },
  noFindings: { ja: '証拠の中の位置は記録されていません。', en: 'No place in the evidence is recorded.' },
  recordsTitle: { ja: 'この人と判断した記録', en: 'Records taken to be this person' },
  recordsCaption: { ja: '記録と、同一人物と判断した規則', en: 'Records, and the rule that joined them' },
  kind: { ja: '種類', en: 'Kind' },
  evidence: (attack: string) => ({ ja: `証拠（攻撃 ${attack}）`, en: `evidence of attack ${attack}` }),
  master: { ja: '顧客台帳', en: 'customer master' },
  role: { ja: '立場', en: 'Role' },
  roles: {
    self: { ja: '本人', en: 'self' },
    guardian: { ja: '保護者', en: 'guardian' },
    contact: { ja: '連絡先', en: 'contact' },
  },
  rule: { ja: '同一人物とした理由', en: 'Why this record is this person' },
  more: (n: string) => ({ ja: `ほか${n}件`, en: `${n} more` }),
  notice: { ja: 'この人への通知', en: 'Notice to this person' },
  noNotice: { ja: 'この人への通知はまだ作られていません。', en: 'No notice has been made for this person yet.' },
  back: (n: string) => ({ ja: `同じ組合せの ${n}人`, en: `The ${n} people of the same combination` }),
} as const

export const sourceWords = {
  title: (row: string) => ({ ja: `記録 ${row}`, en: `Record ${row}` }),
  caption: { ja: 'この記録の項目（伏字）', en: 'Cells of this record (masked)' },
  column: { ja: '列', en: 'Column' },
  value: { ja: '値（伏字）', en: 'Value (masked)' },
  understood: { ja: '読み取った項目', en: 'Understood as' },
  place: { ja: '場所', en: 'Place' },
  encoding: { ja: '文字コード', en: 'Encoding' },
  hash: { ja: '受け入れ時のSHA-256', en: 'SHA-256 at intake' },
  neighbours: { ja: '前後の行は表示しません。', en: 'The rows before and after are not shown.' },
  persons: { ja: 'この記録の人', en: 'People of this record' },
  empty: { ja: '（空）', en: '(empty)' },
  noCase: {
    ja: '証拠のファイルが見つかりません。事案フォルダーを元の場所に戻すと、ここに記録が表示されます。',
    en: 'The evidence file is not there. Put the case folder back in its place to see the record here.',
  },
  noRow: { ja: 'ファイルにこの行はありません。', en: 'The file has no such row.' },
  findings: { ja: 'この記録で見つかった項目', en: 'Items found in this record' },
} as const

/** Why a record was taken to be a person. A rule that is not listed stands as its code. */
export const ruleWords = {
  alone: { ja: 'この記録だけ（統合なし）', en: 'this record alone' },
} as const
