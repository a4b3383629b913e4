export { asIfDay, asIfNote } from './as-if.ts'
export { type ChangedDuty, compareDuties, type DutiesComparison, type MovedDuty } from './compare-duties.ts'
export type { Act, Due, DutiesAnswer, Duty } from './duty.ts'
export { duties, type Question } from './engine.ts'
export type { CaseFacts, CountOfPeople, Knowledge, Milestone, Order, Organisation, Place } from './facts.ts'
export {
  caseFactsSchema,
  caseFactsShape,
  knowledgeSchema,
  knownFactKeys,
  milestoneSchema,
  orderSchema,
  organisationSchema,
} from './facts-schema.ts'
export type { Advice, Circumstances, Contact, Language } from './guidance/advice.ts'
export { type Action, allAdvice, guidanceFor } from './guidance.ts'
export { EEA } from './headcount.ts'
export { reasonWords } from './reasons-ja.ts'
export type { Regime } from './regime.ts'
export { concerns } from './which-regimes.ts'
export { zoneOf } from './zones.ts'
