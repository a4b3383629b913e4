/** Words of the nine-item reports in both languages, kept apart from the logic so that a lawyer can read them through. */

/** APPI Enforcement Rules art. 7 and the Rule under the My Number Act art. 29-4, by the rule that found it met. */
export const TRIGGERS: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  'JP-APPI-011': { ja: '施行規則第7条第1号（要配慮個人情報）', en: 'Enforcement Rules art. 7(1): sensitive data' },
  'JP-APPI-012': {
    ja: '施行規則第7条第2号（財産的被害のおそれ）',
    en: 'Enforcement Rules art. 7(2): risk of property damage',
  },
  'JP-APPI-013': {
    ja: '施行規則第7条第3号（不正の目的によるおそれ）',
    en: 'Enforcement Rules art. 7(3): wrongful purpose',
  },
  'JP-APPI-014': {
    ja: '施行規則第7条第4号（1,000人を超える）',
    en: 'Enforcement Rules art. 7(4): more than 1,000 people',
  },
  'JP-MYN-001': {
    ja: '番号法規則第2条第1号（情報提供ネットワークシステム等）',
    en: 'My Number Rule art. 2(1): official networks and systems',
  },
  'JP-MYN-002': {
    ja: '番号法規則第2条第2号（不正の目的によるおそれ）',
    en: 'My Number Rule art. 2(2): wrongful purpose',
  },
  'JP-MYN-003': {
    ja: '番号法規則第2条第3号（不特定多数の者による閲覧）',
    en: 'My Number Rule art. 2(3): open to unspecified many',
  },
  'JP-MYN-004': {
    ja: '番号法規則第2条第4号（100人を超える）',
    en: 'My Number Rule art. 2(4): more than 100 people',
  },
}

/** Where the layout of a paper is known from. */
export const PROVENANCE = {
  ja: {
    content: (what: string) =>
      `様式：記載事項は${what}による。所管庁の様式の印刷体裁は二次資料でしか確認していないため、提出時に最新の様式と照合すること。`,
    none: '様式：提出先が定める様式は確認できていない。記載事項の整理であり、様式の写しではない。',
    byHand: '担当者の役職・氏名・連絡先は、提出する者が記入すること。',
    due: '提出期限：',
    webForm:
      '個人情報保護委員会への提出は、原則として同委員会のウェブサイトの報告フォームによる。本書はその入力内容である。',
    both: '同一事案について番号法第29条の4の報告も必要。委員会のフォームで併せて行えるかは記憶による情報のため、提出前に確認すること。',
    follows: '未判明の必須事項は「追完を要する事項」に掲げた。この段階の書面としては提出でき、判明次第追完する。',
    rest: '未記入の必須事項があるため、本書は確定できない。判明したものから記入し、残りは理由を付して追完とすること。',
  },
  en: {
    content: (what: string) =>
      `Layout: the contents follow ${what}. The printed form of the authority is known second-hand only; compare with its current form before filing.`,
    none: 'Layout: no form of the addressee is known here. This orders the contents; it is no copy of a form.',
    byHand: 'Who files it adds the position, name and contact of the person in charge by hand.',
    due: 'Due: ',
    webForm: 'The commission asks for its web form; this paper holds what is to be entered there.',
    both: 'A report under art. 29-4 of the My Number Act is due as well. Whether one entry serves both is from memory: check first.',
    follows:
      'Mandatory fields not yet known are listed as still to be completed; at this stage the paper may go out, and they follow.',
    rest: 'Mandatory fields are open, so this paper cannot be finalised. Fill in what becomes known; let the rest follow, with the reason.',
  },
} as const

export const STAGES = {
  ja: { preliminary: '速報', final: '確報', supplement: '続報（追完）' },
  en: { preliminary: 'preliminary report', final: 'final report', supplement: 'supplement' },
} as const

