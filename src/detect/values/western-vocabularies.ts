import type { DataKind } from '#kernel/data-kinds.ts'
import type { Vocabulary } from './vocabulary.ts'

/*
 * What people are, went through, did or believe, told in few words in German, French, Spanish, Portuguese, Italian and Dutch, and
 * trades in these and in English. Letters with or without accents.
 */

/** One pattern of words that begin a word of the cell, in any case. */
const begins = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${either(words)})`, 'iu')
const either = (words: string): string => words.trim().replaceAll('_', '[\\s-]').split(/\s+/).join('|')

const [SHARE, SHARE_OF_TRADES] = [0.6, 0.7]
const of = (item: DataKind, words: string, proves?: string): Vocabulary => ({
  item,
  share: item === 'occupation' ? SHARE_OF_TRADES : SHARE,
  says: begins(words),
  ...(proves ? { proves: begins(proves) } : {}),
})

export const WESTERN_VOCABULARIES: readonly Vocabulary[] = [
  of(
    'crime-victim',
    `opfer_(?:von|eines|einer|häuslicher|des) überfallen ausgeraubt vergewaltigt missbraucht gestalkt bestohlen geschlagen misshandelt bedroht häusliche_gewalt wurde_(?:betrogen|verletzt|bedroht|verfolgt)
victimes?_d agressée?s? frappée?s? cambriolée?s? violée?s? harcelée?s? harcèlement escroquerie_(?:subie|bancaire) violences?_(?:conjugales?|domestiques?|sexuelles?) menacée?s?_(?:par|de)
víctimas?_d victimas?_d agredid[ao] maltratad[ao] violad[ao] acosad[ao] acoso_(?:laboral|sexual|escolar) violencia_(?:de_género|doméstica|machista|sexual) atracad[ao] estafad[ao] estafa_(?:por|en|sufrida) amenazad[ao]
vítimas?_d vitimas?_d assaltad[ao] violentad[ao] violência_(?:doméstica|sexual|contra) abuso_(?:sexual|na_infância) golpe_(?:por|do|pelo) ameaçad[ao] perseguid[ao]
vittim[ae]_d picchiat[ao] aggredit[ao] derubat[ao] truffat[ao] violentat[ao] minacciat[ao] violenza_(?:domestica|sessuale)
slachtoffer_van mishandeld beroofd aangerand verkracht gestalkt bedreigd opgelicht huiselijk_geweld`,
  ),
  of(
    'criminal-record',
    `verurteil vorbestraft vorstrafe freiheitsstrafe geldstrafe bewährungsstrafe haftstrafe gefängnis trunkenheit_am körperverletzung diebstahl hehlerei keine_vorstrafen
condamn escroquerie recel vol_(?:avec|à|simple|aggravé) conduite_(?:en_état|sous) trafic_de stupéfiants violences_volontaires sursis casier_judiciaire prison
condena antecedentes_penales sin_antecedentes estafa hurto robo_(?:con|en) lesiones_(?:leves|graves) conducir_(?:bajo|ebrio) prisión cárcel libertad_condicional
conden[ao] furto roubo estelionato embriaguez_ao tráfico_de lesão_corporal nada_consta regime_(?:aberto|fechado|semiaberto) liberdade_condicional
condann furto rapina truffa reclusione guida_in_stato lesioni_personali ricettazione spaccio nessun_precedente incensurat
veroordeeld geen_strafblad diefstal oplichting mishandeling heling rijden_onder celstraf taakstraf gevangenis`,
  ),
  of(
    'disability',
    `rollstuhl gehörlos taub(?:stumm)? blind sehbehindert hörbehindert schwerhörig schwerbehindert gdb querschnitt lernbehindert geistig_behindert autis pflegegrad
fauteuil_roulant malvoyant non-voyant aveugle sourd malentendant surdité paraplég tétraplég trisomie rqth taux_d.incapacité handicap autis dyslexi
silla_de_ruedas sord[oae] ceguera cieg[oa] parapléj discapacidad minusval síndrome_de_down sindrome_de_down parálisis_cerebral autis movilidad_reducida
cadeirante surdez surd[oa] cegueira ceg[oa] paraplég deficiência deficiente síndrome_de_down paralisia_cerebral autis
sedia_a_rotelle sordità cecità ipovedente parapleg invalid disabil sindrome_di_down paralisi_cerebrale autis
rolstoel doof slechthorend slechtziend dwarslaesie verstandelijk syndroom_van_down autis beperking`,
  ),
  of(
    'creed',
    `evangelisch römisch-katholisch katholisch konfessionslos muslim protestantisch jüdisch buddhist atheist zeugen_jehovas freikirch
catholique musulman protestant athée juif juive bouddhiste orthodoxe évangélique agnostique témoin_de
católic[oa] catolic[oa] evangélic[oa] musulmán musulman[ao] ate[oa]$ judí[oa] budista testigo_de_jehová cristian[oa] agnóstic[oa]
católic[oa] evangélic[oa] espírita umband candombl muçulman judai budista ateu testemunha_de_jeová
cattolic[oa] musulman[oa] ate[oa]$ ebre[oa] buddista valdese testimone_di_geova protestante ortodoss[oa]
katholiek protestants? gereformeerd hervormd moslim joods boeddhist hindoe`,
  ),
  of(
    'family',
    `ledig verheiratet geschieden verwitwet getrennt_lebend lebenspartner(?:in|schaft)
