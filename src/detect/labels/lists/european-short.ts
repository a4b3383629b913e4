import type { LabelGroup } from '../label-group.ts'

/**
 * Labels of columns as German, French, Spanish, Portuguese and Italian programs shorten them, and as clinics that write English do.
 * Letters without their accents.
 */
export const europeanShort: readonly LabelGroup[] = [
  {
    use: 'name',
    words: `ehename zuname namenszusatz sorgeberechtigt sorgeberechtigter erziehungsberechtigter erziehungsber1 erziehungsber2 ansprechp bevollmaechtigter gesetzlbetreuer haltername kontoinh nominativo intestatario nomresponsable nomresp resplegal1 resplegal2 tuteurlegal tutricelegale nomallocataire assistantematernelle
apoderado nombrepadre nombremadre nombretutor nomape nomesocial nomeresponsavel nomedopai cuidador emergency1name emergency2name emergencypickup authorizedpickup husbname farmername candidatenm hofname hhhead`,
  },
  {
    use: 'name',
    piece: 'family',
    words: `apepat apemat apellidopat apellidomat nomnaiss nommarital nomusage nomusuel`,
  },
  {
    use: 'birth-date',
    words: `gebjahr geburtsdt datenaiss datenais dnaiss dnais ddn fecnac fecnacimiento fnacim fechanacim dtnas dtnascto natoil natail nascidoem nacidoel`,
  },
  { use: 'sex', words: `civilite titrecivilite codcivilite codsexo sexotrab gentrab geschlkz` },
  {
    use: 'address',
    words: `wohnanschr zustelladresse adrpostale indirres adrres endresidencial dirparticular dirpostal domactual`,
  },
  {
    use: 'address',
    piece: 'city',
    depends: 'city',
    words: `comuneres zustellort wohnort1 ortsname communeresidence municipioresidencia ciudadres cidaderes localite commune`,
  },
  {
    use: 'address',
    piece: 'prefecture',
    depends: 'city',
    words: `provres provinciares ufresidencia estadores departementres`,
  },
  {
    use: 'address',
    piece: 'street',
    depends: 'city',
    words: `hsnr hausnummer1 strhausnr libvoie nomvoie numvoie typevoie lieudit boitepostale complementoend nomvia numvia tipovia siglavia ncivico numcivico indirizzores nrresidencia`,
  },
  {
    use: 'address',
    piece: 'building',
    depends: 'city',
    words: `adrzusatz adresszusatz scalainterno escalera puerta piso pisopuerta bloque bloco apartamento etage batiment appartement esccodigo`,
  },
  { use: 'postal-code', words: `postlz codpos codpost cpost cpres cpresid capres caprecapito ceppes cepres codepost` },
  {
    use: 'phone',
    words: `fernruf rufnr rufnummerprivat mobilfunknr mobilfunknummer teldienst telpriv telprivat telgesch teldom teltravail telportable telurg telresp gsm tlfno tlffijo tlfmovil telrecados fonerecado foneresidencial fonecelular fonecom celularmae celularpai cellul telabit recapitotel recapito phoneperso phonepro`,
  },
  { use: 'email', words: `mailadr mailpriv mailresp melresp mail1 mail2 emailperso emailpro mailpersonal correoper` },
  {
    use: 'national-id',
    words: `rentenversnr personalauswnr ausweisnummer idnrsteuer numinsee nir clenir numsecu numfiscal numnational numdoc numdocum docidentidad cedulaciudadania claveelector nafiliacion numafiliacionss codfis codfiscale numci numerocarta titeleitor tituloeleitor numtiteleitor numcartrabalho carteiratrabalho ctps pispasep nispispasep cpfcidadao nucpf nunis
subscriberssn`,
  },
  {
    use: 'health-insurance',
    words: `egknr krankenversnr mitgliedsnrkk numassure numadherentmutuelle tesserasanitaria tesssanitaria cartaosus carteirinhaplano numtarjetasanitaria tarjetasanitaria cipsalud`,
  },
  {
    use: 'occupation',
    depends: 'person',
    words: `schulbildung stellenbez arbeitg berufsabschluss ausgeuebterberuf gelernterberuf studienfach employeurresp categoriesocio csp pcs statutpro niveauetude niveaudetudes situationpro puestotrabajo categoriaprof ocupacionact gradoinstruccion nivelestudios grauinstrucao escolaridade ultimaempresa cargoatual codcbo titstudio titolostudio
mansione qualificaprof datorelavoro yearsemployed emplength emptitle highestqual edulevel eduattain fieldofwork tradeskill mainoccupation usualoccupation`,
  },
  {
    use: 'income',
    depends: 'person',
    words: `jahresbrutto monatsbrutto bruttobezug nettobezug bezuege dienstbezuege stundenlohn ueberstundenverguetung weihnachtsgeld urlaubsgeld kindergeld elterngeld pfaendungsbetrag revenufiscal revenufiscalref rfr revfoyer ressourcesmensuelles salairebase traitementbrut indemnites pensionalimentaire alloclogement montantrsa baseirpf
basecotizacion liquidopercibir pagaextra retribanual sueldomensual percepcion pensionmensual rendamensal rendimentomensal remuneracaobruta pensaoalimenticia salliquido salbruto nettobusta retriblorda cedolinonetto isee imponibileirpef assegnofamiliare basecomp totalcomp otpay retropay ytdgross fedwithholding stipendamt remittancesreceived`,
  },
  {
    use: 'family',
    depends: 'person',
    words: `famstand stkl lebenspartnerschaft geschwister anzgeschwister sorgerecht alleinerziehend kinderzahlges sitfam nbenf nbenfants lienparente gardealternee autoriteparentale persacharge concubin concubinage estcivil numhijos hijosacargo cargasfamiliares descendientes ascendientes convivientes unionlibre estadoconjugal situacaoconjugal qtdfilhos
qtdependentes datauniao statociv grparentela gradoparentela rapportoparentela figliacarico nucleofam relationtohead relationshiptohead relhead custodystatus nextofkinrelation`,
  },
  {
    use: 'health',
    depends: 'person',
    words: `unvertraeglichkeit unvertraeglichkeiten dauermedikation vorerkrankungen suchtanamnese entlassdiagnose hauptdiagnose nebendiagnose laborwert laborwerte sehtest hoertest rhesusfaktor traitementencours antecedentsmedicaux antecedentsfamiliaux contreindication contreindications regimealimentaire motifhospitalisation groupesang datepvu termeprevu ordonnance
antecedentespersonales motivoconsulta medicacionhabitual medicacionactual cirugiasprevias tensionarterial presionarterial gposang gpsanguineo tallacm pesokg juicioclinico tratamientopautado enfermedadactual tomaremedio hipertenso pressaoarterial usodrogas usoalcool queixa queixaprincipal doencacronica antecedentesfamiliares esitoesame grupposang
grupposanguigno farmaciassunti terapiaincorso patologiepregresse vitalsigns bloodpressuresystolic oxygensaturation waistcirc headcirc gravida parity gestagewks gestationalage birthweight apgar viralload cd4count cd4 ekgfindings ctfindings xrayfindings adversereaction adverserxn drugallergy drugusehx etohuse stihx gad7 gad7total phq9 phq9total painscale
fallrisk immunizationsdue dischargesummary dischargedx clinicalnote progressnote dosage doseinstructions muac muaccm malnourished highriskpregnancy ancvisit tboutcome malariatest`,
  },
  {
    use: 'disability',
    depends: 'person',
    words: `gdbgrad merkzeichen sbausweis schwerbehindertbis foerderbedarf foerderschwerpunkt gleichgestellter mobilitaetshilfe tauxincapacite tauxinvalidite carteinvalidite situationhandicap aesh ulis gradodiscap gradodiscapacidad movilidadreducida usaprotese tipodeficiencia percinvalidita invcivile legge104 adlscore lowvision hearingaid functionallimitation
specialassistance wgseeing wghearing wgwalking`,
  },
  {
    use: 'creed',
    depends: 'person',
    words: `relmerkmal kirchensteuermerkmal kist bekenntnis kirchenzugehoerigkeit taufdatum paroissebapteme datebapteme appartenancereligieuse appartenancesyndicale confesionreligiosa cuotasindical afiliadosindicato quotasindacale tesserasindacale unionlocal firstcommunion godparents`,
  },
  {
    use: 'social-status',
    depends: 'person',
    words: `asylstatus sozialhilfebezug butberechtigt beneficiairersa boursier echelonbourse bonosocial rentaminima situacionvulnerabilidad situacaorua recebebeneficio beneficiosocial freereducedlunch freelunch pupilpremium fsmeligible displacementstatus idpstatus vulnerabilitycategory`,
  },
  {
    use: 'criminal-record',
    depends: 'person',
    words: `strafmass tatvorwurf haftgrund haftdauer bewaehrung verurteilung casierjudiciaire peineprononcee condamnations antecedentespenales condenameses fichacriminal antecedentescriminais casellario bookingcharge arresttype custodylevel custodyclass paroleeligibility priorstrikes gangaffiliation gangaffil suspensionhistory disciplinaryrecord duicount mvrviolations`,
  },
]
