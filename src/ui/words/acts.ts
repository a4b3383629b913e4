/** Texts of acts that are written into the audit trail. */
export const actWords = {
  officer: { ja: '担当者名', en: 'Your name' },
  reason: { ja: '理由', en: 'Reason' },
  recorded: {
    ja: '氏名・理由・日時は監査記録に残り、消すことはできません。',
    en: 'Name, reason and time go into the audit trail and cannot be removed.',
  },
  revealTitle: { ja: 'この記録の値を一つ表示する', en: 'Show one value of this record' },
  column: { ja: '表示する列', en: 'Column to show' },
  reveal: { ja: '表示する', en: 'Show' },
  shown: (column: string) => ({ ja: `${column} の値（監査記録済み）`, en: `Value of ${column} (recorded)` }),
  incomplete: {
    ja: '担当者名と4文字以上の理由を書いてください。',
    en: 'Give your name and a reason of at least four letters.',
  },
  notRecorded: {
    ja: '監査記録を書けなかったため、表示しません。データベースの状態を todoke doctor で確かめてください。',
    en: 'The audit trail could not be written, so nothing is shown. Check the database with todoke doctor.',
  },
  noTrail: {
    ja: 'この出力には監査記録の番号がないため、値は表示できません。',
    en: 'This output has no audit trail, so values cannot be shown.',
  },
} as const
