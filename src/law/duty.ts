import type { LegalDay } from '#kernel/legal-day.ts'

/** When something is due. A guideline's target is another type than a legal deadline and must look different. */
export type Due =
  | {
      readonly kind: 'date'
      readonly date: LegalDay
      readonly raw: LegalDay
      readonly tz: string
      readonly rolled: boolean
    }
  | { readonly kind: 'instant'; readonly at: string; readonly tz?: string }
  | { readonly kind: 'target'; readonly amber: LegalDay; readonly red: LegalDay; readonly tz: string }
  | { readonly kind: 'prompt'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly why: string }

export type Act =
  | 'preliminary-report'
  | 'final-report'
  | 'report'
  | 'early-warning'
  | 'initial-notification'
  | 'intermediate-report'
  | 'notify-people'
  | 'notify-principal'
  | 'notify-partner'
  | 'publish'
  | 'substitute-measure'
  | 'disclose'
  | 'supplement'
  | 'order-report'
  | 'consult'
  /** Stopping the harm to people, such as making leaked passwords void. */
  | 'protect'

/** Something a law, order or guideline asks, with its due moment and its reason (contracts, section 5). */
export interface Duty {
  readonly rule: string
  readonly regime: string
  readonly act: Act
  readonly to: string
  readonly whose: 'controller' | 'processor' | 'sub-processor'
  readonly force: 'must' | 'should' | 'may' | 'unknown'
  readonly standing: 'law' | 'guideline' | 'policy' | 'order' | 'voluntary'
  readonly clockStart: string | null
  readonly due: Due
  readonly status: 'open' | 'overdue' | 'done' | 'relieved' | 'waiting'
  readonly because: readonly string[]
  readonly content: readonly string[]
  readonly cite: readonly string[]
  readonly notes: readonly string[]
}

/** What the laws say of some facts at some moment; the document that `todoke duties --json` prints. */
export interface DutiesAnswer {
  readonly at: string
  readonly duties: readonly Duty[]
  readonly notMet: readonly { readonly rule: string; readonly why: string }[]
  readonly triggersMet: readonly string[]
  readonly unknown: readonly { readonly rule: string; readonly needs: string }[]
}
