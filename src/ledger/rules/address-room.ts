import type { Rule } from '../rule.ts'
import { addressForm } from './address.ts'

const rule: Rule = {
  id: 'address-room',
  /** The numbers of building, floor and room, which one spelling states and another leaves out. */
  apply: (text) => addressForm(text).room,
  examples: [
    ['横浜市中区本町2-13-5 メゾン本町203号室', '203'],
    ['横浜市中区本町2-13-5-203', '203'],
    ['横浜市中区本町2丁目13番5号Ｂ-１０２', '102'],
    ['横浜市中区本町2-13-5 203', '203'],
    ['横浜市中区本町2-13-5', ''],
  ],
  nearMisses: [['本町2-13-5-203', '本町2-13-5-204', 'two flats']],
}
export default rule
