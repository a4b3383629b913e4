/** A value whose meaning the compiler keeps apart from other values of the same shape. */
export type Branded<T, Name extends string> = T & { readonly __brand: Name }

/** A keyed hash of one normalised value: 32 lower-case hex digits (128 bits). Equal values under one key, equal tokens. */
export type Token = Branded<string, 'Token'>

/** Who somebody is inside one case: 32 lower-case hex digits, stable over revisions. Says nothing about the person. */
export type PersonToken = Branded<string, 'PersonToken'>

/** SHA-256, 64 lower-case hex digits. */
export type Sha256 = Branded<string, 'Sha256'>

/** The `case:` of case.yaml. */
export type CaseId = Branded<string, 'CaseId'>

const HEX32 = /^[0-9a-f]{32}$/
const HEX64 = /^[0-9a-f]{64}$/

/** Checks the shape of a token read from a file. Throws when it is something else. */
export function token(text: string): Token {
  if (!HEX32.test(text)) throw new Error('not a token of 32 hex digits')
  return text as Token
}

/** Checks the shape of a person token read from a file. Throws when it is something else. */
export function personToken(text: string): PersonToken {
  if (!HEX32.test(text)) throw new Error('not a person token of 32 hex digits')
  return text as PersonToken
}

/** Checks the shape of a SHA-256 read from a file. Throws when it is something else. */
export function sha256(text: string): Sha256 {
  if (!HEX64.test(text)) throw new Error('not a SHA-256 of 64 hex digits')
  return text as Sha256
}

/** A case id: 1–80 letters, digits, `-`, `_` or `.`, so that it can name a folder anywhere. Throws otherwise. */
export function caseId(text: string): CaseId {
  if (!/^[A-Za-z0-9][\w.-]{0,79}$/.test(text))
    throw new Error(`not a case id (letters, digits, "-", "_", "."): ${text}`)
  return text as CaseId
}
