import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type CaseFile, readCase } from '#case/index.ts'
import type { Contact } from '#kernel/contact.ts'
import { type DataKind, dataKinds, isPersonal, sortKinds } from '#kernel/data-kinds.ts'
import { type PersonToken, personToken } from '#kernel/ids.ts'
import { instant } from '#kernel/instant.ts'
import { workspaceKey } from '#kernel/keyed-tokens.ts'
import { noProgress } from '#kernel/progress.ts'
import {
  type Composition,
  caseTold,
  composeNotices,
  denialsThatHold,
  drawableByLetterFonts,
  guidedAdvice,
  type Letters,
  measuresTold,
  noticeMarks,
  type PersonRow,
  type RereadBatch,
  type Situation,
  type ToldBook,
  wordings,
} from '#notice/index.ts'
import { openParquetWriter, writeSealedFile } from '#store/index.ts'
import { type Language, parseLetter } from '#texts/index.ts'
import { renderNotices } from './letters.ts'
import { rereadNotices } from './reread.ts'

/** An invented batch with its ledger and contacts, to see what the second reading refuses. */
export interface Sample {
  readonly language: Language
  readonly caseFile: CaseFile
  readonly people: readonly PersonRow[]
  readonly contacts: ReadonlyMap<PersonToken, Contact>
  readonly situations: ReadonlyMap<PersonToken, Situation>
  /** What people were told before; empty for a first batch. */
  readonly toldBefore: ToldBook
  /** By `language/variant`. */
  readonly wordings: Readonly<Record<string, string>>
}

const AT = instant('2017-08-01T09:00:00+09:00')
export const SAMPLE_KEY = workspaceKey('5a'.repeat(32))
const ZONE = 'Asia/Tokyo'

const CASE = (country: string) => `case: sample
organisation: {name: {ja: 見本証券株式会社, en: Specimen Securities}, country: ${country}, kind: securities}
contact: {desk: {ja: 臨時窓口, en: Incident desk}, phone: 0120-000-000, hours: {ja: 平日9時～17時, en: weekdays 9:00-17:00}, address: {ja: 〒100-0000 東京都千代田区見本町1-1, en: "1-1 Mihon-cho, Tokyo"}, sender: notice@specimen.example, web: "https://www.specimen.example/"}
attacks:
  - {id: "2016", certainty: possible, from: 2016-07, to: 2016-11, title: {ja: 2016年の攻撃, en: Attack of 2016}, evidence: ["evidence/a/**"]}
  - {id: "2017", certainty: confirmed, from: 2017-07-13, title: {ja: 2017年の攻撃, en: Attack of 2017}, story: {ja: 攻撃を検知し、遮断しました。, en: We noticed an attack and stopped it.}, evidence: ["evidence/b/**"]}
statements:
  - {id: s1, at: 2017-07-17T18:00:00+09:00, to: public, says: not-leaked, items: [my-number]}
knowledge:
  - {at: 2017-07-13T15:00:00+09:00, by: system, event: leak, cause: intrusion}
response:
  log: [{id: r1, at: 2017-07-13T15:00:00+09:00, did: blocked, what: {ja: 攻撃を遮断しました, en: We stopped the attack}}]
delivery: {order: [letter, email, sms], by-letter: [password], portal: www.specimen.example/code}
`

const FAMILIES = '佐藤 鈴木 髙橋 田中 伊藤 渡邉 山本 中村 小林 加藤 𠮷野 﨑山'.split(' ')
const GIVEN = '太郎 花子 一郎 美咲 健 さくら 大輔 由美子 翔 恵'.split(' ')
const TOWNS = '千代田区千代田 港区芝公園 中央区日本橋 新宿区西新宿 文京区本郷'.split(' ')
const KINDS = dataKinds.filter((kind) => isPersonal(kind) && kind !== 'my-number')

/**
 * Invented people 0…count-1: every tenth reached by mail only, some under age, dead, under guardianship or gone. With
 * `combinations` the items of all come from so many different sets, as in a real leak; else nearly everybody's differ.
 */
export function makeSample(count: number, language: Language, combinations = count): Sample {
  const read = readCase(CASE(language === 'ja' ? 'JP' : 'US'))
  if (!read.ok) throw new Error(read.why)
  const people: PersonRow[] = []
  const contacts = new Map<PersonToken, Contact>()
  const situations = new Map<PersonToken, Situation>()
  for (let n = 0; n < count; n++) {
    const bytes = createHash('sha256').update(`person ${n}`).digest()
    const person = personToken(bytes.toString('hex').slice(0, 32))
    const draw = (i: number, below: number) => (bytes[i] ?? 0) % below
    const set = createHash('sha256')
      .update(`set ${n % combinations}`)
      .digest()
    const drawSet = (i: number, below: number) => (set[i] ?? 0) % below
    const items = (from: number): readonly DataKind[] =>
      sortKinds(['name', ...[1, 2, 3].map((i) => KINDS[drawSet(from + i, KINDS.length)] ?? 'email')])
    if (drawSet(0, 3) > 0)
      people.push({ person, attack: '2017', items: items(4), certainty: 'confirmed', exposure: 'taken' })
    if (drawSet(0, 3) < 2)
      people.push({ person, attack: '2016', items: items(8), certainty: 'possible', exposure: 'accessed' })
    contacts.set(person, contactOf(person, n, draw))
    const situation = SITUATIONS[draw(20, 40)]
    if (situation) situations.set(person, situation)
  }
  return {
    language,
    caseFile: read.value,
    people,
    contacts,
    situations,
    toldBefore: new Map(),
    wordings: wordingsOf(language),
  }
}

