import type { Refused } from '#kernel/refused.ts'

/** What to say of something locked that none of the passwords opens. */
export const passwordNeeded = (tried: readonly string[]): Pick<Refused, 'reason' | 'advice'> => ({
  reason: 'password-needed',
  advice: `${
    tried.length === 0 ? 'it is locked' : `none of the ${tried.length} passwords given opens it`
  }; write its password under \`passwords:\` in case.yaml (or \`--password\`), or unlock it by hand and put that beside it`,
})
