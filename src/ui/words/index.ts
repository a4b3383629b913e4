import { actWords } from './acts.ts'
import { balanceWords, changeWords, exclusionWords } from './balance.ts'
import { caseWords, combinationWords, figureWords } from './case.ts'
import { deliveryWords } from './delivery.ts'
import { dutyWords } from './duties.ts'
import { errorWords, frameWords } from './frame.ts'
import { reasonWords, ruleWords } from './merging.ts'
import { noticeWords } from './notices.ts'
import { personWords, sourceWords } from './people.ts'
import { qcWords } from './qc.ts'
import { diffWords, reviewWords, tableWords } from './review.ts'
import { statementWords } from './statements.ts'

/** Every text of the console in Japanese and English, by the part of the screen where it stands. */
export const words = {
  act: actWords,
  frame: frameWords,
  error: errorWords,
  case: caseWords,
  combination: combinationWords,
  figure: figureWords,
  delivery: deliveryWords,
  duty: dutyWords,
  balance: balanceWords,
  change: changeWords,
  exclusion: exclusionWords,
  review: reviewWords,
  table: tableWords,
  diff: diffWords,
  notice: noticeWords,
  qc: qcWords,
  statement: statementWords,
  person: personWords,
  source: sourceWords,
  rule: ruleWords,
  reason: reasonWords,
  unit: { people: { ja: '人', en: ' people' }, records: { ja: '件', en: ' records' } },
  certainty: {
    confirmed: { ja: '漏えい確認', en: 'Leak confirmed' },
    possible: { ja: '漏えいのおそれ', en: 'Leak possible' },
    'ruled-out': { ja: '漏えい否定', en: 'Ruled out' },
  },
  exposure: {
    reachable: { ja: '到達可能だった', en: 'was reachable' },
    accessed: { ja: '閲覧された', en: 'was accessed' },
    taken: { ja: '持ち出された', en: 'was taken' },
    'ruled-out': { ja: '否定', en: 'ruled out' },
  },
  pager: {
    label: { ja: 'ページ送り', en: 'Pages of the list' },
    before: { ja: '前へ', en: 'Previous' },
    after: { ja: '次へ', en: 'Next' },
    range: (first: string, last: string, total: string) => ({
      ja: `${first}〜${last} / 全${total}`,
      en: `${first}–${last} of ${total}`,
    }),
  },
} as const
