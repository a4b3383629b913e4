import type { Worked } from '../regime.ts'

export const appiWorked: readonly Worked[] = []
