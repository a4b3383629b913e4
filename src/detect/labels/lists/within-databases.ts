import type { DataKind } from '#kernel/data-kinds.ts'

/** More roots like those of `within-keys.ts`, from schemas of databases and forms; they count as if they stood there. */
export const withinDatabases: ReadonlyMap<DataKind, string> = new Map([
  ['crime-victim', 'fleeing dv acoso acosad* harcelement agredid* aggredit* slachtoffer* mobbing survivors'],
  ['criminal-record', 'penali strafblad* infracciones condanne'],
  ['disability', 'beperking* mindervalid* gehoorbeperk* visusbeperk*'],
  ['creed', 'geloof* levensbeschouw* vakbond* sindacato credo'],
  ['social-status', 'vluchteling* asiel* refugies apolide* apatrid* situacaorua'],
  ['health', 'blesse blesses padecimient* afeccion* aandoening* klachten medicijn* lichamelijk*'],
  ['family', 'ayant relationship gezin* gehuwd* echtgen* figliol* zivilstand* nucleo'],
])
