/** What is said of a patient in the head of a picture (DICOM PS3.6), by group and element. */
const LABELS: Readonly<Record<string, string>> = {
  '0008,0050': 'accession number',
  '0008,0080': 'institution',
  '0008,0081': 'institution address',
  '0008,0090': 'doctor',
  '0008,1030': 'study description',
  '0008,1050': 'doctor 2',
  '0008,1080': 'diagnosis',
  '0010,0010': 'name',
  '0010,0020': 'patient id',
  '0010,0030': 'birth date',
  '0010,0040': 'sex',
  '0010,1000': 'patient id 2',
  '0010,1001': 'other name',
  '0010,1005': 'birth name',
  '0010,1010': 'age',
  '0010,1040': 'address',
  '0010,1060': 'mother birth name',
  '0010,2000': 'medical alerts',
  '0010,2110': 'allergies',
  '0010,2154': 'phone',
  '0010,2180': 'occupation',
  '0010,21b0': 'medical history',
  '0010,21f0': 'religion',
  '0010,4000': 'comment',
  '0032,1032': 'doctor 3',
  '0032,1060': 'procedure',
}

/** Character sets by their defined terms (PS3.3 C.12.1.1.2); those that are put together begin with the last one. */
const CHARACTERS: readonly (readonly [RegExp, string])[] = [
  [/ISO_IR 192/, 'utf-8'],
  [/2022 IR (?:87|159)/, 'iso-2022-jp'],
  [/IR 13\b/, 'shift_jis'],
  [/GB18030|GBK|IR 58/, 'gb18030'],
  [/IR 149/, 'euc-kr'],
  [/IR 101/, 'iso-8859-2'],
  [/IR 144/, 'iso-8859-5'],
]

const PREAMBLE = 132
const [PICTURE_GROUP, CHARACTER_SET, SEQUENCE] = [0x7fe0, '0008,0005', 0xffffffff]
/** Kinds of values whose length takes four bytes behind two of nothing. */
const LONG = /^(?:OB|OD|OF|OL|OV|OW|SQ|SV|UC|UN|UR|UT|UV)$/
const DEFLATED = '1.2.840.10008.1.2.1.99'
const BIG = '1.2.840.10008.1.2.2'

/** Whether bytes begin as those of a DICOM file do. */
export const isDicom = (bytes: Uint8Array): boolean =>
  bytes.length > PREAMBLE && Buffer.from(bytes.subarray(128, PREAMBLE)).toString('latin1') === 'DICM'

/** What the head of a picture says, under labels; undefined where it is packed or written the other way round. */
export function dicomValues(bytes: Uint8Array): ReadonlyMap<string, string> | undefined {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const found = new Map<string, string>()
  let [characters, isExplicit] = ['windows-1252', true]
  for (let at = PREAMBLE; at + 8 <= raw.length; ) {
    const [group, element] = [raw.readUInt16LE(at), raw.readUInt16LE(at + 2)]
    if (group === PICTURE_GROUP) break
    const kind = raw.toString('latin1', at + 4, at + 6)
    // The part about the file itself is always explicit.
    const hasKind = (group === 2 || isExplicit) && /^[A-Z]{2}$/.test(kind)
    const isLong = hasKind && LONG.test(kind)
    const from = at + (isLong ? 12 : 8)
    if (from > raw.length) break
    const length = isLong ? raw.readUInt32LE(at + 8) : hasKind ? raw.readUInt16LE(at + 6) : raw.readUInt32LE(at + 4)
    // Items of a sequence are walked into like what stands outside of it.
    at = length === SEQUENCE || group === 0xfffe || kind === 'SQ' ? from : from + length
    const name = [group, element].map((part) => part.toString(16).padStart(4, '0')).join(',')
    const value = raw.subarray(from, Math.min(from + (length === SEQUENCE ? 0 : length), raw.length))
    if (name === '0002,0010') {
      const syntax = value.toString('latin1').replace(/\0/g, '').trim()
      if (syntax === DEFLATED || syntax === BIG) return undefined
      isExplicit = syntax !== '1.2.840.10008.1.2'
    }
    if (name === CHARACTER_SET)
      characters = CHARACTERS.find(([term]) => term.test(value.toString('latin1')))?.[1] ?? characters
    const label = LABELS[name]
    const text = label ? new TextDecoder(characters).decode(value).replaceAll('\0', '').trim() : ''
    if (label && text !== '' && !found.has(label)) for (const [own, said] of told(label, text)) found.set(own, said)
  }
  return found
}

/** A name in letters, as it is written, and as it is read; its parts are parted by `^` (PS3.5 section 6.2.1). */
function told(label: string, text: string): readonly (readonly [label: string, text: string])[] {
  if (!/name|doctor/.test(label)) return [[label, text]]
  const [letters = '', written = '', read = ''] = text.split('=').map((one) => one.replace(/\^+/g, ' ').trim())
  return [
    [label, written || letters] as const,
    [`${label} kana`, read] as const,
    [`${label} romaji`, written === '' ? '' : letters] as const,
  ].filter(([, said]) => said !== '')
}
