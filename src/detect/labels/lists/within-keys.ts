import type { DataKind } from '#kernel/data-kinds.ts'

/**
 * Roots of words in keys and headers in Latin letters that speak of how somebody lives, whatever stands beside them: English,
 * German, French, Spanish, Portuguese, Italian, and Japanese as it sounds. Small letters without accents; `*` stands for the rest of
 * a word; German has what a word is about at its end. Of two that stand in one key the first in this list counts, since the first are the rarer and graver ones.
 */
export const withinKeys: readonly (readonly [item: DataKind, words: string])[] = [
  [
    'crime-victim',
    `abuse abused assault* harass* molest* traffick* stalking stalked stalker* rape agression agresion maltrato* violencia violence missbrauch* misshandl* gewalttat* gewalterfahrung* higai* gyakutai* gbv maltraitance* violences`,
  ],
  [
    'criminal-record',
    `criminal* crimes convict* felon* misdemean* arrest arrests arrested offens* offenc* offend* felony incarcerat* imprison* prison* jail* bail* parole* probation* sentenced delinquen* vorstraf* straftat* haftstrafe* judiciaire* condamnation* condena* condanna* delito* penales criminais suspicion* penalty penalties abscond* violation* sentences hanzai* taiho* keibatsu* shobatsu* hanreki* arrestee* plea verdict* bail inmate* handcuff* delikt* straf* strafmass bewahrung* bewaehrung* haftgrund infraction* peine casier reincid* sabika* trestn* przestep* hanzaireki ihan`,
  ],
  [
    'disability',
    `disabilit* disabling disablement disabled abled autonomie pflegebedurf* pflegebeduerf* handicap* impair* wheelchair* behinder* schwerbehind* *behinderung rollstuhl* pflegegrad pflegestufe discapac* discapacitad* deficiente* minusval* invalidez invalidite invalidita fauteuil deaf deafness blindness autis* adhd shogai* shougai* syogai* syougai* kaigodo youkaigo* handikap* niepelnospr* engelli* vammais* funksjonsned* funktionsned* arbeidsgehandicapt invalide invaliditas divyang* cwsn sped mdph rqth ryoiku*`,
  ],
  [
    'creed',
    `religio* culte faith faiths church* mosque* temple* synagogue* parish* worship* prayer* baptis* catholic* muslim* hindu* buddh* sect sects denominat* politic* ideolog* puja* ritual* danka* halal* halaal* kosher* sacrament* diocese* iglesia* igreja* eglise* chiesa* kirche* bautis* batis* batiz* bapteme* taufe taufdatum paroisse* paroquia* parroquia* croyance* creencia* crenca* konfession* glaubens* gewerkschaft* sindicat* syndicat* partido partei* shukyo* syukyo* shinko* shuha* agama wyznanie nabozenstv* godsdienst* kerkgenootschap* uskonto* trossamf* mezhep* tithe* clergy congregat* syndicale syndicaux sindical* sindacal* kirchensteuer* kirchgem* taufdat* parroq* paroiss*`,
  ],
  [
    'race',
    `ethni* etni* racial* hispanic* latino latina raza raca razza tribe tribal indigen* indigena* aborigin* hautfarbe* autochton* minzoku* jinshu* jinsyu* etnisit* etnicit* etnie etnias dantoc volkszug*`,
  ],
  [
    'social-status',
    `caste* subcaste* casta castas kaste* refugee* refugie* refugiad* rifugiat* asylum* minority disadvantag* underprivileg* homeless* migrant* bpl fluchtling* fluechtling* seikatsuhogo* mibun* asyl* refugie obc displaced desplazad* burgergeld buergergeld sozialhilfe wohngeld boursier* unaccompanied frl`,
  ],
  [
    'health',
    `health* contraindic* illness* disease* diagnos* symptom* allerg* vaccin* immuni* blood pregnan* surger* surgical* injur* wound* therap* psych* mental prescri* alcohol* drinking smok* tobacco* diabet* cancer* hiv asthma* epilep* hypertens* cholest* insulin* chronic* infect* covid* disorder* syndrome* deform* sickness* treatment* clinical* ailment* addict* substance* intox* medical* medication* medicin* comorbid* organ organs hospitalization* enfermedad* salud sintoma* embaraz* alergi* medicament* sangre sanguin* vacuna* lesion* doenca* saude gravidez gestante* vacina* maladie* sante grossesse* blessure* krank* *krankheit *krankheiten *erkrankung *erkrankungen *allergie *beschwerden gesundheit* schwanger* entbind* mutterschutz* medika* impf* verletz* malatt* salute gravidanza byoki* byoureki* byoreki* shippei* kioureki* fukuyaku* anamnes* befund* medikation* diagnoz* patolog* gestant* zwanger* gebelik* penyakit* chorob* hastalik* onemocn* sairau* laakit* medicatie* ziekte* bloedgroep* blutgr* alerji* allergi* kronik* prenatal antenatal postnatal obstetric* gynec* gynaec* menstru* lactat* immunodef* tubercul* hepatitis* malaria* seizure* insomnia* anxiety depress* suicid* overdose* rehab* biopsy tumor* tumour* transplant* dialysis kidney cardiac cardio* respirat* glucose hemoglobin haemoglobin triglycer* creatinin* vitals comorb* symptome* gluc* sangu* tabac* fumeur raucher fumante fumador arerugi* ketsueki* ketsuatsu* shincho* sincho* taiju* kusuri* shujutsu* syujutsu* ninsin* ninshin* kenshin* yobosessh* kitsuen* shikkan* sikkan* kiorek*`,
  ],
  [
    'family',
    `marital* marri* matrimon* divorc* widow* spous* husband wife children kids grandchild* grandparent* sibling* dependents dependants familial* hijo hijos hija hijas conyuge* esposa esposo viud* casament* filho filhos filha filhas dependente* enfant* conjoint* epoux epouse mariage* kinder kindern ehepartner* ehegatt* ehefrau ehemann eheschl* elternzeit* heirat* trennungs* scheidung* mutter vater *kinder verheirat* geschieden* figli figlio coniug* famigli* familia familiares familienstand* haigu* haiguu* fuyou* kodomo* parentesco* ayants relatives relation relations conjug* conyug* coniugal* matrimoni* perkawinan* kawin medeni* sivilst* civilst* siviilis* huwelijk* cocuk* dzieci dependientes unterhalt* kinderfreib* wedding* divorce* stepfather stepmother stepchild* grandchildren zokugara* tsudukigara* tsuzukigara* kekkon* rikon* dokyo* kazoku* kosodate*`,
  ],
  [
    'income',
    `income* salar* wage wages earning earnings payslip* paycheck* ingreso ingresos renda rendas sueldo salario salarios nomina gehalt* *gehalt einkommen* *einkommen entgelt* lohn lohnart bruttolohn* revenu revenus reddito redditi stipend* pension pensions rente renten* nenshu* nensyu* shotoku* kyuyo* kyuuyo* salaris* uitkering* loonschaal palkka* wynagrodz* pensja* dochod* mzda maas gaji penghasilan* pendapatan* thunhap remuner* retrib* indemnit* gratific* nensyuu* gekkyu* hosyu* syotoku* tedori* teate garnish*`,
  ],
  [
    'assets',
    `savings debt debts mortgage* networth landhold* realestate patrimo* vermoeg* vermog* schulden *schulden *vermogen *vermoegen *guthaben darlehen* dette dettes deuda deudas divida dividas ahorro ahorros epargne* homeowner* realty loan loans invested propietario proprietario stash shisan* sisan* shakkin* syakkin* yokin* livestock* landholding* hipotec* hypothe*`,
  ],
  [
    'questionnaire',
    `survey* questionnaire* interessen intereses satisf* hobby hobbies opinion opinions strengths weaknesses objective* expectation* passion aspiration* habits passions motivation* encuesta* umfrage* zufrieden* enquete* sondage* kikkake* anket* ankeeto* shibodoki*`,
  ],
  [
    'occupation',
    `academic* institute employed employment* employer* occupation* ocupacion* ocupacao* profession* profesion* profissa* profissional career* carreer* education* educacion* educacao* universit* universidad* college* graduated graduation qualification* military* escolar* scolar* scolaire* diplom* beruf* *beruf *beschaftigung *beschaeftigung *ausbildung *bildungsabschluss *erfahrung tatigkeit* taetigkeit* arbeitgeber* metier* emploi* etudes estudio* workplace* professionnel* professionel* lavoro titolo* educativ* empleo empleos beschaftig* beschaeftig* schulabschluss* ausbildung* studium formation* werkgever* opleiding* zawod* stanowisk* wyksztalc* zamestnav* povolan* meslek* ogrenim* pekerjaan* pendidikan* jabatan* arbetsgiv* arbeidsgiv* utdann* utbildn* koulutus* livelihood* escolarid* titulac* mestiere dienstgrad syokugy* shokugy* kinmusaki* gakureki* shokushu* syokusyu* yakushoku* yakusyoku*`,
  ],
  // Whoever suffered a crime: what else a key says of them counts first.
  ['crime-victim', `victim* victime* victima* vitima* vittim* opfer*`],
]

/** Words of a firm's own doings: a key that has one is about a rule, a place, a thing or many at once, whatever else it says. */
export const OF_A_FIRM = `min max minimum maximum avg average mean median lower upper sum eligible eligibility required requirement requirements target targets allowed supported enable show hide include exclude filter search sort default config configuration setting settings template scheme schemes program programs programme fee fees cost costs price tax taxes rate rates ratio id ids uid uuid guid url uri link icon color colour page form menu tab field column widget label option options version created updated deleted modified index idx model models experience dept ward hospital room bed clinic facility center centre insurance insurer card officer police station court judge rank score weightage expenses budget article news category categories list table group ribbon token key api queue task event log limit office branch employees employers users customers students residents population business project product company corporate team organization organisation currency unit units interval sent stock vendor provider supplier consent detector device supplies supply content season squad qty quantity map game damage points food break run mode dressing fruit egg statement hotel water semester term schedule calendar by since until feature features ref reference koza kouza bank account accounts acct`
