import ssn from '../recognizers/ssn.ts'
import {
  passesAadhaar,
  passesDni,
  passesNhs,
  passesNif,
  passesPesel,
  passesSin,
  passesSteuerId,
} from '../values/check-digits-abroad.ts'
import { type AbroadRule, checked, codeOf } from './told-abroad-rule.ts'

/*
 * Numbers that states, insurers and firms give to somebody, behind their words.
 */

const always = (): boolean => true
const digits = (written: string): string => written.replace(/\D/g, '')

/** What makes the number of a member an insured person's. */
const OF_INSURANCE =
  /insur|aetna|cigna|medic|health|\bplan\b|copay|group|krank|versich|mutuelle|seguro|salud|salute|sanit/i

/** Words for somebody's number at a firm. */
const SOMEBODYS =
  'customer|cust|client|policy|contract|membership|member|loyalty|patient|employee|subscriber|frequent flyer'
const AT_A_FIRM = [
  `(?:${SOMEBODYS})(?:[’']s)? (?:number|no|id|ref|reference|code)`,
  'kunden-?(?:nummer|nr)|vertrags-?(?:nummer|nr)|mitglieds-?(?:nummer|nr)|policen-?(?:nummer|nr)',
  "num[ée]ro (?:de |d['’])?(?:client|contrat|adh[ée]rent|police)|n[º°o]\\.? (?:de )?(?:client|contrat|adh[ée]rent)|r[ée]f[ée]rence client",
  'n[úu]mero de (?:cliente|p[óo]liza|socio|contrato|ap[óo]lice|s[óo]cio)|c[óo]digo (?:de )?cliente|n[º°] (?:de )?(?:cliente|p[óo]liza|socio)',
  'codice cliente|numero (?:di )?(?:cliente|contratto|polizza)|klantnummer|polisnummer|lidnummer|contractnummer',
].join('|')

