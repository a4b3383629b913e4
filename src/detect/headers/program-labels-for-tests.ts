import type { DataKind } from '#kernel/data-kinds.ts'

/** Labels as databases, programs and exports of many countries have them, by item, parted by `|`; common words of public schemas. */
export const PROGRAM_LABELS: readonly (readonly [item: DataKind, labels: string])[] = [
  [
    'name',
    `SIMEI | kanjiShimei | TSUSHOMEI | tennyumaeSetainushimei | UKT_NM_KJ | KEIYAKUSHA_MEI | uketorinin_simei | PATIENT_NM | SYAIN_MEI | JYUGYOIN_SIMEI | jido_shimei | OKYAKU_MEI | TYUMONSYA_MEI | RIYOSHA_SHIMEI | nm_kanji | NAME1 | VORNA | PARTY_NAME | firstname | billing_first_name | name01 | family_name | user_metadata.full_name | Family Name | Name | Requester name | Preferred Name | Prénom | Primer apellido | Sobrenome | 联系人 | 받는사람 | applicantFirstName | txtLastName | fst_nm | LastName__pc | MEI_KANJI | haitatsu_shimei_sei | EIJI_MEI | beneficiaryName | Mitarbeitername | Nombre del cliente | aite_nm | emp_firstname | customers_lastname | billing_name | B_contact_name | last_name | real_name | stu_name | emp_lname | custLastName | KAIIN_SEI | name_sei | user_mei | order_name_sei | nameKanjiSei | contactPerson.name | Customer First Name | Account Holder Name | Owner Full Name | emp_name_th | FRST_NME | txtNAME_MEI_KANJI | p_contact_first_name | stu_nm`,
  ],
  [
    'name-kana',
    `SIMEI_KANA | KYK_NM_KN | kyksyaknnm | kana_sei | simei_kana_yusen | kanaTsushomei | kokyaku_mei_kana | KANJA_SIMEI_KANA | kana02 | last_name_kana | HURIGANA | sei_yomi | Phonetic Last Name | yomilastname | setainushi_kana | atena_kana | shimei_kana_sei | kata_kana_name | shimei_katakana | ptkana | MEI_KN | name_furigana | kana_last_name | syainNmKana | name_yomi | kanja_kana_shimei | txtNAME_MEI_KANA`,
  ],
  [
    'birth-date',
    `SEINENGAPPI | SEIYMD | kykseiymd | BIRTHDT | patient_dob | FGBDT | birthDate | tanjobi | UMARE_YMD | shusshoYMD | kanja_birth | seinenymd | Date de naissance | Data de nascimento | bday | PID.7 Date of Birth | spouse_dob | child_birthday | year_of_birth | ptbirthday | birthdayDate | tanjo_bi | d_seinengappi | child_dob | BIRTH_DATE_OF_EMP | kanjya_birth | CID_CUST_BIRTH_DTE | mg_ecar_cust_birth_dt`,
  ],
  [
    'age',
    `NENREI | NENREI_SAI | AGE_YRS | applicant_age | age_range | Edad | kokyaku_nenrei | NENDAI_KBN | cust_age_band | AgeAtVisit`,
  ],
  [
    'sex',
    `SEIBETSU | KYK_SEX_KBN | kyksyaseikbn | gender | patient_sex | Geschlecht | 性别 | PersonGenderIdentity | kaiin_seibetsu | M/F | gender_cd | kyksei | genderName | emp_sex`,
  ],
  [
    'postal-code',
    `YUBIN_BANGO | yubinNo | tennyumaeYubinNo | haitatsu_yubin_no | POSTCD | postcode | ZIP | zipcode | PersonMailingPostalCode | address.zip | PLZ Ort | 邮政编码 | KANJA_YUBIN | zip_plus4 | primary_address_postalcode | zipNo | zip_1 | postal_cd | deliv_zip01 | CUST_POST_CD | CUST_POSTAL_CD`,
  ],
  [
    'address',
    `JUSYO | juusyo | adrs_sikunm | tennyumaeJusho | saishuJutochiJusho | honsekiBanchi | hhknadr1kj | ADDR1 | pref_name | SIKUCHOSON | chome_banchi | AZA | tatemono_nm | deliver_todofuken | haitatsu_chome_banchi | kaiin_jusho | GENJUSYO | ORT02 | STR_SUPPL1 | address1_stateorprovince | street_address | BillingCity | Address 1 - Street | address.0.city | Street Address | Straße | Ort | Ville | Indirizzo | Bairro | 详细地址 | 배송지주소 | addrLine1 | town_city | emp_street1 | entry_city | alt_address_street | home_adrs | addr_pref | adr2 | jusho_banchi | HONSEKI_ADDR | tenkyosaki_jusho | correspondence_address | bill_addr1 | home_town_address | Shipping Street | postalAddress.street | kanjya_jyusyo | renrakusaki_hojo_jyusyo | txtJITAKU_SIKUGUN | mg_ecar_cust_city`,
  ],
  [
    'phone',
    `TEL | TELF1 | MOB_NUMBER | NRDENWA | tsintelno | KEITAI | jitaku_tel | kokyaku_tel | telephone1 | PhoneNumber | HomePhone | PersonHomePhone | customer_telephone | PID.13 Phone Number Home | MSISDN_NO | contact_number | evening_phone | cust_phone_1 | Tel. dienstlich | Mobiltelefon | Teléfono | Telefono | 手机号 | 联系方式 | 핸드폰번호 | tel03 | whatsapp_number | HmPhone | customers_telephone | phonepro | kinmu_tel1 | telJitaku | hmtel | hmPhoneNo | contact_mobile | shipping_phone | Primary Phone | telecom.phone | handphone_no | REN_TEL | PtRenrakuTel | jitaku_denwabango | emp_contact_no`,
  ],
  [
    'email',
    `EMAIL | emailaddress2 | SMTP_ADDR | mailAdrs | keitai_mail | kokyaku_mail | E-mail Address | receipt_email | Requester Email | email_primary | recovery_email | E-Mail-Adresse | Adresse électronique | 邮箱 | 메일 | notification_email | emp_work_email | B_email | pc_email | mailaddress1 | Buyer Email | userEmail | mladrs | st_mail`,
  ],
  [
    'user-id',
    `LOGIN_ID | user_name | cognito:username | twitter_handle | KAIIN_ID | sAMAccountName | handle | riyoid | Nom d'utilisateur | 用户名 | 회원아이디 | UserLogin | usr_login | mypageId | twitter_screen_name | telegram_id`,
  ],
  [
    'customer-number',
    `KUNNR | KOKYAKU_NO | KAIIN_NO | SYAIN_NO | syokuin_no | NRJYUGYOIN | karute_no | GAKUSEKI_NO | JYUKEN_BANGO | SHOUKEN_BANGO | KEIYAKU_BANGO | KUMIAIIN_NO | SETAI_NO | daihyoshaShikibetsuCode | riyousya_cd | cifcd | TOKUISAKI_CD | CUST_NO | MEMBER_CD | EMP_NO | Personnel Number | PAT_ID | chart_no | POLICY_NUMBER | Kundennummer | Patienten-ID | Numéro d'adhérent | Número do cliente | 工号 | 학번 | CustomerID__c | mt4_login | ptnum | empNum | customers_id | cust_num | kaiin_num | syainCd | gakuseki_num | kanjaNum | shinsatsuken_num | keiyaku_num | clientNo | POINT_CARD_NO | voter_id | kanja_bangou | medicalRecordNumber | kanjya_id`,
  ],
  [
    'password',
    `PASSWORD | LOGIN_PW | USER_PASSWORD_PLAIN | ansyo_bango | pin_no | torihiki_pass | SHOKI_PW | tmp_pwd | Mot de passe | 비밀번호 | wifi_password_user | userPwd | initPassword | plainPw`,
  ],
  [
    'password-hash',
    `password_hash | password_digest | PW_SHA256 | passwordHash | pass_hash | pw_enc | lm_hash | PWDSALTEDHASH | user_password_md5`,
  ],
  [
    'secret-question',
    `secret_question | securityAnswer1 | himitsu_no_shitsumon | HIMITSU_Q | challenge_question | hint_question | kba_answer | Question secrète | 密保问题 | PasswordQuestion | hint_a | hintQuestion | lost_pw_question`,
  ],
  [
    'bank-account',
    `KOZA_NO | koza_bangou | furikomi_ginkou_cd | FURI_SITEN_NAME | HIKIOTOSI_BANK | ginkou_cd | kinyuukikan_name | SHITEN_CODE | yokin_shubetsu | kinyu_kikan_yokin_kubun | tsucho_kigo | FURIKAE_KOZA_NO | SYUKKIN_KOZA_NO | withdrawal_branch | BANKN | SWIFT | bankAccountNumber | sort_code | bank_branch_code | dd_account_no | Kontoverbindung | Cuenta bancaria | 银行账号 | 은행명 | customer.bank.iban | sitencd | bank_ac_no | branch_nm | yokin_kbn | account_holder | ifsc | kyuyo_bank | hikiotoshi_ginko | withdraw_account | yucho_bangou`,
  ],
  [
    'virtual-account',
    `KASO_KOZA_NO | VA_NO | senyou_kouza_no | furikomi_senyo_koza | va_koza_no | virtual_iban | virtual_branch_code | vactNo | vaNumber | senyo_koza`,
  ],
  [
    'card-number',
    `CARD_NO | card_bangou | CC_NO | PAN | kureka_no | payment.card.number | crd_num | Numéro de carte bancaire | 卡号 | FULL_CARD_NO | cc_card_no | creditCardNum`,
  ],
  [
    'card-last4',
    `last4 | LAST_4_DIGITS | payment_method.card.last4 | PAN_LAST_FOUR | SHIMO_4KETA | matsubi4 | cardLastFour | card_end_digits | cc_last_four`,
  ],
  [
    'card-expiry',
    `expireYm | cc_exp_month | CARD_EXPIRY_DATE | expiration_month | VALID_THRU_YM | YUUKOU_KIGEN_YM | card_valid_date | credit_card_expiry | expire_date_card | ccExpires | card_yuko_ym | card_valid_ym`,
  ],
  [
    'card-security-code',
    `cvv | card_cvc | CVC_CODE | security_code | card_verification_value | Code de sécurité | payment.cvv | CID | cvv_no`,
  ],
  [
    'my-number',
    `MYNUMBER | kojin_bangou | KJN_BNG | mainanbaa | kokyaku_mynumber | fuyo_kojin_no | employee_my_number | SHAIN_MY_NO | mynaNo`,
  ],
  [
    'corporate-number',
    `HOJIN_BANGO | HOJINBANGO | corp_no | TEKIKAKU_BANGO | kaisha_hojin_bango | t_number | nta_corporate_number | corporate_id_number | houjinNum`,
  ],
  [
    'drivers-licence',
    `MENKYO_NO | menkyoshou_bangou | UNTEN_MENKYOSHO_BANGO | drivers_licence_number | DLN | driver_lic_num | Numéro de permis | CNH | renter_license_number | driversLicenseNumber | drvLicNo`,
  ],
  [
    'passport',
    `PASSPORT_NO | RYOKEN_NO | PASUPORT_NO | travel_document_no | employee_passport_number | Passport # | Numéro de passeport | Numero passaporto | applicant.passportNumber | pport_no`,
  ],
  [
    'residence-card',
    `ZAIRYU_CARD_NO | zairyuu_card_no | residenceCardNo | zairyuCardNumber | arc_number | residencePermitNumber | NIE | GAIKOKUJIN_TOROKU_BANGO | zairyuNum`,
  ],
  [
    'health-insurance',
    `HIHOKENSYA_NO | HIHOKENSYA_KIGOU | HOKENSYO_NO | KENPO_NO | KOKUHO_NO | KOHI_FUTANSYA_NO | InsurerNo | insurance_id | medicare_number | Medicare No | Numéro de mutuelle | edaban_hoken | hknjanum | hknjano | insuredNum | SubscriberInsuranceId | hokenjya_bango`,
  ],
  [
    'pension-number',
    `NENKIN_NO | kisonenkin_bango | nenkinTechouNo | kokumin_nenkin_bango | pensionNumber | nenkinno | nenkin_shosho_no | Rentenversicherungsnummer | nenkin_num`,
  ],
  [
    'id-document-image',
    `id_document | idcard_front | identityDocumentUrl | kycFront | honnin_kakunin_shorui_file | MIBUNSYO_GAZO | passportPhotoPage | residence_card_image | Ausweiskopie | 身份证正面 | kycDocPath | idFrontImage`,
  ],
  [
    'face-photo',
    `photo | FACE_IMG | KAO_SHASHIN | syasin_file | avatar_url | profile_photo_path | selfie_url | student_photo | Lichtbild | 사진 | epic_picture | kao_img`,
  ],
  [
    'occupation',
    `SYOKUGYO | hhknsykgycd | KINMUSAKI_NM | KAISYA_MEI | SYOZOKU | GYOSYU | JOB_TITLE_NM | employer | company_nm | Organization Title | work_company | Profesión | Profissão | 직업 | GAKKO_NM | jobName | dept_name | gyoshu_kbn | employerNm | school | drpSyokuGyo`,
  ],
  [
    'income',
    `NENSYU | nenkan_shunyu | syotoku_gaku | KYUYO_SYUNYU | hyojun_hosyu | GESSYU | annual_income | income_bracket | net_income_personal | annual_salary | Gehalt | Salaire | Stipendio | 연봉 | annual_income_jpy | monthly_salary | net_salary | household_income_range | shotoku_gaku`,
  ],
  [
    'assets',
    `KINYU_SISAN | shisan_kbn | AZUKARI_SISAN_GAKU | tyokin_gaku | zandaka_gaku | HYOKA_GAKU | JUN_SISAN | cash_balance | asset_range | loan_balance | Guthaben | 余额 | investable_assets | deposit_amount | kinyu_shisan_gaku | equity`,
  ],
  [
    'trade-history',
    `TORIHIKI_RIREKI | YAKUJO_RIREKI | konyu_naiyo | RIYO_RIREKI | tousi_keiken | kabushiki_keiken | transaction_history | order_history | trading_experience | Kaufhistorie | 购买记录 | trade_hist | purchaseLog`,
  ],
  [
    'questionnaire',
    `ANKETO | enquete_answer | SITUMON_KAITO1 | iken_youbou | manzoku_do | RIYO_MOKUTEKI | KIKKAKE_CD | SHUMI | SURVEY_Q5 | Umfrage | 问卷 | q1_answer | surveyAnswer1 | interests`,
  ],
  [
    'family',
    `KAZOKU | ZOKUGARA | tsuzukigaraCode | HAIGUSYA_KBN | fuyo_kbn | doukyo_ninzu | KIKON_MIKON | maritalStatus | number_of_children | DEPENDENT_COUNT | relationship | Kinder | Número de hijos | 家庭成员 | maritalStat | haigusha_umu | tsuzukigara_cd | mikikon`,
  ],
  [
    'health',
    `KOKUCHI_NAIYO | byo_mei | kio_reki | jibyou | TSUIN_JOKYO | touyaku_naiyo | arerugii | KETUEKIGATA_KBN | ketsuatsu_ue | taijuu | shoujou | allergy_note | DG1.3 Diagnosis Code | medicalHistory | prescriptions | symptoms | lab_result | bmi | Medikamente | Grupo sanguíneo | 血型 | ninshin | alergy_info | diseaseName | shindan | jibyo_umu | kenshin_hantei | ketsuekigata_cd | drug_name_patient | pregnancy_flag | hospital_history | heart_rate | sejyutunaiyo`,
  ],
  [
    'disability',
    `SHOGAI | SYOGAI_TOKYU | SYOUGAISYA | TETYO_SYUBETU | shintai_shogai_techo | yokaigoJotaiKubun | disability | REGISTERED_DISABLED_FLAG | Behinderung | Grado de discapacidad | 장애여부 | shogaisha_flg | care_level_cd`,
  ],
  [
    'criminal-record',
    `HANZAI_REKI | ZENREKI | SYOBATU | HODO_REKI | conviction | arrests | charges_description | Vorstrafen | Antecedentes criminais | penal_record | shobatsu_umu`,
  ],
  [
    'crime-victim',
    `HIGAI | higaitodoke_no | DV_SIEN | GYAKUTAI | sagi_higai_naiyo | victim_status | domestic_violence | fraud_victim | Gewaltopfer | victim_flg`,
  ],
  [
    'creed',
    `SYUKYO | SHUKYO_MEI | SHUHA | seiji_sinjo | RELIGION_CD | patient_religion | denomination | union_member | Gewerkschaft | 宗教信仰 | shukyo_cd`,
  ],
  [
    'race',
    `JINSYU | minzoku_mei | race_code | emp_race | ETHNICITY_CD | ethnic_origin_code | PID.22 Ethnic Group | Ethnie | Etnia | 种族`,
  ],
  [
    'social-status',
    `MIBUN | SHAKAI_MIBUN | DOWA | tyakusyutu_kbn | caste_category | socialClass | illegitimate_child | Origen social`,
  ],
  [
    'ip-address',
    `ip | ip_adr | X-Forwarded-For | src_ip | author_ip | current_sign_in_ip | REG_IP_ADDR | customer_ip | accessIp | Indirizzo IP | ipv4_address | login_ip_addr | registration_ip | CUST_IP_ADDR`,
  ],
  [
    'device-id',
    `device_id | device_identifier | tanmatsuShikibetsushi | apns_token | iccid | advertising_id | macAddr | cookieId | ga_client_id | install_id | 设备号 | uuid_device | imei1`,
  ],
  [
    'national-id',
    `SSN | social_security_no | NATIONAL_ID_NO | govt_id_no | national_insurance_no | taxvat | TFN | cpf_cnpj_person | RFC | codice_fiscale | SV-Nummer | NIR | 주민등록번호 | Personnummer | id_card_no | foreign_tax_id | socialSecurityNo | nid_number | aadhaar_num | ssnLast`,
  ],
  [
    'communications',
    `TSUWA_NAIYO | tsushin_rireki | HONBUN | CHAT_LOG | messageText | mail_body | callHistory | conversation | Nachricht | 대화내용 | hatchakushin_rireki | sms_content | mailText`,
  ],
]

