import { z } from 'zod'
import type { DataKind } from '#kernel/data-kinds.ts'
import { type CaseId, caseId } from '#kernel/ids.ts'
import type { Result } from '#kernel/result.ts'
import { type CaseFacts, caseFactsShape } from '#law/index.ts'
import { type AdoptedWeights, adoptedWeightsSchema } from './adopted-weights.ts'
import { type Bilingual, bilingual } from './bilingual.ts'
import { type DeliveryPolicy, deliverySchema } from './delivery-policy.ts'
import { type CustodyNote, custodySchema, type FilePassword, passwordsSchema } from './evidence-notes.ts'
import { type Grade, gradesSchema } from './grades.ts'
import { type Principal, principalsSchema } from './principals.ts'
import { type Publication, publicationsSchema } from './publication.ts'
import { type InventorySystem, inventorySchema, type Response, responseSchema } from './response.ts'
import { item, readWith, type Statement, statementSchema, writtenId } from './statement.ts'
import { type PersonDecision, peopleSchema } from './told-person.ts'
import { readYaml } from './written-yaml.ts'

/** One of the attacks of a case. Paths and patterns are relative to the case folder. */
export interface Attack {
  readonly id: string
  readonly certainty: 'confirmed' | 'possible' | 'ruled-out'
  readonly exposure: 'reachable' | 'accessed' | 'taken' | 'ruled-out'
  readonly evidence: readonly string[]
  readonly logs: readonly string[]
  /** What people are told that it was: a name, what happened, and when the data was exposed (`YYYY-MM-DD` or `YYYY-MM`). */
  readonly title?: Bilingual
  readonly story?: Bilingual
  readonly from?: string
  readonly to?: string
}

/** The desk that letters and notices name; what is not known is a visible blank in them. */
export interface Desk {
  readonly desk?: Bilingual
  readonly phone?: string
  readonly hours?: Bilingual
  /** Where undeliverable letters go back to. */
  readonly address?: Bilingual
  /** Address that mails come from. */
  readonly sender?: string
  readonly web?: string
  /** A neutral name for the window of the envelope. */
  readonly windowName?: string
}

/** Rows that are nobody's, such as test accounts, with the reason: by place, or by a value that such rows hold. */
export type Exclusion =
  | { readonly by: 'row'; readonly file: string; readonly part: string; readonly row: number; readonly reason: string }
  | { readonly by: 'value'; readonly item: DataKind; readonly value: string; readonly reason: string }

/** A checked case.yaml (contracts, section 3.1). */
export interface CaseFile {
  readonly id: CaseId
  readonly title: Bilingual
  /** Empty: no master yet. */
  readonly masters: readonly string[]
  readonly attacks: readonly Attack[]
  readonly statements: readonly Statement[]
  /** Public notices that were put up; their statements are those made to the public at the same moment. */
  readonly publications: readonly Publication[]
  readonly facts: CaseFacts
  readonly contact: Desk
  readonly exclude: readonly Exclusion[]
  /** What was done and what is being done about it; empty lists when nothing is written. */
  readonly response: Response
  /** Systems that hold personal data, each with whether it was looked at; empty: no inventory. */
  readonly inventory: readonly InventorySystem[]
  /** How people are reached; the defaults when nothing is written. */
  readonly delivery: DeliveryPolicy
  /** Tried on archives and documents that need one; they stand in no output. */
  readonly passwords: readonly FilePassword[]
  /** How evidence came to the case. */
  readonly custody: readonly CustodyNote[]
  /** Whether a run keeps a sealed copy of everything that it takes in. */
  readonly sealEvidence: boolean
  /** What is known about single people, as far as it decides whom a notice speaks to. */
  readonly people: readonly PersonDecision[]
  /** How far the attacker came, where the evidence shows more than for the attack as a whole. */
  readonly grades: readonly Grade[]
  /** Firms for which this organisation held the data; empty: its own. */
  readonly principals: readonly Principal[]
  /** Weights of its own by which the case joins records; null: the shipped ones. */
  readonly weights: AdoptedWeights | null
}

/** Evidence outside the case folder would escape custody. */
const inside = z
  .string()
  .min(1)
  .refine((path) => !path.startsWith('/') && !path.split(/[\\/]/).includes('..'), {
    error: 'a path inside the case folder (no leading "/", no "..")',
  })

const EXPOSURE = { confirmed: 'taken', possible: 'accessed', 'ruled-out': 'ruled-out' } as const

const dayOrMonth = z.string().regex(/^\d{4}-\d\d(-\d\d)?$/, 'a day YYYY-MM-DD or a month YYYY-MM')

const attackSchema = z
  .strictObject({
    id: writtenId,
    certainty: z.enum(['confirmed', 'possible', 'ruled-out']).default('possible'),
    exposure: z.enum(['reachable', 'accessed', 'taken', 'ruled-out']).exactOptional(),
    evidence: z.array(inside).min(1),
    logs: z.array(inside).default([]),
    title: bilingual.exactOptional(),
    story: bilingual.exactOptional(),
    from: dayOrMonth.exactOptional(),
    to: dayOrMonth.exactOptional(),
  })
  .transform((attack): Attack => ({ ...attack, exposure: attack.exposure ?? EXPOSURE[attack.certainty] }))

