import type { LabelGroup } from '../label-group.ts'

/**
 * Labels of columns as programs made abroad and people in Europe and America write them: SAP, Oracle, HL7 and address books; German,
 * French, Spanish, Italian and Portuguese. Letters without their accents.
 */
export const westernLabels: readonly LabelGroup[] = [
  {
    use: 'name',
    words: `nme fullnme ename sortname namelast namefirst knownas partyname familynm givennm lnm fnm mnm cardholder nicename legalfirst legallast preferredname shiptoname surname1 forenames additionalname
nom nomemae nomedamae nomcomplet nometprenom nomprenom nombre nombrecompleto nombreyapellidos razonsocial nome nomecompleto nomeecognome vorundnachname namevorname nachnamevorname vornamenachname mitarbeitername kundenname patientenname
ansprechpartner empfanger empfaenger kontoinhabername titulaire destinataire destinatario beneficiaire medico medecin arzt interlocuteur titular referente contatto contacto`,
  },
  {
    use: 'name',
    piece: 'family',
    words: `ape1 ape2 apell1 apell2 apellidopat apellidomat nachn familienname hausname geburtsname nomdejeunefille nomjeunefille nomdenaissance nname nachnam nomfamille nomdefamille patronyme apellido apellidos primerapellido segundoapellido apellidopaterno apellidomaterno cognome sobrenome ultimonome lnm lstname lstnme sname lst`,
  },
  {
    use: 'name',
    piece: 'given',
    words: `vorna vname vornam vornamen rufname prenom prenoms prenomusuel primernombre segundonombre primeironome nomeproprio fnm frstnme frstnm frst fst mname givenname1 forename1 midinit midname`,
  },
  {
    use: 'birth-date',
    words: `brth brthd brthdy birthdte birthdtm gbdat gebdat geb gebdatum gebtag gebdate geboren geborenam fgbdt birthdt birthdateformatted datedenaissance datenaissance naissance nele fechadenacimiento fechanacimiento fechanac fnac nacimiento datadinascita datanascita nascita datanasc datadenascimento datanascimento nascimento dtnasc dtnascimento `,
  },
  { use: 'age', words: `alter lebensalter alterinjahren ageatvisit edad idade ageat ageyears ageyrs ageyr ageinyrs` },
  {
    use: 'sex',
    words: `sexdstn sexdstncode gndr gesch geschl geschlecht anrede sexe sexo sesso civilite sexid genderid sexcode`,
  },
  { use: 'postal-code', depends: 'city', words: 'cp' },
  {
    use: 'postal-code',
    words: `pstlz plz plzort postleitzahl codepostal codigopostal codpostal cep postcode1 zipplus4 zippluspostal zpcd pstl pstlcd homepost workpost kinmupost post1 post2 addrpost adrpost postbango addresspost addrzip adrzip postalplus4 codicepostale`,
  },
  {
    use: 'address',
    words: `direccionpostal adressepostale indirizzopostale enderecopostal domicilio domicilioparticular domiciliofiscal voie libellevoie anschrift adresse addrs addrss adrss daddr dtladdr detailadres adresszeile adresszeile1 adresszeile2 pobox wohnadresse privatadresse lieferadresse rechnungsadresse wohnsitz adressepostale adresselivraison adressefacturation direccion domicilio indirizzo residenza endereco morada indirizzoresidenza formattedaddress addressformatted`,
  },
  {
    use: 'address',
    piece: 'prefecture',
    words: `bundesland prefid stateprovince stateorprovince `,
  },
  {
    use: 'address',
    piece: 'city',
    words: `ort01 ort02 wohnort city1 city2 stadt ville comuna ciudad citta comunediresidenza cidade cityvillage countydistrict `,
  },
  { use: 'address', piece: 'town', words: `bairro barrio colonia ortsteil quartier frazione poblacion` },
  {
    use: 'address',
    piece: 'street',
    words: `stras street1 strasse strassenr strasseundhausnummer hausnr hausnummer housenum1 strsuppl1 strsuppl2 rue numerorue calle calleynumero numerodecasa rua logradouro piazza addressextended extendedaddress addr1line`,
  },
  {
    use: 'address',
    piece: 'building',
    words: `apartmentsuite complemento complementadresse adresszusatz batiment `,
  },
  { use: 'sex', depends: 'person', words: 'genero' },
  { use: 'address', piece: 'prefecture', depends: 'person', words: 'departement provincia provinz estado' },
  { use: 'address', piece: 'city', depends: 'person', words: 'ort gemeinde commune localidad municipio comune county' },
  { use: 'address', piece: 'building', depends: 'person', words: 'suite etage piso flat flatno' },
  {
    use: 'phone',
    words: `notfallnummer notrufnummer numerourgence numurgence numerodurgence numeroemergencia recapito recapitotelefonico numtlf nrtel  mbtlnum mono phn tlphn mbl mblno cel hmtel wktel dayphone eveningphone phonepro mobilepro telf1 telf2 telfx telnr telnumber mobnumber faxnumber phoneext telefon telefonnummer telefonnr faxnr telefaxnr telefonprivat telefongeschaftlich telprivat teldienstlich handy handynummer handynr mobilnummer mobiltelefon mobilnr rufnummer festnetz faxnummer
telephone telephonefixe telephonemobile telportable telmobile telfixe numerodetelephone numtel telefono tlf tlffijo tlfmovil tfno tfnomovil tfnofijo telefonofijo telefonomovil movil celular numerodetelefono numerotelefono numeroditelefono cellulare telefonino telefone telemovel telecomvalue`,
  },
  {
    use: 'email',
    words: `eml emailpro smtpaddr usridlong mailadresse emailadresse courriel adressemail adresseemail adresseelectronique adressecourriel correo correoelectronico direcciondecorreo posta postaelettronica indirizzoemail indirizzomail enderecodeemail emailsvalue emailaddress1 emailaddress2`,
  },
  {
    use: 'user-id',
    words: `wechat wechatid usrnm lgnid loginusername bname usrid logonname usernicename benutzername benutzerkennung benutzer anmeldename nutzername identifiant nomdutilisateur utilisateur pseudo usuario nombredeusuario nomeutente utente nomedeusuario preferredusername`,
  },
  {
    use: 'customer-number',
    words: `nhc ipp numerohistoriaclinica codempleado codtrabajador externemitgliedsnummer lifnr emplid persnr persno personalno individualno individualnumber codcli codcliente codemp codempleado numadherent numadherente clientnr relatienr deelnemernummer contractaccount admissionno rollno associateid mmbrno ptntid cstmrno hospitalno hospitalnumber carteirinha kunnr pernr bpartner partnerno medicalrecordnumber medicalrecord kundennummer kundennr kdnr knr kundenid mitgliedsnummer mitgliedsnr personalnummer personalnr patientennummer patientenid matrikelnummer matrikelnr vertragsnummer vertragsnr versicherungsscheinnummer
numeroclient noclient nclient numclient refclient numeroadherent numerodadherent nadherent matricule numeroetudiant numerodecliente numcliente nodesocio ndesocio numerodesocio numeroabonado codicecliente numerocliente numerodocliente numerodematricula codigocliente codcliente legajo expediente numeroexpediente numeropolizza numerodepoliza nopoliza`,
  },
  { use: 'customer-number', depends: 'bank', words: 'accno accnum accnumber accountnum acctnum acctnbr' },
  {
    use: 'password',
    words: `parolachiave motdepasseclair claveacceso clavedeacceso palavrachave toegangscode pswrd psswrd passwort kennwort motdepasse mdp contrasena senha `,
  },
  { use: 'password-hash', words: `nthash ntlmhash lmhash credentialhash passworthash motdepassehash pwdsaltedhash` },
  {
    use: 'secret-question',
    words: `reminder pswdhint pswdans pwdhint pwdans hintcnsr hintans pswdhintcnsr passwordcnsr lostpwquestion sicherheitsfrage sicherheitsantwort geheimfrage questionsecrete reponsesecrete preguntasecreta respuestasecreta preguntadeseguridad perguntasecreta respostasecreta domandasegreta rispostasegreta mothersmaidenname mothermaidenname mothersmaiden mothermaiden maidennameofmother`,
  },
  {
    use: 'bank-account',
    words: `bankn kontonummer kontonr ktonr konto kontoverbindung bankverbindung numerodecompte numcompte comptebancaire rib cuentabancaria numerodecuenta numerocuenta cuenta contocorrente numeroconto compte haberes coordinatebancarie contabancaria numerodaconta directdepositrouting directdepositaccount ddaccountno ddaccount ddacct clabe cbu nib`,
  },
  {
    use: 'bank-account',
    piece: 'bank',
    words: `ifsc ifsccode bnk bnkcd bnknm bankl banka bankleitzahl blz bsb bsbnumber bankrouting bankroutingnumber routing abarouting codebanque banque banco nombredelbanco banca kreditinstitut geldinstitut`,
  },
  {
    use: 'bank-account',
    piece: 'branch',
    words: `agencia codeguichet guichet sucursal filiale brn brncd brnno brchcd brstnm brnm brcd`,
  },
  {
    use: 'bank-account',
    piece: 'holder',
    words: `koinh kontoinhaber titulaireducompte titulaireducomptenom titulardelacuenta intestatario`,
  },
  {
    use: 'card-number',
    words: `tarjetacredito tarjetadecredito numerocarte cartadicredito cartaocredito kreditkartennummer kreditkarte kartennummer kartennr numerodecarte numerodecartebancaire cartebancaire numerodetarjeta numerotarjeta tarjeta numerocarta numerocartadicredito cartadicredito numerodocartao primaryaccountnumber plasticcardno`,
  },
  {
    use: 'card-last4',
    words: `last4pan pan4 lastfourpan cardenddigits enddigits letztevier cclastdigits tarjetaultimos4 tarjetaultimos4digitos tarjeta4ultimos ultimos4digitostarjeta karteletzte4 karteletzte4ziffern kartenletzte4 kartenletzte4ziffern kartennummerletzte4 kartennummerletzte4ziffern letzte4ziffernkarte cartaultime4 cartaultime4cifre ultime4cifrecarta cartaoultimos4 cartaoultimos4digitos ultimos4digitoscartao carte4derniers carte4dernierschiffres 4dernierschiffrescarte cartederniers4chiffres kaartlaatste4 kaartlaatste4cijfers laatste4cijferskaart`,
  },
  {
    use: 'card-expiry',
    words: `expireym expiredatecard cardexpiredate ccexpires cardexpires kartenablauf ablaufdatumkarte gultigbiskarte dateexpirationcarte datedexpirationcarte fechadecaducidadtarjeta scadenzacarta`,
  },
  { use: 'card-expiry', piece: 'first', words: `expirationmonth expiremonth cardexpiremonth expmo` },
  { use: 'card-expiry', piece: 'second', words: `expirationyear expireyear cardexpireyear expyr` },
  {
    use: 'card-security-code',
    words: `cvd prufziffer pruefziffer prufnummer kartenprufnummer kartenpruefnummer codedesecurite cryptogramme codigodeseguridad codigodeseguranca codicedisicurezza cardcodecvv cccid`,
  },
  {
    use: 'drivers-licence',
    words: `numpermis numpermisconduire nopermis permisno rijbewijsnr fsnummer fsnr numcnh nrcnh carteiramotorista carteirademotorista carnetconducir carnetdeconducir permisoconducir permisodeconducir permisconduire licenciaconducir licenciadeconducir permisoconducir patente permessodiguida lcns lcnsno drvrlcns fuhrerscheinnummer fuehrerscheinnummer fuhrerschein fuehrerschein fuhrerscheinnr numerodepermis permisdeconduire permis numerodelicencia licenciadeconducir carnetdeconducir permisodeconducir patente patenteguida numeropatente cnh cartadeconducao drvlic drvlicno drilic drilicno drilice`,
  },
  {
    use: 'passport',
    words: `psprt pssprt reisepass reisepassnummer reisepassnr passnummer passnr pport pportno passeport numerodepasseport npasseport pasaporte numerodepasaporte passaporto numeropassaporto passaporte numerodopassaporte`,
  },
  {
    use: 'residence-card',
    words: `rescard rescardno residentpermit residentpermitno residencepermit residencepermitno residencepermitnumber aufenthaltstitel aufenthaltstitelnummer aufenthaltstitelnr titredesejour numerodetitredesejour cartedesejour nie permessodisoggiorno alienregno alienreg`,
  },
  {
    use: 'health-insurance',
    words: `hicnumber hicno mbi medicare medicareno medicarenumber medicaid medicaidid nhs nhsno nhsnumber insurancesymbol inssymbol insrnc insrncno insurancepolicy krankenversicherung krankenversicherungsnummer versichertennummer versichertennr kvnr kvnummer numerodemutuelle mutuelle cartevitale numerodeafiliacion afiliacion tarjetasanitaria tesserasanitaria cartaosus`,
  },
  {
    use: 'pension-number',
    words: `rentenversicherungsnummer rvnummer rvnr pensioninsurance pensioninsuranceno pensionhandbook pensionbook numeroderetraite`,
  },
  {
    use: 'national-id',
    words: `numss numseguridadsocial pis pispasep nis steuerlicheidentifikationsnummer steuerlicheidnr numcni cni carteidentite cartedidentite documentoidentidad sozialversicherungsnr personalid residentreg residentregno ident identno rrno ihidnum ihidno rg nin civilid civilno perid stcd1 ntnlid nationalidentifier governmentid governmentidnumber govtid govid taxvat taxfile taxfilenumber taxfileno tfn nationalinsurance nationalinsuranceno nationalinsurancenumber fiscalcode jgzzfiscalcode cpfcnpj rfc rut cuil cuit cedula cedulaidentidad dninie documentodeidentidad numerodedocumento codicefiscale steuerid steuernummer steuernr steueridentifikationsnummer
sozialversicherungsnummer svnummer svnr personalausweis personalausweisnummer ausweisnummer ausweisnr numerodesecuritesociale numerosecuritesociale securitesociale nsecu nosecu numsecu nosecuritesociale nir insee cartaidentita numerocartaidentita cartaodecidadao numerodeidentificacion idnummer identificacion documento identidad identite cin secu nss`,
  },
  {
    use: 'occupation',
    words: `branche berufsbranche coname jobtitel edu education lastedu ocptn occptn emplyr cmpny jbttl beruf tatigkeit taetigkeit stellung arbeitgeber firma unternehmen abteilung poste metier employeur entreprise societe profesion ocupacion empresa puesto cargo empleador professione impiego datoredilavoro azienda ditta profissao ocupacao organizationname organizationtitle jobid`,
  },
  {
    use: 'income',
    words: `sueldoanual salairenet netomaandsalaris annualrt annualctc ctc brutoanual sueldobruto brutojaarsalaris inkomen jaarinkomen rendimento redditofamiliare rendafamiliar revenufiscal revenufoyer incm slry ansal gehalt bruttogehalt nettogehalt jahreseinkommen einkommen lohn bruttolohn monatsgehalt verdienst revenu revenus revenuannuel salaire salairebrut ingresos ingresosanuales salario salarioanual salariobruto nomina sueldo reddito stipendio retribuzione renta rentabruta rentaneta renda rendaanual ytdgross grossytd`,
  },
  {
    use: 'assets',
    words: `預り証券 お預り証券 unrealizedpnl unrealizedprofit unrealisedpnl kontostand vermogen vermoegen guthaben solde patrimoine epargne saldo patrimonio ahorros risparmi`,
  },
  {
    use: 'trade-history',
    words: `lasttrade lastpurchase lasttransaction lastorder latesttrade recenttrade txnhistory trxhistory kaufhistorie bestellhistorie transaktionen umsatze historiquedachats historiquedescommandes historialdecompras historicodecompras storicoacquisti bettinghistory portfolioholdings pastorders`,
  },
  {
    use: 'questionnaire',
    words: `risktolerance riskappetite investmentobjective investmentgoal favoritegenre favouritegenre kaitou kaito 改善してほしい点 改善点 おすすめ度 お勧め度 howdidyouhearaboutus howdidyoufindus umfrage zufriedenheit enquetesatisfaction encuesta satisfaccion sondaggio `,
  },
  {
    use: 'family',
    words: `personnesacharge nbpersonnesacharge personasacargo familiaresacargo caricofamiliare carichifamiliari familiariacarico dependentes numerodedependentes unterhaltsberechtigte unterhaltspflichten gezinsleden marstatus maritalst mrtlstatus burgerlijkestaat burgstaat gezinssituatie situacionfamiliar unidadfamiliar estadofamiliar statofamiglia nucleofamiliare composicionfamiliar compositionfamiliale ayantdroit ayantsdroit kinderfreibetrag nbenfants numhijos numfigli mrtl mrtlsts famst famsa familienstand anzahlkinder kinder ehepartner etatcivil situationfamiliale situationdefamille enfants nombreenfants nombredenfants conjoint estadocivil hijos numerodehijos conyuge statocivile relacion parentesco verwandtschaft lienparente figli coniuge numerofigli filhos civilstatus familystatus familystatuscode`,
  },
  {
    use: 'health',
    words: `medhx socialhx familyhx glicemia colesterol pressao glycemie cholesterin blutdruck smoke smokestatus mednote medicalnote alergy bloodgroup bloodtypeabo problemlist alcoholuse treatmentplan covid covidtest covidtestresult smoking smoker alcohol medicine heartrate pulse glucose glucoselevel cholesterol hba1c spo2 bloodrh diagnose diagnosen allergien blutgruppe vorerkrankungen vorerkrankung medikamente medikation krankheit krankheiten krankheitsgrund antecedentsmedicaux antecedents groupesanguin maladie traitement diagnostico alergia alergias gruposanguineo tiposangre enfermedad enfermedades medicamentos diagnosi allergie grupposanguigno malattia patologia sicknote sickness sicknessreason heightcm weightkg heightin weightlb allergyinfo maindisease icdcode`,
  },
  {
    use: 'disability',
    words: `behinderung behinderungsgrad schwerbehindert schwerbehinderung schwerbehindertenausweis gradderbehinderung gdb discapacidad gradodediscapacidad disabilita invalidita deficiencia handicape registereddisabled`,
  },
  {
    use: 'criminal-record',
    words: `precedentipenali carichipendenti strafblad casierjudiciairen antecedentesjudiciales condamnationsanterieures criminalbackground vorstrafen vorstrafe fuhrungszeugnis fuehrungszeugnis casierjudiciaire antecedentespenales antecedentescriminais casellariogiudiziale penalrecord policecheck policeclearance backgroundcheck backgroundcheckresult chargesdescription criminalcharges convictiondescription sanctionsconvictions`,
  },
  {
    use: 'crime-victim',
    words: `opfer opferstatus gewaltopfer victime victima victimas vittima domesticviolence domesticabuse restrainingorder sexualassault`,
  },
  {
    use: 'creed',
    words: `geloof geloofsovertuiging levensovertuiging kerkgenootschap credo culto cultoreligioso afiliacionsindical konfe konfession glaube kirchensteuer kirchensteuermerkmal parteizugehorigkeit parteizugehoerigkeit partei gewerkschaft gewerkschaftszugehorigkeit religione religiao religionname confession afiliacionpolitica partidopolitico sindicato tradeunion tradeunionmembership`,
  },
  {
    use: 'race',
    words: `origine origineetnica origenetnico etnischeherkomst etniciteit ethnie ethnischeherkunft hautfarbe origineethnique raza etnia razza raca corraca uscorerace uscoreethnicity`,
  },
  {
    use: 'social-status',
    words: `statutsocial statosociale situacionsocial estatutosocial sozialeherkunft originesociale origensocial clasesocial classesociale classesocial casta socialcategory illegitimatechild birthlegitimacy legitimacy subcaste`,
  },
  { use: 'virtual-account', words: 'viban' },
  { use: 'corporate-number', words: 'invoiceregistrationno qualifiedinvoiceno' },
  // ISO 20022: orders of banks.
  { use: 'name', words: 'cdtrnm dbtrnm ultmtcdtrnm ultmtdbtrnm cdtracctnm dbtracctnm cdtrctctdtlsnm dbtrctctdtlsnm' },
  { use: 'postal-code', words: 'pstladrpstcd pstcd' },
  { use: 'address', piece: 'city', words: 'pstladrtwnnm twnnm' },
  { use: 'address', piece: 'street', words: 'pstladrstrtnm strtnm' },
  { use: 'address', piece: 'building', words: 'pstladrbldgnb bldgnb' },
  { use: 'address', words: 'pstladradrline adrline' },
  { use: 'phone', words: 'phnenb mobnb' },
  { use: 'email', words: 'emailadr' },
  { use: 'birth-date', words: 'birthdt dtandplcofbirthbirthdt' },
  { use: 'birth-date', piece: 'first', words: 'geburtsjahr yob dobyear dobyr birthyr yrofbirth' },
  { use: 'birth-date', piece: 'second', words: 'dobmonth dobmo birthmo' },
  { use: 'birth-date', piece: 'third', words: 'dobday' },
  { use: 'ip-address', words: `ipadresse adresseip direccionip indirizzoip enderecoip authorip` },
  {
    use: 'device-id',
    words: `gerateid geraeteid geratekennung geraetekennung identifiantappareil identifiantdelappareil iddeldispositivo iddispositivo registrationtoken`,
  },
  {
    use: 'id-document-image',
    words: `ausweiskopie ausweisscan identityprooffile identityprooffront passportphotopage`,
  },
  { use: 'face-photo', words: `passbild lichtbild foto photodidentite fotografia portraitfoto` },
  {
    use: 'communications',
    words: `nachricht nachrichtentext gesprachsprotokoll gespraechsprotokoll msgbody inboxmessage messagerecu mensaje messaggio mensagem`,
  },
]