const wordingsOf = (language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(
    wordings.map((name) => [
      `${language}/${name}`,
      readFileSync(new URL(`../../../texts/${language}/letters/${name}.md`, import.meta.url), 'utf8'),
    ]),
  )

const SITUATIONS: readonly (Situation | undefined)[] = [
  { is: 'minor' },
  { is: 'deceased' },
  { is: 'former' },
  { is: 'ward', through: { name: '後見 一郎', postalCode: '5300001', address: '大阪市北区梅田1-1', email: '' } },
]

function contactOf(person: PersonToken, n: number, draw: (i: number, below: number) => number): Contact {
  const name = `${FAMILIES[draw(1, FAMILIES.length)]} ${GIVEN[draw(2, GIVEN.length)]}${n % 7 === 0 ? n : ''}`
  return {
    person,
    name,
    postalCode: String(1000000 + n).slice(0, 7),
    address: n % 10 === 3 ? '' : `東京都${TOWNS[draw(3, TOWNS.length)]}${1 + (n % 30)}-${1 + Math.floor(n / 30)}`,
    email: `p${n}@person.example`,
    phone: '',
    from: { kind: draw(5, 9) === 0 ? 'evidence' : 'master', file: 'm.csv', part: '', row: n + 1 },
  }
}

/** Composes a batch of the sample; what is given in `changed` differs from what the ledger says. */
export function composeSample(
  sample: Sample,
  changed: Partial<Pick<Sample, 'people' | 'contacts'>> & { readonly batch?: string } = {},
): Composition {
  const { caseFile, language } = sample
  const { people = sample.people, contacts = sample.contacts, batch = 'b1' } = changed
  return composeNotices({
    people,
    contacts,
    situations: sample.situations,
    told: caseTold(caseFile, { at: AT, zone: ZONE }),
    denials: denialsThatHold(caseFile, AT, sample.people),
    measures: measuresTold(caseFile, AT, ZONE),
    adviceFor: guidedAdvice(caseFile.facts.organisation.country),
    letters: Object.fromEntries(
      wordings.map((v) => [v, parseLetter(sample.wordings[`${language}/${v}`] ?? '')]),
    ) as Letters,
    language,
    batch,
    toldBefore: sample.toldBefore,
    policy: caseFile.delivery,
    marks: noticeMarks(SAMPLE_KEY, caseFile.id),
    zone: ZONE,
    drawable: drawableByLetterFonts(),
  })
}

/** Writes ledger and contacts of the sample. */
export async function writeLedger({ people, contacts, caseFile }: Sample, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const writer = await openParquetWriter({
    file: join(folder, 'people.parquet'),
    columns: {
      revision: 'integer',
      person: 'varchar',
      attack: 'varchar',
      items: 'varchar[]',
      certainty: 'varchar',
      exposure: 'varchar',
    },
  })
  await writer.add([
    people.map(() => 1),
    people.map((row) => row.person),
    people.map((row) => row.attack),
    people.map((row) => [...row.items]),
    people.map((row) => row.certainty),
    people.map((row) => row.exposure),
  ])
  await writer.close()
  const links = await openParquetWriter({ file: join(folder, 'links.parquet'), columns: { revision: 'integer' } })
  await links.add([[1]])
  await links.close()
  const sealed = { path: join(folder, 'contacts.sealed'), purpose: 'contacts', caseId: caseFile.id, revision: 1 }
  await writeSealedFile(
    // Each by itself, so that an exchange touches two people and nobody else.
    { ...sealed, key: SAMPLE_KEY, blockBytes: 1 },
    [...contacts.values()].map((value) => ({ person: value.person, value })),
  )
}

/** Sets letters and mails of a composition into a folder. */
export const renderSample = (composition: Composition, folder: string) =>
  renderNotices({
    composition,
    out: folder,
    progress: noProgress,
    signal: new AbortController().signal,
    children: 2,
  })

/** Reads the batch in a folder a second time. */
export const rereadSample = (
  { caseFile, situations, toldBefore, wordings }: Sample,
  folder: string,
  children = 0,
): Promise<RereadBatch> =>
  rereadNotices({
    caseFile,
    folder,
    earlier: [],
    key: SAMPLE_KEY,
    batch: 'b1',
    situations,
    toldBefore,
    specimen: true,
    letters: wordings,
    at: AT,
    zone: ZONE,
    progress: noProgress,
    signal: new AbortController().signal,
    children,
  })
