import type { LabelMeaning } from './labels.ts'

/*
 * Numbers of people and of their health insurance, pension or social security in keys and headers in Latin letters, by one word for
 * what insures and one for a number: `num_secu_sociale`, `HealthInsuredPerson_Symbol`, `zorgverzekeringsnr`.
 */

const NUMBER =
  '(?:no|nr|num|number|numero|nummer|nbr|id|ref|code|symbol|sym|kigo|kigou|bango|bangou|symno|symbolno|card|carte|tarjeta|tessera|policy|member|membership|adherent|afiliacion|afiliado|polis|polisnr|polisnummer)'
/** What insures health. */
const OF_HEALTH =
  'health_?insur\\w*|medical_?insur\\w*|health_?insured_?person|social_?insurance|health_?plan|medicare|medicaid|kenko_?hoken|kenkou_?hoken|kenpo|kempo|kokuho|shaho|syaho|kouki_?kourei|kouki_?korei|koki_?korei|hihokensha|hihokensya|hokensho|krankenkasse|krankenversicher\\w*|versicherten|zorgverzeker\\w*|zorgpolis|mutuelle|assurance_maladie|tarjeta_sanitaria|seguro_medico|seguro_de_salud|tessera_sanitaria|carteira_sanitaria|plano_de_saude|convenio_medico'
/** Whoever is insured, behind a word for a number. */
const WHO_IS_INSURED = 'assuree?|asegurad[oa]|segurad[oa]|assicurat[oa]|verzekerde|versicherten'
/** What stands for somebody towards a state. */
const OF_STATE =
  'social_?security|national_?insurance|secu|secu_sociale|securite_sociale|seguro_social|seguridad_social|previdencia_social|sozialversicherungs?|kuni_mibun|honkoku|bokoku|overseas|foreign_?national|foreign_?government|ssn|sin|nin|national|identification|identificacion|identita|identiteits|citizen|citizenship'
const HEALTH = new RegExp(
  `(?:^|_)(?:${OF_HEALTH})(?:_[a-z]+)*?_?${NUMBER}(?:_|$)|(?:^|_)(?:${NUMBER}|n)_(?:de_|of_|di_|do_|del_|d_|dell_)*(?:${OF_HEALTH}|${WHO_IS_INSURED})(?:_|$)`,
)
const STATE = new RegExp(
  `(?:^|_)(?:${OF_STATE})_?(?:no|nr|num|number|numero|nummer|id|ref)$|(?:^|_)(?:no|num|numero|nr|n)_(?:de_|of_|di_)?(?:la_)?(?:${OF_STATE})$`,
)
/** `N° de pension`, `numero_pension`: of whoever is paid one, and no sum. */
const PENSION =
  /(?:^|_)(?:pension|nenkin|retraite|rentenversicherungs?)_?(?:no|nr|num|number|numero|nummer)(?:_|$)|(?:^|_)(?:n|no|nr|num|numero)_(?:de_|di_|da_|della_)*(?:la_)?(?:pension|pensione|pensao|retraite)(?:_|$)/
/** `insurance_nr`: of health where it is not said what else is insured. */
const INSURANCE = /^(?:[a-z]+_)?(?:insurance|insured|subscriber)_?(?:policy_?)?(?:no|nr|num|number|id_?number|id_no)$/
const OTHERWISE =
  /(?:car|auto|vehicle|motor|home|house|travel|life|fire|property|liability|policy|employment|unemployment|company|group|payer|plan)_/
/** A number of the insurer, of a row, or how things stand. */
const NOT_OF_SOMEBODY = /_(?:type|status|flag|start|end|date|valid|gueltig|from|until|name|company|provider)(?:_|$)/

/** What `Seguro médico nº` is read as by its other words. */
const OF_NO_NUMBER: ReadonlySet<string> = new Set(['ignore', 'name'])

/** What a key is read as, unless its words are those of a number of an insurance or of the state, and nothing surer was read. */
export const ofInsuredOr = (read: LabelMeaning | null, key: string): LabelMeaning | null =>
  read?.exact && !OF_NO_NUMBER.has(read.use) ? read : (ofInsured(key) ?? read)

/** What a number of an insurance or of the state is by the words of a key; null for other keys. Holds beside people only. */
export function ofInsured(key: string): LabelMeaning | null {
  const words = key
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '_')
  if (NOT_OF_SOMEBODY.test(words)) return null
  if (HEALTH.test(words)) return numberOf('health-insurance')
  if (PENSION.test(words)) return numberOf('pension-number')
  if (STATE.test(words)) return numberOf('national-id')
  return INSURANCE.test(words) && !OTHERWISE.test(words) ? numberOf('health-insurance') : null
}

const numberOf = (use: LabelMeaning['use']): LabelMeaning => ({
  use,
  depends: 'person',
  role: 'self',
  ordinal: 0,
  exact: true,
})
