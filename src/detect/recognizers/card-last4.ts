import { foldWidth } from '../fold.ts'
import { matchesOf, recognizer } from '../recognizer.ts'

const MASKED = /(?:[*xX•●](?<![\w*•].)[*xX•●]{3}[ -]?)(?:[*xX•●]{4}[ -]?){0,2}(\d{4})(?![\w*-])/g
const CELL = /^(?:(?:[*xX•●]{4}[ -]?){1,3}|下4桁:? ?)?(\d{4})$/

export default recognizer({
  id: 'card-last4',
  item: 'card-last4',
  version: 1,
  source: 'PCI DSS 4.0, requirement 3.4.1 (what may be shown of a card number)',
  form: 'shaped',
  needs: { digits: 4, anyOf: '*xX•●' },
  find: (text) => matchesOf(text, MASKED, (m) => ({ value: m[1] ?? '', sure: 'likely' })),
  read: (cell) => CELL.exec(foldWidth(cell).trim())?.[1] ?? null,
  looks: (cell) => /^(?:[*xX•●]{4}[ -]?){1,3}\d{4}$/.test(foldWidth(cell).trim()),
  examples: [
    ['****-****-****-1234', '1234'],
    ['xxxxxxxxxxxx1234', '1234'],
    ['＊＊＊＊ １２３４', '1234'],
  ],
  cells: [
    ['1234', '1234'],
    ['**** **** **** 1234', '1234'],
  ],
  nearMisses: [
    ['1234', 'nothing is masked'],
    ['0xxxxx1234', 'another masked number'],
  ],
  unreadable: [['123', 'three digits']],
})
