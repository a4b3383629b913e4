/* Headers in languages that few of our sources are in, by item: what `readColumnLabel` is held to. */

/** Labels of each item, parted by `|`. */
export const WORLD_LABELS: readonly (readonly [item: string, labels: string])[] = [
  [
    'age',
    `Età|età anagrafica|Âge|年龄|年齡|나이|연령|Tuổi|อายุ|Возраст|Ålder|満年齢|年齢（歳）|申込時年齢|契約時年齢|加入時満年齢|被保険者年齢`,
  ],
  ['sex', `Género|Gênero|性别|性別|성별|Giới tính|เพศ|Пол|Płeć|Kön`],
  [
    'name',
    `Nom et prénom|Vollständiger Name|姓名|客户姓名|성명|이름|Họ và tên|ชื่อ-นามสกุล|ФИО|Imię i nazwisko|契約者氏名漢字|被保険者名|受取人氏名`,
  ],
  ['birth-date', `Né(e) le|出生日期|生日|생년월일|Ngày sinh|วันเกิด|Дата рождения|Födelsedatum|生年月日（西暦）`],
  [
    'address',
    `Dirección|Calle y número|Endereço|Straße und Hausnummer|地址|住址|家庭住址|주소|도로명주소|Địa chỉ|ที่อยู่|Адрес|住所（番地以降）|送付先住所|勤務先所在地`,
  ],
  ['postal-code', `Código postal|邮编|邮政编码|우편번호|Mã bưu điện|Индекс|〒`],
  [
    'phone',
    `Teléfono|Móvil|Téléphone|Tél. domicile|手机|手机号|联系电话|휴대폰|전화번호|연락처|Số điện thoại|โทรศัพท์|Телефон|携帯電話番号|日中連絡先`,
  ],
  ['email', `Correo electrónico|电子邮箱|邮箱|이메일|Thư điện tử|อีเมล|Электронная почта`],
  [
    'secret-question',
    `Question secrète|Réponse secrète|密保问题|密保答案|密码提示问题|비밀번호 찾기 질문|비밀번호 힌트|Câu hỏi bảo mật`,
  ],
  [
    'password',
    `Contraseña|密码|登录密码|비밀번호|Mật khẩu|รหัสผ่าน|Пароль|Hasło|Lösenord|仮PW|暗証番号（4桁）|ATM暗証|取引暗証番号`,
  ],
  ['card-last4', `Últimos 4 dígitos|Últimos cuatro dígitos|卡号后四位|카드 끝 4자리|下4桁|末尾４桁|CC末尾`],
  ['card-number', `Número de tarjeta|Número do cartão|Numéro de carte|信用卡号|카드번호|Số thẻ|ｸﾚｶ番号`],
  ['card-expiry', `有効期限（MM/YY）`],
  ['card-security-code', `Código de seguridad|Código de segurança|Prüfziffer|Kartenprüfnummer|安全码|CVC코드`],
  [
    'bank-account',
    `Número de cuenta|Conta bancária|Agência|Numéro de compte|银行账号|收款账号|계좌번호|เลขที่บัญชี|Номер счета|振込先口座番号|引落口座|引落口座番号|還付先口座番号|給与振込口座|振替口座|返戻金振込口座`,
  ],
  [
    'virtual-account',
    `入金専用口座|振込専用口座番号|仮想口座番号|VA番号|VA口座|証拠金専用口座|가상계좌|虚拟账户|入金用専用口座番号|専用入金口座`,
  ],
  [
    'user-id',
    `Nome de usuário|用户名|账号|登录名|아이디|사용자ID|Tên đăng nhập|ชื่อผู้ใช้|Логин|Nazwa użytkownika|Användarnamn|ﾛｸﾞｲﾝID`,
  ],
  [
    'customer-number',
    `Número de cliente|Código de cliente|Código do cliente|Numéro client|N° client|客户编号|会员号|고객번호|회원번호|Mã khách hàng|Номер клиента|会員番号（店舗）|契約者番号|証券番号|患者番号|診察券番号|学籍番号|社員番号|株主番号`,
  ],
  [
    'health',
    `Diagnóstico|Antecedentes médicos|Doenças|Antécédents médicaux|诊断|病史|过敏史|진단명|알레르기|Chẩn đoán|既往歴|持病|診断名|健康状態|告知事項|傷病名|療養状況`,
  ],
  [
    'disability',
    `Invalidità|Disabilità|Deficiência|Invalidité|残疾|残疾等级|장애|장애등급|障害者手帳|手帳等級|障害区分|要介護度`,
  ],
  [
    'income',
    `年收入|年薪|연소득|연봉|Thu nhập|Доход|Dochód|年収|年収（万円）|税込年収|前年所得|世帯年収|給与総額|総支給額|月収`,
  ],
  [
    'assets',
    `Património|Patrimônio|Vermögen|资产|净资产|金融资产|자산|금융자산|Tài sản|金融資産|金融資産合計|評価額合計|預金残高|保有株数|保有資産|総資産額`,
  ],
  [
    'occupation',
    `Ocupación|Profesión|Profissão|Métier|职业|工作单位|职务|직업|직장명|Nghề nghiệp|อาชีพ|Профессия|Zawód|勤務先|役職|業種|職種|勤務先名|肩書`,
  ],
  [
    'family',
    `Cónyuge|Enfants à charge|婚姻状况|配偶|家庭成员|결혼여부|가족관계|Tình trạng hôn nhân|Семейное положение|Civilstånd|家族構成|続柄|配偶者有無|扶養人数|婚姻区分`,
  ],
  ['questionnaire', `Pesquisa de satisfação|Enquête|问卷|满意度|설문|설문응답|投資目的|満足度（5段階）`],
  ['communications', `Gesprächsnotiz|通话记录|咨询内容|상담내용|문의내용|返信文面`],
  ['trade-history', `Umsätze|交易记录|成交明细|거래내역|매매내역|取引履歴|約定内容|売買明細|注文内容|約定数量`],
  ['criminal-record', `犯罪记录|전과|犯罪歴|前科`],
  ['crime-victim', `Víctima de delito|Vítima de crime|受害情况|범죄피해|犯罪被害|被害届`],
  ['creed', `Religión|Religião|宗教|信仰|종교|Tôn giáo|ศาสนา|Религия|信条|食事制限（信仰）|支持政党`],
  ['race', `Origen étnico|民族|种族|인종|Dân tộc|人種|民族的出身|出身民族`],
  ['social-status', `社会的身分|出自|身分`],
  ['drivers-licence', `Carta de condução|Führerscheinnummer|驾驶证号|운전면허번호|免許証番号|運転免許証番号|免許証No`],
  ['passport', `N° de passeport|护照号|여권번호|Hộ chiếu|หนังสือเดินทาง|Паспорт|旅券番号`],
  ['residence-card', `Cartão de residência|Titre de séjour|在留卡号|재류카드`],
  ['my-number', `個人番号|個人番号（12桁）`],
  ['health-insurance', `Nº tarjeta sanitaria|Cartão de saúde|医保号|건강보험번호|保険証記号番号|国保番号`],
  ['pension-number', `Número de pensión|基礎年金番号|年金番号|厚生年金番号|年金証書番号|年金手帳番号`],
  ['national-id', `Numéro de sécurité sociale|身份证号|주민등록번호|เลขบัตรประชาชน|ИНН|СНИЛС|外国籍身分証番号`],
  ['device-id', `Geräte-ID|设备号|기기ID|端末ID|端末識別番号|入館端末ID`],
  ['ip-address', `Dirección IP|Endereço IP|IP地址|아이피|接続元IP|利用者IP`],
]
