import { foldWidth } from '../reader/fold.ts'
import { matchesOf, recognizer } from '../reader/recognizer.ts'

const MASKED = /(?:[*xX•●](?<![\w*•].)[*xX•●]{3}[ -]?)(?:[*xX•●]{4}[ -]?){0,2}(\d{4})(?![\w*-])/g
/** `カード番号の下4桁は1234`, `末尾5678のカード`: a card is named beside it. */
const LAST_FOUR =
  /(?<=(?:カード|クレカ|クレジット)[^。\n\d]{0,16}(?:下[4四]桁|末尾)[^。、\n\d]{0,4})\d{4}(?![\d-])|(?<=(?:下[4四]桁|末尾)(?:[はが:]| )?)\d{4}(?=の[^。、\n]{0,8}カード)/g
const CELL = /^(?:(?:[*xX•●]{4}[ -]?){1,3}|下4桁:? ?)?(\d{4})$/

export default recognizer({
  id: 'card-last4',
  item: 'card-last4',
  version: 2,
  source: 'PCI DSS 4.0, requirement 3.4.1 (what may be shown of a card number)',
  form: 'shaped',
  needs: { digits: 4, anyOf: '*xX•●桁尾' },
  find: (text) => [
    ...matchesOf(text, MASKED, (m) => ({ value: m[1] ?? '', sure: 'likely' as const })),
    ...matchesOf(text, LAST_FOUR, (m) => ({ value: m[0], sure: 'likely' as const })),
  ],
  read: (cell) => CELL.exec(foldWidth(cell).trim())?.[1] ?? null,
  looks: (cell) => /^(?:[*xX•●]{4}[ -]?){1,3}\d{4}$/.test(foldWidth(cell).trim()),
  examples: [
    ['****-****-****-1234', '1234'],
    ['xxxxxxxxxxxx1234', '1234'],
    ['＊＊＊＊ １２３４', '1234'],
    ['下4桁が«1234»のカード', '1234'],
    ['カード（末尾«5678»）で支払い', '5678'],
  ],
  cells: [
    ['1234', '1234'],
    ['**** **** **** 1234', '1234'],
  ],
  nearMisses: [
    ['1234', 'nothing is masked'],
    ['電話番号下4桁1234', 'no card'],
    ['0xxxxx1234', 'another masked number'],
  ],
  unreadable: [['123', 'three digits']],
})