/** Labels of the same places that are nobody's. */
export const NOBODYS_LABELS = `product_name | productName | item_name | file_name | host_name | server_name | CREATED_BY_ID | updated_by | CreatedDate | owner_id | SystemModstamp | YAKUHIN_CD | SYOHIN_MEI | shohin_code | GYOSEIKU_MEI | GYOSEIKU_CD | TIKU_MEI | TENPO_MEI | TENPO_BANGO | MISE_CD | buhin_mei | SEIHIN_MEI | hinmei | HIN_NM | HINMOKU_CD | KISYU_MEI | MAKER_MEI | BRAND_NM | shiire_saki_code | SOKO_MEI | KOJO_MEI | EKI_MEI | ROSEN_MEI | kouji_no | anken_no | MENU_NM | KOSU_CD | KAMOKU_MEI | KANJO_KAMOKU | kaizyou | shisetsu_cd | syaban | order_no | order_date | invoice_no | DENPYO_NO | DENPYO_KBN | juchuu_bi | HACCHU_NO | NOUHIN_BI | SYUKKA_BI | SEIKYU_NO | SEIKYU_YMD | shiharai_hoho | SIHARAI_YMD | nyukin_gaku | tanka_name | GOKEI | SURYO | ZAIKO_SU | TANI | shohizei | SORYO | POINT | PointBalance | keiyaku_date | KEIYAKU_JYOKYO | nyukai_bi | nyuusyaYMD | taishoku_date | HIRE_DT | end_date | effective_date | touroku_bi | koushin_date | UPD_DATE | UPD_PGM_ID | reguserid | REG_DT | SAKUSEI_YMD | SAKUJO_FLG | DELETE_FLAG | YUKO_FLG | status | jotai_kbn | SYORI_KBN | SYORI_YMD | rirekiNo | SEQ_NO | GYO_NO | line_no | HYOJIJUN | sort_order | version | NENDO | KAISU | KENSU | cnt | amount | unit_price | quantity | subtotal | currency | exchange_rate | lang_cd | timezone | COUNTRY_CD | CATEGORY_NM | tag_name | maker_name | supplier_cd | store_name | warehouse_cd | column_name | database_name | index_name | function_name | method_name | app_name | service_name | job_name_batch | process_name | project_name | event_name | eventType | course_name | lesson_name | venue_name | menu_name | title_tag | page_url | user_agent | response_time | trace_id | log_level | file_path | checksum | longitude | lng | temperature | sensor_id | machine_name | serial_batch_no | LOT_NO | JAN_CD | barcode | asin | tracking_no | delivery_date | haisou_kbn | payment_method | PAYMENT_TERM | discount_amount | race_no | team_name_sports | line_name | flight_no | parking_no | population | max_value | mean | ratio | rank | is_active | email_verified | mail_magazine_flg | DoNotCall | last_login_at | role_id | permission | GROUP_CD | parent_category_id | site_name | template_name | color_name | currency_name | language_name | KOKUMEI | kokunmcd | MATNR | WERKS | BUKRS | EBELN | AUART | NETWR | MEINS | ERNAM | MANDT | BELNR | Artikelnummer | Bezeichnung | Einzelpreis | Bestellnummer | Rechnungsdatum | Geändert von | Quantité | Date de commande | Producto | Precio | Prodotto | Prezzo | 数量 | 订单号 | 创建时间 | 상품명 | 가격 | 주문일자 | fmt_name | layer_name | cluster_name | image_name | key_name | option_name | metric_name | queue_name | branch_name_git | build_no | os_name | carrier_name | model_no | holiday_name | yobi | TENKO | shitsudo | NENGETU | jikoku | SYURYO_JIKOKU | SYURYO_YMD | yobi1 | FUTAN_BUMON_CD | SYUUKEI_KBN | houjin_shihon | ishi_code | byoto_code | shinryoka_code | yakkyoku_code | outou_shubetsu | kesn | stymd | tesuuryou | tyukei_ryo | syaryo_cd | simebi1 | eqp_mdl_cd | agrmt_brch_amt | irai_date | drink_yn | prcpln_last_chg_dt | email_inv_yn | svc_st_cd | ORD_DTM | RSP_CD | ITEM_PROD_CD | ITEM_QTY | FRAUD_RSP_CD | CLAIMS_CNT | BEGIN_COV_DT | hanbaiten_name | shiharai_cycle | kaiyaku_flg | henko_riyu | idoymd | gyoseikucd | kaishi_date | toroku_date | sakusei_nengappi | hakkou_nengappi | shukka_su | hacchu_su | uriage_kingaku | genka | rieki | yosan | tassei_ritsu | heikin | saisho | nedan | omosa | haba | iro | keijou | kikaku | tani_mei | bunrui_mei | daibunrui | shurui | jyunban | bango | gamen_id | table_mei | kyoku_mei | bangumi_mei | hon_mei | ryori_mei | doubutsu_mei | kouen_mei | yama_mei | kuni_mei | chiiki_mei | kikan_mei | jigyo_mei | project_mei | gyoji_mei | taikai_mei | lane_no | album_name | movie_title | isbn_no | genre_name | playlist_name | video_id | recipe_name | dish_name | breed_name | crop_name | wind_speed | pressure_hpa | current_ma | frequency_hz | torque | distance_km | battery_level | firmware_version | device_type | app_version | screen_height | cpu_usage | uptime_sec | latency_ms | port_no | mac_vendor | subnet_mask | dns_server | cert_issuer | run_id | pipeline_name | commit_hash | file_hash | sha256_sum | http_method | query_string | retry_count | expiry_flag | warranty_end | Lagerort | Mehrwertsteuer | Währung | Gewicht | Größe | Lieferant | Kategorie | Date de livraison | Référence produit | Fournisseur | Couleur | Poids | Fecha de creación | Descripción del producto | IVA | Categoría | Tamaño | Fornitore | Data ordine | Categoria | Código do produto | Valor total | 产品编号 | 供应商 | 库存 | 折扣 | 状态 | 日期 | 제품코드 | 단가 | 상태 | 날짜 | 공급업체 | EKGRP | BSTNR | KWMENG | LFDAT | HKONT | SHKZG | XBLNR | USNAM | CPUDT`
