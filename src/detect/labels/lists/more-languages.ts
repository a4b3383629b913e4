import type { LabelGroup } from '../label-group.ts'

/**
 * Labels of columns in languages of which programs hold few: Dutch, Danish, Norwegian, Swedish, Finnish, Polish, Czech, Turkish,
 * Indonesian, Malay, Vietnamese, and Chinese and Korean in Latin letters. Letters without their accents.
 */
export const moreLanguages: readonly LabelGroup[] = [
  {
    use: 'name',
    words: `naampartner naamcontactpersoon kontaktperson kontaktpersoon contactpersoon yhteyshenkilo osobakontaktowa kontaktniosoba adisoyadi adivesoyadi veliadi babaadi anneadi namaibu namaayah namawali namasiswa namapelanggan namapasien namakaryawan namapanggilan namapenuh hovaten tenkhachhang
tennhanvien xingming kehumingcheng lianxiren seongmyeong irum imiematki imieojca`,
  },
  {
    use: 'name',
    piece: 'family',
    words: `geslachtsnaam meisjesnaam tussenvoegsel voorvoegsel slaktnamn sukunimet nazwiskorodowe nazwiskopanienskie prijmeni rodneprijmeni kizliksoyadi soyisim`,
  },
  {
    use: 'name',
    piece: 'given',
    words: `voornamen roepnaam tilltalsnamn fornamne etunimet kutsumanimi imiona drugieimie jmeno krestnijmeno  namadepan`,
  },
  {
    use: 'birth-date',
    words: `gebdatumkind foddatum foddato fodselsdag syntymapaiva dataur datanarodzenia datumnarozeni dogtarihi tarikhlahir tgllhr ngaythangnamsinh chushengriqi chushengnianyue saengil saengnyeonwolil`,
  },
  { use: 'age', words: `umurtahun leeftijdjaren   alderar wiekwlatach nianling` },
  { use: 'sex', words: `kjonn  sukupuoli pohlavi jantina jnskelamin xingbie seongbyeol` },
  {
    use: 'address',
    words: `woonadres thuisadres bezoekadres postadres hemadress bostadsadress hjemmeadresse bopael bopaelsadresse katuosoite kotiosoite postiosoite adreszamieszkania adreszameldowania adreskorespondencyjny bydliste adresabydliste evadresi acikadres ikametgah
alamatrumah alamatktp alamatdomisili tempattinggal alamattetap noiohientai diachithuongtru dizhi xiangxidizhi jiatingzhuzhi zhuzhi juso`,
  },
  {
    use: 'address',
    piece: 'city',
    words: `gemeente plaatsnaam bynavn postiktoimipaikka miejscowosc obec  bandar quanhuyen`,
  },
  { use: 'address', piece: 'town', words: `dzielnica gmina castobce xaphuong phuongxa` },
  {
    use: 'address',
    piece: 'street',
    words: `gateadresse vejnavn husnr gatunamn katunimi nrdomu nrlokalu nrmieszkania ulice cislopopisne cisloorientacni caddesokak`,
  },
  {
    use: 'postal-code',
    words: `postkode postnr postinumero kodpoczt poskod kodepos youbian youzhengbianma upyeonbeonho`,
  },
  {
    use: 'phone',
    words: `telefoonthuis telefoonprive telnrthuis gsmnummer mobieltje mobiltelefonnr mobilnummer puhelinnumero puhelin matkapuhelin telefondomowy telefonkomorkowy nrtelefonu komorka telefonnicislo ceptelefonu evtelefonu istelefonu nohp nohandphone notelp notelpon nomorhp nomortelepon telefonbimbit sodienthoai
dienthoai shoujihao shoujihaoma lianxidianhua dianhua jeonhwabeonho handphone`,
  },
  {
    use: 'email',
    words: `epostadress epostadresse sahkopostiosoite adresemail emailova epostaadresi alamatemail emel youxiang`,
  },
  {
    use: 'user-id',
    words: `inlognaam brugernavn kayttajatunnus nazwauzytkownika uzivatelskejmeno namapengguna tendangnhap yonghuming`,
  },
  { use: 'password', words: `adgangskode heslo katalaluan katakunci kullanicisifre ` },
  {
    use: 'customer-number',
    words: `klantnr lidnummer personeelsnummer personeelsnr medlemsnummer medlemsnr kundenr asiakasnumero jasennumero numerklienta nrklienta zakaznickecislo osobnicislo musterino sicilno noinduk nopelanggan nomoranggota makhachhang manhanvien kehubianhao xuehao gonghao`,
  },
  {
    use: 'national-id',
    words: `sofinummer rijksregisternummer rijksregisternr personnr personnummer fodselsnr cprnr samordningsnummer numerpesel nrdowodu nrdowoduosobistego seriadowodu rodnecislo cisloop kimlikno tckimliknumarasi  nokartukeluarga nomorktp nomornik nokadpengenalan socmnd socccd sodinhdanh
shenfenzheng shenfenzhenghao shenfenzhenghaoma zhengjianhaoma juminno juminbeonho jumindeungnokbeonho`,
  },
  {
    use: 'passport',
    words: `paspoortnr passnr nrpaszportu cislopasu pasaportno nomorpaspor nopasport sohochieu huzhaohaoma`,
  },
  {
    use: 'bank-account',
    words: `bankrekening bankrekeningnummer ibannummer kontonummer tilinumero nrkonta numerkonta numerrachunku nrrachunku cislouctu bankahesapno hesapnumarasi norek nomorrekening sotaikhoannganhang yinhangkahao gyejwabeonho`,
  },
  {
    use: 'health-insurance',
    words: `zorgverzekeringsnummer polisnummerzorg nobpjs nomorbpjs bpjskesehatan sobaohiemyte shebaohao yibaokahao`,
  },
  {
    use: 'occupation',
    depends: 'person',
    words: `functienaam opleidingsniveau opleiding beroepsgroep stillingsbetegnelse utdannelse utdanning utbildning arbetsgivare arbejdsgiver arbeidsgiver tyonantaja ammattinimike ammatti koulutus yrkestitel stanowisko wyksztalcenie pracodawca zawodwykonywany povolani zamestnavatel dosazenevzdelani meslek meslegi ogrenimdurumu egitimdurumu
calistigikurum isyeri gorevi unvani pekerjaan pekerjaanayah pekerjaanibu pendidikan pendidikanterakhir jabatan tempatkerja majikan nghenghiep trinhdohocvan noilamviec chucvu zhiye gongzuodanwei xueli zhicheng jigeop jikeop hakryeok jikjang`,
  },
  {
    use: 'income',
    depends: 'person',
    words: `brutoloon nettoloon brutosalaris jaarinkomen maandinkomen uitkering bruttolonn arslonn manadslon arsinkomst bruttopalkka palkka wynagrodzenie pensjabrutto dochod dochodmiesieczny hrubamzda mzda cistamzda maas netmaas brutmaas aylikgelir gelirdurumu gaji gajipokok penghasilan penghasilanorangtua
pendapatan luongcoban mucluong thunhap nianshouru gongzi yuexin yeonbong wolgeup geubyeo`,
  },
  {
    use: 'family',
    depends: 'person',
    words: `burgstaat huwelijksestaat huwelijksdatum aantalkinderen sivilstand civilstand civilstatus siviilisaaty antallbarn antalbarn lastenlukumaara liczbadzieci rodinnystav pocetdeti medenihali medenidurumu cocuksayisi yakinlik yakinlikderecesi statuskawin statuspernikahan jumlahanak jumlahtanggungan hubungankeluarga tarafperkahwinan
tinhtranghonnhan socon hunyinzhuangkuang jiatingchengyuan zinvshu gyeolhonyeobu gajoksahang`,
  },
  {
    use: 'health',
    depends: 'person',
    words: `bloedgroep medicatie medicijnen allergieen zwanger klachten gezondheid ziekten diagnoser helseopplysninger sykdom sygdomme sjukdom sairaudet laakitys laakkeet allergiat veriryhma blodgruppe blodgrupp grupakrwi choroby chorobyprzewlekle przyjmowaneleki rozpoznanie alergie onemocneni krevniskupina uzivaneleky
kangrubu hastalik hastaliklar kronikhastalik kullandigiilaclar alerjiler sigarakullanimi gebelik golongandarah goldarah riwayatpenyakit riwayatalergi alergiobat keluhan keluhanutama diagnosa beratbadan tinggibadan tekanandarah hamil imunisasi jeniskelahiran nhommau tiensubenh benhsu  xuexing bingshi guominshi jibing
shengao tizhong hyeolaekhyeong byeongmyeong`,
  },
  {
    use: 'disability',
    depends: 'person',
    words: `arbeidsgehandicapt arbeidsongeschikt funksjonsnedsettelse funktionsnedsattning vammaisuus uforgrad stopienniepelnosprawnosci niepelnosprawnosc invaliditastupen engeldurumu engelorani engellilik kebutuhankhusus disabilitas penyandangcacat khuyettat canji canjizhenghao jangae jangaedeunggeup`,
  },
  {
    use: 'creed',
    depends: 'person',
    words: `godsdienst geloof kerkgenootschap trossamfunn trossamfund uskonto uskontokunta fagforening fackforbund kirkemedlem nabozenstvi  dininanci mezhep kepercayaan zongjiao zongjiaoxinyang zhengzhimianmao jonggyo`,
  },
  {
    use: 'race',
    depends: 'person',
    words: `etniciteit narodowosc narodnost sukubangsa keturunan  dantoc minzu minjok`,
  },
]