export const identitiesAbroad: readonly AbroadRule[] = [
  {
    item: 'national-id',
    sure: 'likely',
    words: 'ssn|ss(?= ?#)|social security|social|soc\\.? sec',
    written: '\\d{3}[- ]\\d{2}[- ]\\d{4}|\\d{9}',
    value: (written) => ssn.read(written.replaceAll(' ', '-')),
  },
  {
    item: 'national-id',
    sure: 'likely',
    words: 'last (?:four|4)(?: digits)? of (?:\\p{L}+ ){0,2}(?:social security number|social security|social|ssn)',
    written: '\\d{4}',
    value: digits,
  },
  {
    item: 'passport',
    sure: 'likely',
    words:
      'passport|reisepass|pass-?(?:nummer|nr)|pass(?= (?:no|nr)\\b)|passeport|pasaporte|passaporto|passaporte|paspoort(?:nummer)?',
    written: '(?=[A-Z]{0,3}\\d|\\d{2}[A-Z]{2})[A-Z\\d]{6,9}|[A-Z][A-Z\\d]{7,8}',
    value: codeOf(3),
  },
  {
    item: 'health-insurance',
    sure: 'likely',
    words: 'nhs',
    written: '\\d{3}[ -]?\\d{3}[ -]?\\d{4}',
    value: checked(passesNhs),
  },
  {
    item: 'health-insurance',
    sure: 'likely',
    words:
      'medicare|medicaid|mbi|health insurance|krankenkasse|krankenversicherung|krankenversicherten-?nummer|krankenversicherungs-?nummer|versicherten-?(?:nummer|nr)|kv-?(?:nummer|nr)|kvnr|tessera sanitaria|tarjeta sanitaria|mutuelle|zorgpas(?:nummer)?|zorgverzekering',
    written: '[A-Z\\d]{4}-[A-Z\\d]{3}-[A-Z\\d]{4}|\\d{4} \\d{5} \\d|[A-Z]{0,4}\\d{6,20}[A-Z]?|\\d[A-Z][A-Z\\d]{9}',
    value: codeOf(4),
  },
  {
    item: 'drivers-licence',
    sure: 'likely',
    words:
      "driv(?:er[’']?s?|ing) (?:licen[cs]e|permit)|(?:japanese|dvla) licen[cs]e|dvla|licen[cs]e(?= (?:no|number)\\b)|dl(?= ?#| no\\b| number\\b)|führerschein-?(?:nummer|nr)?|permis(?: de conduire)?|permiso de conducir|carn[ée]t de conducir|patente(?: di guida)?|carta de condução|cnh|rijbewijs(?:nummer)?",
    written: '(?=[A-Z]{0,5}\\d|\\d{2}[A-Z]{2})[A-Z\\d][A-Z\\d-]{5,17}|[A-Z]\\d{3} \\d{4} \\d{4}',
    value: codeOf(4),
  },
  {
    item: 'national-id',
    sure: 'likely',
    words:
      'steuer[- ]?id(?:-?(?:nummer|nr))?|steuer-?identifikations-?(?:nummer|nr)|(?:persönliche |steuerliche )identifikations-?nummer',
    written: '[1-9]\\d ?\\d{3} ?\\d{3} ?\\d{3}',
    value: checked(always),
  },
  {
    item: 'national-id',
    sure: 'likely',
    words: 'tin|tax id|idnr|identifikationsnummer',
    written: '[1-9]\\d ?\\d{3} ?\\d{3} ?\\d{3}',
    value: checked(passesSteuerId),
  },
  {
    item: 'national-id',
    sure: 'likely',
    words: 'codice fiscale|cod\\. ?fisc(?:ale)?|c\\.?f',
    written: '[A-Z]{6}\\d{2}[A-Z]\\d{2}[A-Z]\\d{3}[A-Z]',
    value: checked(always),
  },
  {
    item: 'national-id',
    sure: 'likely',
    words: 's[ée]curit[ée] sociale|s[ée]cu|nir|n° insee|num[ée]ro insee',
    written: '[12] ?\\d{2} ?\\d{2} ?\\d[\\dAB] ?\\d{3} ?\\d{3}(?: ?\\d{2})?',
    value: checked(always),
  },
  {
    item: 'national-id',
    sure: 'likely',
    words: 'bsn(?:-?nummer)?|burgerservicenummer|sofinummer',
    written: '\\d{8,9}|\\d{4}[. ]\\d{2}[. ]\\d{3}|\\d{3}[. ]\\d{3}[. ]\\d{3}',
    value: checked(always),
  },
  {
    item: 'national-id',
    sure: 'likely',
    words: 'dni|nie|nif|contribuinte',
    written: '[\\dXYZ]-?\\d{7}-?[A-Z]|\\d{3} ?\\d{3} ?\\d{3}',
    value: (written) =>
      checked(written.length > 9 || /[A-Za-z]$/.test(written) ? isSpanishOrPortuguese : passesNif)(written),
  },
  {
    item: 'national-id',
    sure: 'likely',
    words: 'cpf',
    written: '\\d{11}',
    value: checked((n) => !/^(\d)\1+$/.test(n)),
  },
  {
    item: 'national-id',
    sure: 'likely',
    words: 'aadhaa?r|adhaar|uidai|uid',
    written: '[2-9]\\d{3}[ -]?\\d{4}[ -]?\\d{4}',
    value: checked(passesAadhaar),
  },
  {
    item: 'national-id',
    sure: 'likely',
    words: 'sin|social insurance',
    written: '[1-79]\\d{2}[- ]?\\d{3}[- ]?\\d{3}',
    value: checked(passesSin),
  },
  { item: 'national-id', sure: 'likely', words: 'nric|fin', written: '[STFGM]\\d{7}[A-Z]', value: codeOf(7) },
  {
    item: 'national-id',
    sure: 'likely',
    words: 'tfn|tax file',
    written: '\\d{3} ?\\d{3} ?\\d{3}',
    value: checked(always),
  },
  { item: 'national-id', sure: 'likely', words: 'pan', written: '[A-Z]{5}\\d{4}[A-Z]', value: codeOf(4) },
  {
    item: 'national-id',
    sure: 'likely',
    words: 'seguridad social|nuss|naf',
    written: '\\d{2}[ /-]?\\d{8}[ /-]?\\d{2}',
    value: checked(always),
  },
  {
    item: 'national-id',
    sure: 'likely',
    words: 'personnummer|cpr(?:-?(?:nummer|nr))?|f(?:ø|oe)dselsnummer|henkilötunnus',
    written: '\\d{6,8}[-+A]?\\d{3}[\\dA-Y]|\\d{11}|\\d{6} \\d{5}',
    value: checked(always),
  },
  { item: 'national-id', sure: 'likely', words: 'pesel', written: '\\d{11}', value: checked(passesPesel) },
  {
    item: 'national-id',
    sure: 'likely',
    words: 'sozialversicherungs-?(?:nummer|nr)|sv-?(?:nummer|nr)|ahv(?:-?(?:nummer|nr))?',
    written: '\\d{2} ?\\d{6} ?[A-Z] ?\\d{3}|\\d{4} ?\\d{6}|756\\d{10}',
    value: checked(always),
  },
  {
    item: 'national-id',
    sure: 'likely',
    words:
      "(?:identity|national id|id) card|national id|ausweis|personalausweis(?:-?(?:nummer|nr))?|ausweis-?(?:nummer|nr)|carte (?:nationale )?d[’']identit[ée]|cni|carta d[’']identità|cartão de cidadão|cédula(?: de ciudadanía)?|identiteitskaart|curp",
    written: '[A-Z\\d]{6,18}',
    value: codeOf(4),
  },
  {
    item: (line) => (OF_INSURANCE.test(line) ? 'health-insurance' : 'customer-number'),
    sure: 'likely',
    words: '(?:insurance )?member(?:ship)? (?:id|number|no)',
    written: '[A-Z]{0,4}-?\\d[\\d-]{4,14}',
    value: codeOf(4),
  },
  {
    item: 'customer-number',
    sure: 'likely',
    words: AT_A_FIRM,
    written: '[A-Z]{0,3}-?\\d[\\d-]{3,14}',
    value: codeOf(4),
  },
  {
    item: 'customer-number',
    sure: 'possible',
    words: 'contract|policy|contrat|contrato|contratto|vertrag|polizza|póliza|apólice',
    link: '(?: (?:no|nr|n[º°])\\.?)? ?[:#] ?',
    written: '[A-Z]{1,3}-?\\d[\\d-]{3,14}|\\d{6,12}',
    value: codeOf(4),
  },
  {
    item: 'postal-code',
    sure: 'likely',
    words: 'post ?code|zip(?: code)?|postal code|plz|postleitzahl|code postal|c[óo]digo postal|codice postale',
    written: '\\d{3}-\\d{4}|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|\\d{5}(?:-\\d{4})?|\\d{4} ?[A-Z]{2}|\\d{4}-\\d{3}',
    value: (written) => (written === written.toUpperCase() ? written.replace(/[ -]/g, '') : null),
  },
  {
    item: 'device-id',
    sure: 'likely',
    words: 'device(?: id)?|imei|udid|mac(?: address)?|android id|advertising id|idfa|gaid|aaid',
    written: '[\\da-f]{2}(?::[\\da-f]{2}){5}|[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}|\\d{15}|[\\da-f]{16}',
    value: (written) => written,
  },
]

/** A DNI or NIE whose letter is right, or nine digits of a NIF. */
function isSpanishOrPortuguese(value: string): boolean {
  return /[A-Z]$/.test(value) ? passesDni(value) : passesNif(value)
}