/** Names that people give the same thing; the first is the one in the documentation. */
const deskNames = {
  desk: ['desk', 'desk-name', 'name'],
  phone: ['phone', 'tel'],
  hours: ['hours'],
  address: ['address', 'return-address', 'postal-address'],
  sender: ['sender', 'mail-sender', 'mail', 'email'],
  web: ['web', 'web-address', 'url'],
  windowName: ['window-name'],
} as const satisfies Record<keyof Desk, readonly string[]>

const texts = z.record(z.string(), bilingual.optional())
const contactSchema = z
  .strictObject(
    Object.fromEntries(Object.values(deskNames).flatMap((names) => names.map((name) => [name, bilingual.optional()]))),
  )
  .transform((written, context): Desk => {
    const given = texts.parse(written)
    const one = (field: keyof Desk): Bilingual | undefined => {
      const names = deskNames[field].filter((name) => given[name] !== undefined)
      if (names.length > 1)
        context.issues.push({ code: 'custom', message: `${names.join(' and ')} say the same`, input: written })
      return names[0] === undefined ? undefined : given[names[0]]
    }
    const [desk, hours, address] = [one('desk'), one('hours'), one('address')]
    const plain = (field: 'phone' | 'sender' | 'web' | 'windowName') => one(field)?.ja ?? one(field)?.en
    const [phone, sender, web, windowName] = [plain('phone'), plain('sender'), plain('web'), plain('windowName')]
    return {
      ...(desk && { desk }),
      ...(hours && { hours }),
      ...(address && { address }),
      ...(phone !== undefined && { phone }),
      ...(sender !== undefined && { sender }),
      ...(web !== undefined && { web }),
      ...(windowName !== undefined && { windowName }),
    }
  })

const rowNumber = z.int().positive()
const exclusionSchema = z.union([
  z
    .strictObject({
      file: inside,
      part: z.string().default(''),
      row: z.union([rowNumber.transform((row) => [row]), z.array(rowNumber).min(1)]),
      reason: z.string().min(1),
    })
    .transform(({ file, part, row, reason }): readonly Exclusion[] =>
      row.map((each) => ({ by: 'row', file: file.normalize('NFC'), part, row: each, reason })),
    ),
  z
    .strictObject({
      item,
      value: z.union([z.string().min(1), z.number().transform(String)]),
      reason: z.string().min(1),
    })
    .transform((written): readonly Exclusion[] => [{ by: 'value', ...written }]),
])

const schema = z
  .strictObject({
    case: z.union([z.string(), z.int().transform(String)]).pipe(readWith(caseId)),
    title: bilingual.default({}),
    masters: z.array(inside).default([]),
    attacks: z
      .array(attackSchema)
      .min(1)
      .refine((attacks) => new Set(attacks.map((a) => a.id)).size === attacks.length, {
        error: 'each attack needs an id of its own',
      }),
    statements: z.array(statementSchema).default([]),
    publications: publicationsSchema.default([]),
    contact: contactSchema.default({}),
    exclude: z.array(exclusionSchema).default([]),
    response: responseSchema.default({ log: [], measures: [] }),
    inventory: inventorySchema.default([]),
    passwords: passwordsSchema.default([]),
    custody: custodySchema.default([]),
    'seal-evidence': z.boolean().default(false),
    delivery: deliverySchema.prefault({}),
    people: peopleSchema.default([]),
    grades: gradesSchema.default([]),
    principals: principalsSchema.default([]),
    weights: adoptedWeightsSchema.nullable().default(null),
    ...caseFactsShape,
  })
  .check(({ value, issues }) => {
    const known = new Set(value.attacks.map((attack) => attack.id))
    const know = (attack: string | undefined, input: unknown, path: readonly (string | number)[]): void => {
      if (attack !== undefined && !known.has(attack))
        issues.push({ code: 'custom', message: `no attack has the id ${attack}`, input, path: [...path] })
    }
    value.grades.forEach((grade, i) => {
      know(grade.attack, grade, ['grades', i, 'attack'])
    })
    value.statements.forEach((statement, i) => {
      if ('attack' in statement) know(statement.attack, statement, ['statements', i, 'attack'])
    })
    value.response.log.forEach((entry, i) => {
      know(
        entry.attacks.find((attack) => !known.has(attack)),
        entry,
        ['response', 'log', i, 'attack'],
      )
    })
  })

/**
 * Reads the text of a case.yaml. What is wrong is told in lines that name the file, the line, the key and the remedy;
 * an unknown key also the nearest known one.
 */
export function readCase(text: string, fileName = 'case.yaml'): Result<CaseFile> {
  const read = readYaml(text, schema, fileName)
  if (!read.ok) return read
  const {
    case: id,
    exclude,
    title,
    masters,
    attacks,
    statements,
    publications,
    contact,
    response,
    inventory,
    delivery,
    people,
    passwords,
    custody,
    'seal-evidence': sealEvidence,
    grades,
    principals,
    weights,
    ...facts
  } = read.value
  const told = { id, title, masters, attacks, statements, publications, contact, response, inventory, delivery, people }
  const evidence = { passwords, custody, sealEvidence, grades, principals, weights }
  return { ok: true, value: { ...told, ...evidence, exclude: exclude.flat(), facts } }
}
