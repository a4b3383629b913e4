/** What to say of a row in which a dump ends. */
export const cutOff = (byte: number): string =>
  `cut off inside this row, which begins at byte ${byte}; ask for a whole copy`

/** What to say of a dump of a program that says so when it is at its end, and has not. */
export const notComplete = (byte: number): string =>
  `the dump ends at byte ${byte} without saying that it is complete; ask for a whole copy`
