/** How a long stage tells how far it is. The command decides whether that becomes a bar, plain lines or nothing. */
export interface Progress {
  /** Begins a stage of `total` units (0 when unknown) and ends the one before. `label` never holds personal data. */
  stage(label: string, total: number): void
  /** So many units more of the present stage are finished. */
  advance(units: number): void
  /** A line worth keeping, such as a file that was refused. Never holds personal data. */
  note(line: string): void
}

export const noProgress: Progress = { stage() {}, advance() {}, note() {} }