mariée? célibataire divorcée? veufs? veuve pacsée? concubin conjointe? époux épouse
casad[oa] solter[oa] divorciad[oa] viud[oa] separad[oa] unión_libre pareja_de_hecho
solteir[oa] divorciad[oa] viúv[oa] união_estável desquitad[oa]
coniugat[oa] celibe nubile divorziat[oa] vedov[oa] separat[oa] convivente
gehuwd ongehuwd gescheiden weduw samenwonend
cónyuge marido esposa esposo hij[oa]s? madre padre padres
mère père fils fille enfants? mãe pai filh[oa]s? moglie marito figli[oa]? madre_e vive_con vit_(?:seul|avec)`,
  ),
  of(
    'health',
    `diabet asthma asthme asma bronchit bluthochdruck hypertens hipertens hipertensión ipertens hoge_bloeddruk depress dépress depresión depressão epileps épileps bandscheib allergi alergi erdnuss krebs cancer cáncer câncer kanker tumor schwanger grossesse enceinte embaraz gravidez grávida gestante gravidanza incinta zwanger hepatit hépatit herzinfarkt infarct infarto infarctus schlaganfall fraktur fractur frattura fratura migrän migraine jaqueca enxaqueca emicrania schilddrüs thyroïd tiroides tiroide rheuma arthrose artros artrit hernia hernie epoc bpco copd vih hiv sida aids suizid sucht alcoholi alcooli alkohol`,
  ),
  of(
    'social-status',
    `flüchtling asylbewerber staatenlos spätaussiedler obdachlos réfugiée? demandeur_d.asile apatride sans_papiers sans-papiers sdf refugiad[oa] solicitante_de_asilo apátrida indocumentad[oa] sin_techo sin_hogar em_situação_de_rua quilombola morador_de_rua rifugiat[oa] richiedente_asilo apolide senza_dimora vluchteling asielzoeker staatloos dakloos untouchable stateless`,
  ),
  of(
    'race',
    `pard[oa]$ pret[oa]$ branc[oa]$ amarel[oa]$ indígena mestiz[oa] mulat[oa] gitan[oa] afrodescendiente afrobrasileir blanc[oa]s?$ caucásic[oa] caucasien maghrébin métis indigène`,
    `indígena mestiz afrodesc gitan pard caucás maghréb métis`,
  ),
  {
    item: 'occupation',
    share: SHARE_OF_TRADES,
    says: /(?<!\p{L})(?:(?:head|director|vice president|chief) of (?:the )?\p{L}|(?:team|project|product|shift|area|store|shop|office|sales|plant|site|branch|account|case|hr|it|marketing|finance|general|regional|operations|warehouse|human resources) (?:lead(?:er)?|manager|head|supervisor|director)|(?:ceo|cto|cfo|coo|director|clerk|technician|receptionist|consultant|analyst|specialist|coordinator|supervisor|administrator|accountant|bookkeeper|auditor|librarian|electrician|plumber|carpenter|welder|mechanic|cashier|waiter|waitress|barista|hygienist|therapist|paramedic|surveyor|architect|journalist|photographer|translator|operator|adjuster|recruiter|team lead|foreman|labou?rer|janitor|caretaker|secretary|paralegal|solicitor|dentist|veterinarian|midwife|chemist|biologist|professor|lecturer|instructor|salesman|sales rep(?:resentative)?|sales assistant|shop assistant|engineer|developer|programmer|designer|nurse|teacher|driver|chef|manager|tutor|intern|trainee|apprentice|sachbearbeiter(?:in)?|\p{L}+leiter(?:in)?|\p{L}*meister(?:in)?|\p{L}*pfleger(?:in)?|\p{L}+helfer(?:in)?|\p{L}+arbeiter(?:in)?|\p{L}+fahrer(?:in)?|\p{L}*berater(?:in)?|verkäufer(?:in)?|lehrer(?:in)?|erzieher(?:in)?|schlosser|lagerist|ingenieur(?:in)?|buchhalter(?:in)?|comptable|infirmi(?:er|ère)|menuisier|maçon|vendeu(?:r|se)|magasinier|chef de \p{L}+|ingénieur|enseignante?|secrétaire|cuisini(?:er|ère)|contable|enfermer[oa]|soldador|albañil|dependient[ea]|camarer[oa]|jefe de \p{L}+|ingenier[oa]|maestr[oa]|cociner[oa]|conserje|impiegat[oa]|infermier[ea]|muratore|commess[oa]|ragionier[ea]|operai[oa]|insegnante|cuoc[oa]|pedreiro|motorista|cozinheir[oa]|enfermeir[oa]|auxiliar \p{L}+|engenheir[oa]|professora?|vendedora?|verpleegkundige|timmerman|boekhouder|chauffeur|leraar|verkoper|monteur))$/iu,
  },
]
