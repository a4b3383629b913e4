/** What a test of the facts gives. A fact that is not known gives `unknown`, never `no`. */
export type Verdict =
  | { readonly is: 'yes'; readonly why?: string }
  | { readonly is: 'no'; readonly why: string }
  | { readonly is: 'unknown'; readonly needs: string }

export const yes = (why?: string): Verdict => (why === undefined ? { is: 'yes' } : { is: 'yes', why })
export const no = (why: string): Verdict => ({ is: 'no', why })
export const unknown = (needs: string): Verdict => ({ is: 'unknown', needs })

/** The first that is not `yes`, a `no` before an `unknown`; `yes` when all are. */
export function all(...verdicts: readonly Verdict[]): Verdict {
  return verdicts.find((v) => v.is === 'no') ?? verdicts.find((v) => v.is === 'unknown') ?? yes()
}

/** A `yes` if there is one, else an `unknown` if there is one, else the first `no`. */
export function any(...verdicts: readonly Verdict[]): Verdict {
  return (
    verdicts.find((v) => v.is === 'yes') ??
    verdicts.find((v) => v.is === 'unknown') ??
    verdicts[0] ??
    no('no condition is given')
  )
}
