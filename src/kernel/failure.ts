/** What an expected failure means to whoever typed the command: a wrong word, input that cannot be used, or a job that failed. */
export type FailureKind = 'usage' | 'input' | 'failed'

/**
 * Something that can be expected to go wrong and that somebody can mend. The message names the thing and the remedy and
 * never holds personal data, so it is shown as it is; any other error is shown with its quoted parts masked.
 */
export class Failure extends Error {
  readonly kind: FailureKind

  constructor(kind: FailureKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Failure'
    this.kind = kind
  }
}
