/** Puts texts in the order of their UTF-16 code units, which no locale changes: the order of every list in an output. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
