import type { LabelGroup } from '../label-group.ts'

/**
 * Labels of columns in the exports of English-speaking firms, schools, clinics and programs, and in languages of which few words are
 * enough: Dutch, Scandinavian, Polish, Turkish, Indonesian, Vietnamese. Letters without their accents.
 */
export const englishLabels: readonly LabelGroup[] = [
  {
    use: 'name',
    words: `custodialparent legalguardian emergencycontactperson dispname dispnm lastfirst firstlast lastnamefirst lastnamefirstname firstnamelastname sortablename shortname alternatename nameprinted printedname fileas aka alsoknownas managername supervisorname assistantname bossname accounttitle jointname parentsguardians parentguardian sharewith personneaprevenir personneacontacter nomdejeunefille nomdusage nomcontact notfallkontakt ansprechperson ccholder ccholdername attn attention careof referredby signedby nextofkin nok emcontact emergcontact icecontact
reviewer reviewers author authors editor writer creator commenter doctor physician surgeon clinician dentist nurse midwife practitioner counselor counsellor teacher professor lecturer tutor coach attorney lawyer solicitor witness signer signatory landlord captain presidingjudge judge magistrate prosecutor consultant husband wife
cname fnamr lnamr mcname mcname1 nama namalengkap hoten volledigenaam naam imieinazwisko adsoyad navn namn nimi dpstrnm persontobecontacted contactperson1 householdhead headofhousehold referedby referrer printoncheckas displaynameas investigatorname invnam prescribername prscrnm formername localname birthname namelocal nameroman namejp oldname legalrepresentative recipnm recipname parentname nmjp nmen nmlocal linemanagername friendname`,
  },
  {
    use: 'name',
    piece: 'family',
    words: `snm surnm familynames lastnames achternaam nazwisko soyad soyadi efternamn efternavn etternavn sukunimi mei_family namefam famnm`,
  },
  {
    use: 'name',
    piece: 'given',
    words: `christianname chrname givennames firstnames middlenames middlename2 voornaam voorletters imie fornamn fornavn etunimi rufnm forenm`,
  },
  { use: 'name-kana', words: `fnamk lnamk phoneticlastname phoneticfirstname phoneticfamilyname phoneticgivenname` },
  {
    use: 'birth-date',
    words: `brdt birthdat birthdte dobirth datofbirth dtofbirth dtbirth dateborn bornon bdt gebam geborenam geboortedatum dataurodzenia dogumtarihi fodelsedatum fodselsdato syntymaaika tanggallahir tgllahir ngaysinh brthdtc birthdtc brthdtm birthedon`,
  },
  { use: 'birth-date', piece: 'first', words: 'birthdayyear dobyyyy' },
  { use: 'birth-date', piece: 'second', words: 'birthdaymonth dobmm birthmon' },
  { use: 'birth-date', piece: 'third', words: 'birthdayday dobdd' },
  { use: 'address', piece: 'building', depends: 'city', words: 'unit unitno unitnum room' },
  { use: 'user-id', depends: 'person', words: 'actor performedby' },
  {
    use: 'device-id',
    words: `vendorid vendoruuid installuuid installationuuid installguid instanceuuid appinstanceuuid hardwareuuid machineuuid phoneuuid advertiserid idforvendor identifierforvendor terminaluid`,
  },
  { use: 'password-hash', words: 'legacyhash oldhash secrethash' },
  { use: 'communications', words: `guestmessage customermessage usermessage membermessage clientmessage` },
  { use: 'age', words: 'leeftijd wiek yas umur usia tuoi ageyear agemonths ageatdiagnosis ageatentry ageatdeath' },
  {
    use: 'sex',
    words: `pronouns pronoun assignedsex sexassignedatbirth geslacht plec cinsiyet kon kjonn jeniskelamin gioitinh genderoption mrms titlemrmrs`,
  },
  {
    use: 'postal-code',
    words: `postnummer kodpocztowy postakodu kodepos eircode zippostal zippostalcode postalzip zipext zip4 delivzip postnr`,
  },
  {
    use: 'address',
    words: `alamat alamatlengkap diachi adres adresi adressen osoite whereyoulive forwardingaddress citystzip citystatezip citystate adressedelivraison adressedefacturation housenameno housenamenumber nameco`,
  },
  {
    use: 'address',
    piece: 'prefecture',
    words: `regio adminarea administrativearea administrativearealevel1 provinsi wojewodztwo stateprov`,
  },
  {
    use: 'address',
    piece: 'city',
    words: `posttown woonplaats kota kabupaten miasto sehir ilce postort citylga`,
  },
  {
    use: 'address',
    piece: 'town',
    words: `sublocality dependentlocality barangay kelurahan kecamatan mahalle ward townland`,
  },
  {
    use: 'address',
    piece: 'street',
    words: `thoroughfare streetnum strno hnr blkno blkhseno blockno houseno hseno straat straatnaam huisnummer gatuadress ulica sokak premise streetroad ruralroute pobox pobx pfach`,
  },
  {
    use: 'address',
    piece: 'building',
    words: `landmark subpremise aptnum aptsuite aptunit unitapt floornumber mailstop`,
  },
  {
    use: 'phone',
    words: `managerphone assistantphone portable telurgence telephoneurgence hp hpno handphoneno carphone radiophone isdn ttytddphone telecom phoneline phoneline1 phoneline2 e164 phonee164 phoneem ctcm telefoonnummer telefoon mobielnummer telefonnumarasi ceptelefonu numertelefonu nohp notelp nomorhp nomortelepon sodienthoai mobilnummer puhelin puhelinnumero contactph phnumber phnum dayph eveph homeph workph cellph mobileph callingnumber callednumber callernumber calleenumber aparty bparty anumber bnumber callingparty calledparty callerid dialednumber dialled calleridnumber cli facsimile ani dial homeline mobileline emergencydial workextension`,
  },
  {
    use: 'email',
    words: `ctce emaildirect mailto rcptto proxyaddresses eposta sahkoposti epost emladdr emailadr mailid mailbox`,
  },
  {
    use: 'user-id',
    words: `useridentifier usernameclean cleanusername normalizedlogin loginclean alias federationidentifier externaluseridentifier gebruikersnaam kullaniciadi brukernavn anvandarnamn instantmessenger instantmessengers imhandle imvalue im1value imaccount sendermid portalname socialmedia socialhandle socialmediahandle usrname instaid appleid gameid googleid`,
  },
  {
    use: 'customer-number',
    words: `urn fileno worksno worksnumber payrollno payrollnumber clockno badgeno badgenumber loyalty librarycard librarycardnumber fqtv pubpid pidnumber upi nhi pasno umrn uhid ipno opno patientidentifier patientidentifierlist identifierlist klantnummer klantnr lidnummer kundnummer kundenummer asiakasnumero musterino nomorpelanggan nis nisn npm nim subjid usubjid subjectid patronid patronbarcode patronno cardhldrid cardholderid constituentid constituentno donorid donorno cnbioid customerkey tradingacct tradingacctno tradingacctnum securitiesacct securitiesacctno householdno polno polnum policyno tradeacct tradeacctno tradeacctnum`,
  },
  {
    use: 'customer-number',
    depends: 'bank',
    words: 'acnt acntno acntnum acntnumber rekeningnummer hesapno norekening sotaikhoan',
  },
  { use: 'password', words: `wachtwoord haslo sifre losenord passord salasana katasandi matkhau telephonebankingpin` },
  {
    use: 'secret-question',
    words: `resetq reseta resetquestion resetanswer memorableword memorabledate memorableplace memorablename memorableinfo memorableinformation memorableanswer securityphrase securityword passwordclue firstpetname firstpet`,
  },
  {
    use: 'bank-account',
    words: `buildingsocietyrollnumber rollnumber giroaccount giroacc depositacct directdepositacct achaccount eftaccount salaryaccount salaryacct`,
  },
  { use: 'bank-account', piece: 'bank', words: `micr micrcode routingtransit transitnumber transitno girobank sortcd` },
  { use: 'bank-account', piece: 'holder', words: `emftx dpstr dpstrnm nameonaccount accttitle` },
  {
    use: 'card-last4',
    words: `maskedpan panmasked maskedcard maskedcardno maskedcardnumber cardmasked cardending panending`,
  },
  { use: 'card-number', words: `cardnbr ccnbr creditcardnbr crcardno ccnumberfull kartnummer` },
  { use: 'my-number', words: 'mynumbertxt' },
  {
    use: 'drivers-licence',
    words: `drivinglicenceno drivinglicence drivinglicenseno rijbewijs rijbewijsnummer dvlano`,
  },
  { use: 'passport', words: `paspoort paspoortnummer pasaportno nopaspor passportnummer apisdoc apisdocno pptnumber` },
  { use: 'residence-card', words: `residencecardnumber zairyucardnumber brpno brpnumber workpermitno` },
  {
    use: 'health-insurance',
    words: `krankenversichertennummer krankenversicherungsnummer krankenkasse krankenkassennummer versnr versichertennummer fundmemberno healthfund privatehealthfund healthfundno insurancememberid insurancememberno insurancemembernumber subscriberid insid insmemberid hcn healthcardno healthcardnumber ohip insuredsymbol insuredsymbolno insuredbranch insuredbranchno insuredbranchnumber symbolnumber insurersymbol`,
  },
  {
    use: 'national-id',
    words: `cnic bsn burgerservicenummer fodselsnummer cprnummer cprno henkilotunnus hetu tckimlik tckimlikno nik noktp ktp cmnd cccd umid sssno gsisno philhealthno mykad icno nricfin nricno finno emiratesid ssnlast4 ssnlast4digits last4ssn personidentifier ninnumber socialinsuranceno socialinsurancenumber jgzzfiscal natlid ssno`,
  },
  {
    use: 'occupation',
    words: `experienceyears yearsexperience yearsofexperience yearofexperience workexperience designation assistanttitle institution institutionname degree major majors minor fieldofstudy headline businesstitle lineofwork tradeorprofession beroep werkgever zawod meslek yrke pekerjaan nghenghiep employedby employerschool alma almamater seniority jobfunction joblevel currenttitle currentcompany currentemployer educ educlevel empstat occcode indcode workhistory compnm emplrnm yearsemployed yrsemployed yrsonjob positionname positionnm positiontitle positiondesc`,
  },
  {
    use: 'income',
    words: `nettoeinkommen bruttoeinkommen nettolohn grossfortax salairenet netapayer remuneration regearnings otearnings regearn otearn basepayannualized totalbasepay basepayamount annualpay hourlyrate hourlypay ratehourly dailyrate monthlywage takehomesalary agi adjustedgrossincome grosstaxablepay gaji thunhap penghasilan overtimepay overtimeincome commissionpay checkamount ctc costtocompany regularpay holidaypay sickpay severance severancepay allowance allowances basicallowance housingallowance transportallowance anninc yearlyinc monthlyinc grosssal netsal`,
  },
  {
    use: 'assets',
    words: `currbal availbal ledgerbal avlbal currbalance availbalance cashsurrendervalue surrendervalue residentialstatus housingstatus homeownership rentorown ownorrent checkingbal savingsbal autoloans studentloans stocksbonds stocks bonds retirementaccounts housetype ownhouse creditlimit creditline creditfacility 与信 与信枠 与信限度額 与信額 利用限度額 利用可能額 利用可能枠 houseownership landowned landholding`,
  },
  {
    use: 'family',
    words: `householdcomposition householdmakeup householdmembers familycomposition familysituation relationshiptohoh relationshiptohead relationshiptoinsured relationshiptosubscriber relationshiptopatient relationtohead sibling siblings mrg mrgyn noofkids burgerlijkestaat gezinssituatie stancywilny medenihal sivilstatus statusperkawinan tinhtranghonnhan ofdependants dependants noofdependants numberofdependants hasspouse parentsmaritalstatus anzkd kinderzahl anzahlderkinder childrensages spousestatus familybackground relship relcd marst wantskids wantschildren reltohead reltosubscr reltoinsured childcnt childno noofchild`,
  },
  {
    use: 'health',
    words: `bloodgrp prescribeddrug prescribeddrugs prescribedmedicine prescribedmedication prescriptiondrug drugname medicinename drugstaken presentingproblem presentingcomplaint reasonforvisit causeofdeath tobacco tobaccouse usestobacco vaping hpi psh nkda lmp hivstatus hiv triage triagenotes medicalalert medicalalerts befund therapie korpergrosse koerpergroesse korpergewicht koerpergewicht anamnese vitalsigns vitals bodytemp bodytemperature respiratoryrate pulserate a1c ldlcholesterol hdlcholesterol creatinine egfr hemoglobin platelets pretermbirth birthweight apgar gestationalage trimester preexistingconditions preexistingcondition knownconditions ailment ailments disorder disorders syndrome diet dietary dietaryrestrictions dietaryrequirements dietaryneeds foodallergies drugallergies drugallergy foodallergy immunizations immunisation immunisations vaccines dosage therapyname procedurename surgicalprocedure dischargesummary prognosis hx mentalhealth familyhistory medicalhx surgicalhx obhistory obstetrichistory drg drgcode aeterm aesev mhterm cmtrt cmdose vstestcd vsorres lbtestcd lborres pregtest smokehx drinks drinking smokes drugname drugnm sigtxt lifesupport dosageinstructions bloodpress bpdia bpsys drinkinghabit smokinghabit bodyfat bodyfatpct bodyfatpercentage healthdeclaration`,
  },
  {
    use: 'disability',
    words: `wheelchair wheelchairuser wheelchairrequired learningsupport learningdisability learningdifficulty senstatus ehcp iep iepstatus specialeducation specialed mobilityaid hearingimpaired visuallyimpaired travailleurhandicape rqth disab disabphys disabment disabflg`,
  },
  {
    use: 'criminal-record',
    words: `dbscertno dbscertificate dbscertificateno dbsnumber dbsno offencecode sentencelength chargedesc probation probationstatus sexoffender parole parolestatus warrant warrants`,
  },
  { use: 'creed', words: `agama tongiao religie wyznanie dinimezhep` },
  {
    use: 'race',
    words: `ethnoracial ethnicorigincode eeoethniccode eeocode eeoethnic aboriginal torresstrait atsi atsistatus indigenousflag hispanicorigin hispanicorlatino`,
  },
  { use: 'face-photo', words: `thumbnailphoto thumbnailurl pictureurl photolink avatarmediaurl avatarmedia` },
  {
    use: 'ignore',
    words: `valid validity validfrom validflag salesrep salesreps salesperson salespersonname salesrepname accountmanager accountmanagername failedlogins failedlogincount loginfailures bouncecount accruedinterest ytdinterest interestpaid interestamt interestamount interestrate interestearned securitydeposit giftcard birthorder birthrank multiplebirth homeroom grossweight netweight tareweight packageweight shippingweight unitweight itemweight maxweight weightunit heightunit jobstatus paystatus chumonno chuumonno chumonbango chuumonbangou positionno positioncd casenumber caseno caseid caseref incidentno incidentnumber jobstate paytype paymethod`,
  },
]

