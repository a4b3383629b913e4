import type { LabelGroup } from '../label-group.ts'

/**
 * Labels of columns of which whole phrases are said in other languages (Italian, Spanish, Portuguese, French, German, Dutch), and
 * those of Russian, Polish, Vietnamese, Thai, Chinese and Korean tables. Letters without their accents.
 */
export const worldLabels: readonly LabelGroup[] = [
  {
    use: 'age',
    depends: 'person',
    words: `eta etaanagrafica etaanni anni idadeanos tuoi doituoi อายุ อายุปี возраст возрастлет wiek alder aldern`,
  },
  { use: 'sex', words: `genere gioitinh gtinh เพศ пол plec kon kjonn 성별구분` },
  {
    use: 'name',
    words: `hovaten hoten hotenkhachhang tenkhachhang tendaydu ชื่อนามสกุล ชื่อสกุล ชื่อ фио имяклиента полноеимя imieinazwisko nazwaklienta namn fullstandigtnamn 예금주 예금주명`,
  },
  { use: 'name', piece: 'family', words: 'นามสกุล фамилия ho hodem efternamn' },
  { use: 'name', piece: 'given', words: 'имя отчество fornamn' },
  { use: 'birth-date', words: `ngaysinh namsinh วันเกิด วันเดือนปีเกิด датарождения годрождения dataurodzenia fodelsedatum` },
  {
    use: 'address',
    words: `viaenumero viaenumerocivico indirizzocompleto indirizzodiresidenza diachi diachinha diachilienhe ที่อยู่ ที่อยู่ปัจจุบัน адрес адреспроживания адресрегистрации адресдоставки adreszamieszkania`,
  },
  { use: 'postal-code', words: `mabuuchinh mabuudien รหัสไปรษณีย์ индекс почтовыйиндекс kodpocztowy` },
  {
    use: 'phone',
    words: `sodienthoai sdt didong sodidong โทรศัพท์ เบอร์โทร เบอร์โทรศัพท์ เบอร์มือถือ หมายเลขโทรศัพท์ телефон мобильный мобильныйтелефон номертелефона контактныйтелефон recapitotelefonico recapito`,
  },
  { use: 'email', words: `indirizzopec thudientu อีเมล อีเมล์ электроннаяпочта почтаэлектронная эпочта емейл` },
  {
    use: 'secret-question',
    words: `domandasegreta rispostasegreta domandadisicurezza rispostadisicurezza preguntasecreta respuestasecreta preguntadeseguridad respuestadeseguridad perguntasecreta respostasecreta perguntadeseguranca respostadeseguranca questionsecrete reponsesecrete questiondesecurite reponsedesecurite sicherheitsfrage sicherheitsantwort antwortaufsicherheitsfrage antwortsicherheitsfrage geheimfrage geheimantwort geheimevraag geheimantwoord beveiligingsvraag cauhoibaomat cauhoibimat traloibaomat секретныйвопрос ответнасекретныйвопрос контрольныйвопрос 密保问题 密保答案 安全问题 安全问题答案 密码提示 비밀번호찾기질문 비밀번호찾기답변 본인확인질문 본인확인답변 pytaniepomocnicze challengeresponse passphrasehint`,
  },
  {
    use: 'password',
    words: `paroladordine parolachiave contrasena contrasenainicial clavedeacceso senhainicial senhadeacesso motdepasseinitial kennwort initialkennwort matkhau รหัสผ่าน пароль haslo losenord 登录密码 初始密码 交易密码 임시비밀번호 초기비밀번호`,
  },
  {
    use: 'card-last4',
    words: `ultime4cifre ultimequattrocifre ultimequattro ultime4 ultime4cifrecarta ultimequattrocifrecarta ultimequattrocifredellacarta ultimos4digitos ultimos4 ultimoscuatrodigitos ultimoscuatro ultimos4digitostarjeta ultimos4digitosdatarjeta ultimosquatrodigitos ultimosquatro ultimos4digitosdocartao 4derniers 4dernierschiffres quatrederniers quatredernierschiffres derniers4chiffres 4dernierschiffrescarte letzte4 letzte4ziffern letztevier letztevierziffern letzte4stellen letztevierstellen endziffern kartenendziffern laatste4 laatste4cijfers laatstevier laatsteviercijfers 卡号后四位 卡号后4位 尾号 卡尾号 카드끝4자리 카드끝자리 카드뒷4자리 ostatnie4cyfry последние4цифры cc4 cc末尾 cardnotail cardtail`,
  },
  {
    use: 'card-number',
    words: `numerocarta numerocartadicredito numerodicarta kaartnummer creditcardnummer sothe sothetindung номеркарты numerkarty หมายเลขบัตร`,
  },
  {
    use: 'card-expiry',
    words: `scadenzacarta scadenzadellacarta fechadecaducidadtarjeta caducidadtarjeta vencimientotarjeta fechadevencimientotarjeta validadedocartao validadecartao vencimentocartao dateexpirationcarte expirationcarte carteexpiration ablaufdatumkarte ablaufdatumderkarte kartegultigbis kartengultigkeit vervaldatumkaart 卡有效期 信用卡有效期 카드유효기간 срокдействиякарты`,
  },
  { use: 'card-expiry', depends: 'person', words: `scadenzamese caducidad gultigbis 有效期 유효기간` },
  {
    use: 'card-security-code',
    words: `cryptogramme cryptogrammevisuel codicedisicurezza codigodeseguridad codigodeseguranca kartenprufnummer prufziffernkarte 安全码 cvc코드 cvc번호`,
  },
  {
    use: 'bank-account',
    words: `checkingaccount checkingaccountno checkingaccountnumber checkingacct checkingacctno savingsaccountno savingsaccountnumber savingsacctno payrollaccount payrollacct payrollaccountno payrollaccountnumber beneficiaryaccount beneficiaryaccountno beneficiaryaccountnumber beneficiaryacct remitaccount remittoaccount remittoaccountno contacorrente contobancario numerocontocorrente sotaikhoan taikhoannganhang เลขที่บัญชี เลขบัญชี номерсчета расчетныйсчет rekeningnummer 收款账号 银行账号`,
  },
  {
    use: 'virtual-account',
    words: `contovirtuale numerocontovirtuale cuentavirtual contavirtual virtuelleskonto virtuellekontonummer comptevirtuel virtuelerekening dedicatedbankaccount 가상계좌 가상계좌번호 虚拟账户 虚拟账号 taikhoanao`,
  },
  {
    use: 'user-id',
    words: `utilizador nomedeutilizador benutzerkennung anmeldekennung tendangnhap tentaikhoan ชื่อผู้ใช้ логин имяпользователя nazwauzytkownika 登录账号 로그인아이디`,
  },
  {
    use: 'customer-number',
    words: `codicecliente numerocliente codigodecliente codigocliente codigodocliente numerodecliente numerodocliente nclient numeroclient nomornasabah makhachhang номерклиента numerklienta kundnummer รหัสลูกค้า 고객번호 회원번호 客户编号`,
  },
  {
    use: 'health',
    words: `anamnesi anamnesipatologica antecedentesmedicos antecedentesclinicos historiaclinica antecedentsmedicaux vorerkrankungen chandoan benhly tiensubenh โรคประจำตัว диагноз заболевания аллергия conditionlist`,
  },
  {
    use: 'disability',
    words: `invalidita invaliditacivile disabilita invalidite behinderungsgrad graddesbehinderung accommodationneeds reasonableadjustments reasonableadjustment bluebadge инвалидность группаинвалидности khuyettat ความพิการ`,
  },
  {
    use: 'income',
    words: `annualcomp companual grossmonthly monthlygross totalcomp redditoannuo redditolordo rendimentoanual rendimentos thunhap thunhapthang luong доход годовойдоход зарплата inkomst arsinkomst รายได้ retribuzione retribuzioneannua`,
  },
  {
    use: 'assets',
    words: `accountvalue portfoliovalue securitiesheld patrimonionetto activos patrimonioliquido 净资产 金融资产 총자산 금융자산 taisan asetbersih активы nettovermogen`,
  },
  {
    use: 'occupation',
    words: `mansione qualificaprofessionale companyandtitle empregador entidadeempregadora nghenghiep noilamviec อาชีพ профессия местоработы должность zawod`,
  },
  {
    use: 'family',
    words: `nucleofamiliare familiariacarico agregadofamiliar tinhtranghonnhan семейноеположение составсемьи stancywilny ご家庭の事情 家庭の事情 家庭事情 สถานภาพสมรส`,
  },
  {
    use: 'questionnaire',
    words: `sondaggio rispostasondaggio rispostaalsondaggio esitosondaggio respuestaencuesta respostapesquisa reponseenquete reponsesondage umfrageantwort 적합성설문 pollreply pollanswer pollresponse 適合性確認回答`,
  },
  {
    use: 'communications',
    words: `notedellachiamata notechiamata oggettodellarichiesta testorichiesta notasdellamada notasllamada textoconsulta compterendudappel gesprachsnotiz gesprachsnotizen anrufnotiz gespreksnotitie gespreksverslag 通话记录 咨询内容 留言内容 상담내용 문의내용 통화내용 nhatkycuocgoi noidungcuocgoi текстобращения содержаниеобращения 返信文面 返信本文 返信内容 callsummary calltranscript`,
  },
  {
    use: 'trade-history',
    words: `descrizioneoperazione dettagliooperazione descripciondelaoperacion descripcionoperacion descricaotransacao descricaolancamento libelleoperation libelledeloperation verwendungszweck buchungstext transactieomschrijving 成交明细 交易明细 매매내역 거래내역 lichsugiaodich executionnarrative transactionnarrative dealsummary recentorders`,
  },
  {
    use: 'crime-victim',
    words: `vittimadireato vittimareato victimadedelito vitimadecrime victimeinfraction opfereinerstraftat 범죄피해 범죄피해내용 受害情况`,
  },
  {
    use: 'criminal-record',
    words: `precedentipenali antecedentespenales antecedentescriminais casierjudiciaire vorstrafen судимость судимости tienan karalnosc`,
  },
  { use: 'creed', words: `credoreligioso credo confessionereligiosa ศาสนา религия вероисповедание tongiao wyznanie` },
  { use: 'race', words: `origineetnica origenetnico origemetnica ethnischeherkunft национальность dantoc suku เชื้อชาติ` },
  {
    use: 'social-status',
    words: `condizionesociale originesociale estratosocial origensocial origemsocial condicaosocial sozialeherkunft socioeconomicorigin socialorigin socialbackground`,
  },
  {
    use: 'drivers-licence',
    words: `patentediguida numeropatente numeropatentediguida cartadeconducao numerocartadeconducao giaypheplaixe водительскоеудостоверение prawojazdy ใบขับขี่`,
  },
  {
    use: 'passport',
    words: `hochieu sohochieu paspor หนังสือเดินทาง паспорт серияиномерпаспорта номерпаспорта паспортныеданные`,
  },
  {
    use: 'residence-card',
    words: `cartadisoggiorno permessodisoggiorno tarjetaderesidencia cartaoderesidencia titrederesidence titredesejour aufenthaltskarte verblijfskaart 在留卡号 재류카드 재류카드번호 theluutru`,
  },
  {
    use: 'health-insurance',
    words: `insuredcardsymbol insuredcardnumber insuredidentificationnumber insuredbranchnumber versicherungsnr versicherungsnummer versichertennummer versichertennr kvnr krankenversichertennr krankenversichertennummer cartaodesaude cartaosaude numeroutentesaude tesserasanitaria 医保卡号 건강보험증번호`,
  },
  {
    use: 'national-id',
    words: `contribuinte numerocontribuinte เลขบัตรประชาชน เลขประจำตัวประชาชน инн снилс cancuoc cancuoccongdan socancuoc`,
  },
  {
    use: 'device-id',
    words: `identificadordodispositivo identificadordeldispositivo iddispositivo apparaatid geratekennung 기기식별번호 设备识别码 appinstanceid fcmトークン インストールid インストール識別子 devicefp アプリインスタンスid`,
  },
]