/** What may stand beside them, and the words that join them. */
export const WESTERN_BESIDES = `contacto casa resp residenza contatto dienstlich from usage fam sozial occupe occupee ligne ligne1 ligne2 linea convencional declarada declarado bruta bruto neta neto deutschland france india espana ds sg in contato first named expires accnt acnt cntct prmry scndry rdo drp cbo cmb lbl ddl tbx th vn cn tw kr zh p c withdrawal withdraw refund payout payroll hm wk bus tx vch nvch disclosed max min n formatted de du des la le les del della dello di da do das der die den el los las et und y e von zu privat dienstlich geschaftlich geschaeftlich
studente titular naissance principal principale primaire personnel personnelle personal personale actual`
/** Who somebody is to the firm. */
export const WESTERN_PEOPLE =
  'avocat huisarts abogado avvocato advogado madre padre mere pere notfall urgence emergencia emergencias conducteur conductor conducente fahrer assure assuree assures asegurado segurado assicurato verzekerde plaignant prevenu locataire proprietaire personne titulaire titular contratante contribuable contribuyente benevole administre motorista inquilino huurder bewoner deelnemer responsable kunde kunden patienten mitglied mitarbeiter client cliente clientes adherent adherente socio paciente pacientes empleado trabajador demandeur usager usagers conjuge conyuge conjoint epoux epouse ehegatte antragsteller arbeitnehmer dipendente funcionario utilisateur salarie eleve etudiant alumno aluno alunos beneficiario beneficiarios pessoa usuario schueler versicherter trpr rspdnt rcptn'
/** Words for a number behind them. */
export const WESTERN_NUMBERS = `nummer nummern nr nro numero num`