/** Who somebody is to the firm or to another. */
export const ENGLISH_PEOPLE = `obligor grantor grantee payor drawer surety pledgor settlor proposer licensee depositor endorser executor membro prospect accused perpetrator deponent submitter runner runners racer athlete competitor contestant entrant finisher guarantor cosigner cosignor coborrower coapplicant occupant householder renter leaseholder inmate prisoner detainee offender suspect arrestee annuitant pensioner retiree veteran volunteer intern apprentice graduate alumnus alumni alum scholar
plaintiff defendant complainant petitioner appellant juror rcvr recvr rcv sndr drvr insd insrd polhldr policyowner benef bnf bene heir trustee mortgagor adoptee brother sister companion bride groom grandmother grandfather grandparent caregiver carer babysitter roommate flatmate neighbour neighbor
klant lid werknemer medewerker patiente musteri hasta pelanggan karyawan siswa mahasiswa pasien nasabah khachhang kunde ansatt asiakas potilas patron constituent caller callee`

/** What may stand beside them. */
export const ENGLISH_BESIDES = `repayment settlement disbursement joint curr avail available ledger outstanding used preferred known correspondence forwarding emergency emerg ice daytime evening after hours legal given previous prior maternal paternal married professional certified dest destination dropoff pickup primary1 alt1 alt2 direct radio car rechnungs liefer haupt neben wohn dtl bass rdnm presenting onset adherence chronic severe mild abnormal suspected confirmed admitting admission discharge principal working final differential stay visit travel trip livraison facturation brut net mensuel annuel urgence checking savings current desired abroad overseas alphabet join joining hire confirm confirmation v4 v6 iso utc gbp usd eur aud cad chf sgd now legacy cdn linked declared estimated approx monthly futsu futsuu teiki toushin`
