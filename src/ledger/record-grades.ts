import type { Certainty, Exposure } from './record.ts'

/** Weakest first, so that the strongest of several is the largest number. */
export const certainties: readonly Certainty[] = ['ruled-out', 'possible', 'confirmed']
export const exposures: readonly Exposure[] = ['ruled-out', 'reachable', 'accessed', 'taken']

/** Why a record counts for nobody, or that it counts. */
export const standings = ['counted', 'master', 'not-a-person', 'excluded', 'no-items', 'ruled-out'] as const
export type Standing = (typeof standings)[number]