export const WORDS = {
  ja: {
    title: '個人情報の漏えい等報告書',
    ppcTitle: '個人データの漏えい等に係る報告書',
    myNumberTitle: '特定個人情報の漏えい等に係る報告書',
    myNumberItems: '２ 漏えい等が発生し、又は発生したおそれがある特定個人情報の項目',
    myNumberUnit: '個人番号を含む組合せの人数であり、他の項目のみの者を含まない。',
    myNumberPersons: (n: string) => `個人番号が含まれる本人：${n}人`,
    filer: '報告の種別及び報告者',
    kind: '報告の種別',
    business: '報告者',
    trade: '業種',
    inCharge: '担当者・連絡先',
    happened: '発生日',
    all: '合計（重複なし）',
    signatory: '代表者　役職・氏名',
    asIf: (day: string) =>
      `${day}時点の法令が適用されるものと仮定して作成しています。事案当時の法令上の義務を示すものではありません。`,
    unitNote: '人数は名寄せ後の実人数（人）です。件数（レコード数）とは異なります。',
    sections: [
      '１ 概要',
      '２ 漏えい等が発生し、又は発生したおそれがある個人データの項目',
      '３ 本人の数',
      '４ 原因',
      '５ 二次被害又はそのおそれの有無及びその内容',
      '６ 本人への対応の実施状況',
      '７ 公表の実施状況',
      '８ 再発防止のための措置',
      '９ その他参考となる事項',
    ],
    labels: {
      found: '発覚日時',
      finder: '発見者',
      event: '発生事案',
      triggers: '該当条項',
      contractor: '委託の状況',
      course: '事実経過',
      medium: '媒体・種類',
      items: '項目',
      persons: '人数',
      at: '発生した主体',
      cause: '原因',
      harm: '二次被害',
      toPeople: '対応',
      published: '公表',
      done: '実施済みの措置',
      planned: '今後実施予定の措置',
      orders: '行政処分等',
      other: '問合せ窓口',
    },
    noContractor: '委託先での発生ではない',
    customers: '電子データ／顧客情報',
    table: (attack: string) => `別表　漏えいした項目の組合せと人数（${attack}）`,
    tableHead: ['項目の組合せ', '人数（人）'],
    total: '合計',
    order: (day: string, by: string, basis: string) => `${day} ${by}による命令（${basis}）`,
    attack: (id: string, sure: string) => `攻撃${id}（${sure}）`,
  },
  en: {
    title: 'Report of a leak of personal information',
    ppcTitle: 'Report of a leak of personal data',
    myNumberTitle: 'Report of a leak of specific personal information (My Number)',
    myNumberItems: '2 Items of specific personal information that leaked or may have leaked',
    myNumberUnit: 'Persons whose combination holds a My Number; people who lost other items only are not counted.',
    myNumberPersons: (n: string) => `People whose My Number is among the data: ${n}`,
    filer: 'Kind of report and who reports',
    kind: 'Kind of report',
    business: 'Reported by',
    trade: 'Business',
    inCharge: 'Person in charge, contact',
    happened: 'Happened',
    all: 'In total (each person once)',
    signatory: 'Representative: position and name',
    asIf: (day: string) =>
      `Drawn up as if the law of ${day} applied. It does not say what the law asked at the time of the events.`,
    unitNote: 'Persons are counted after matching records to people; records (rows) are another figure.',
    sections: [
      '1 Outline',
      '2 Items of personal data that leaked or may have leaked',
      '3 Number of people',
      '4 Cause',
      '5 Secondary damage or risk of it',
      '6 What was done for the people affected',
      '7 Publication',
      '8 Measures to prevent recurrence',
      '9 Other matters',
    ],
    labels: {
      found: 'Discovered',
      finder: 'Discovered by',
      event: 'Event',
      triggers: 'Provisions met',
      contractor: 'Contractors',
      course: 'Course of events',
      medium: 'Medium and kind',
      items: 'Items',
      persons: 'People',
      at: 'Where it happened',
      cause: 'Cause',
      harm: 'Secondary damage',
      toPeople: 'Measures',
      published: 'Publication',
      done: 'Done',
      planned: 'Planned',
      orders: 'Orders',
      other: 'Contact point',
    },
    noContractor: 'Did not happen at a contractor',
    customers: 'Electronic data; customer information',
    table: (attack: string) => `Annex: combinations of leaked items and number of people (${attack})`,
    tableHead: ['Combination of items', 'Persons'],
    total: 'Total',
    order: (day: string, by: string, basis: string) => `${day}: order by ${by} (${basis})`,
    attack: (id: string, sure: string) => `attack ${id} (${sure})`,
  },
} as const
