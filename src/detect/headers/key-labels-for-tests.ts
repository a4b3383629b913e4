import type { DataKind } from '#kernel/data-kinds.ts'

/** Columns and keys of some two hundred public schemas and exports that parts and rules of a class explain, by item, parted by `|`. */
export const KEY_LABELS: readonly (readonly [item: DataKind, labels: string])[] = [
  [
    'name',
    `HIHOKEN_NM | UKTORI_NM | NOZEISYA_NM | comment_author | AssistantName | childrensnames | assistantname | managername | ccholdername | RUFNM | FNAMR | LNAMR | MC_NAME1 | alternatename | sortable_name | short_name | LastFirst | Emerg_Contact_1 | em_contact | name.0.text | contact.0.name.text | generalPractitioner.0.display | File As | Referred By | Next of Kin | doctor_name | parents_guardians | Account Title | Rechnungsempfänger | Nom de jeune fille | Personne à prévenir | 추천인 | RCVR_NM | Doctor | Guarantor | Signed By | Ship To Attn | Share With | Travel Companion | Runner | reviewer_name | spouse.name | next_of_kin | wife_name | husband_name | kids_names | aka | person_to_be_contacted | refered_by | Display Name As | Print On Check As | INVNAM | PRSCR_NM | Landlord | Victim Name | Name in Alphabet | Name in Kanji | Household Head | Spouse Name | KAZOKUNM | oonaa_mei | hogosya_mei | mbr_name | nm_jp | local_name | name_local | name_roman | recip_nm | fam_nm | former_name | birth_name | legal_representative | benef_name | witness_full_name | hikiukenin | okurisaki_mei | toukousha | kifusha_mei | nouzeisha_mei | lineManagerName`,
  ],
  ['name-kana', `FNAMK | LNAMK`],
  [
    'birth-date',
    `HIHOKEN_SEIYMD | profile.birthday.year | geb. am | BRDT | BRTHDTC | seinen_tsukihi | birth_mon | dob_iso`,
  ],
  ['age', `age_at_join | mannenrei`],
  ['sex', `Pronouns | pronouns | profile.gender.gender_option | title_mr_mrs`],
  [
    'address',
    `Default Address Province Code | State/Province/Region/County/Territory/Prefecture/Republic | REGIO | PFACH | address.0.text | profile.current_city.name | profile.hometown.name | haitatsu_todofuken_code | address_ward | cityLGA | City St Zip | House Name/No | Adresse de livraison | Blk/Hse No | 縣市 | 鄉鎮市區 | AddrLn1 | ADDR_LN_2 | address_ln1 | gunshiku | tenkyosaki | okurisaki | state_prov | maejusho`,
  ],
  [
    'phone',
    `phone_e164 | managerphone | phone_em | telecom.0.value | contact.0.telecom.0.value | Car Phone | ISDN | bugyo_chokusou_saki_fax_bangou | phoneLine1 | phoneLine2 | Portable | Tél. urgence | 市話 | HP_NO | RCVR_HP_NO | Rcvr Ph | CTCM | CALLING_NUMBER | CALLED_NUMBER | A_PARTY | B_PARTY | phno | facsimile | caller_no | ani | home_line | emergency_dial | auth_phone_e164 | buyer_dial`,
  ],
  [
    'email',
    `mail_address_kakunin | email_direct | proxyAddresses | mailto | CTCE | mail_kakunin | email_confirm | primary_mailbox | contact_mailbox`,
  ],
  [
    'user-id',
    `sender_mid | Alias | FederationIdentifier | externaluseridentifier | IM 1 - Value | Instant Messengers | portal_name | Social Media | usrname | nick_nm | handle_nm | insta_id | skype_name | game_id | linked_twitter`,
  ],
  [
    'customer-number',
    `pubpid | Patient Identifier List | File # | Payroll No | Works Number | URN | 病歷號 | Library Card | FQTV | Loyalty # | CnBio_ID | SUBJID | USUBJID | Patron ID | Patron Barcode | customer_key | member_card_no | pol_no | household_no | ffn | trading_acct | securities_acct_no | toushin_kouza_no | trade_acct_no`,
  ],
  ['password', `pwd_legacy_plain`],
  ['secret-question', `Memorable Date | Memorable Place | Security Phrase | first_pet`],
  ['bank-account', `KOZA_SYU | Building Society Roll Number | GIRO Account | sort_cd | salary_account | TEN_BAN`],
  ['card-number', `信用卡號 | CARD_BAN`],
  ['my-number', `KOJIN_BAN12`],
  ['drivers-licence', `駕照號碼 | MENKYO_BAN`],
  ['passport', `APIS Doc No`],
  [
    'health-insurance',
    `Krankenkasse | Vers.-Nr. | Private Health Fund | Fund Member No | 健保卡號 | Emp. Insurance # | Ins ID`,
  ],
  ['pension-number', `Pension #`],
  ['national-id', `person_identifier | cnic | ss_no | natl_id`],
  ['id-document-image', `HONNIN_SHORUI`],
  ['face-photo', `avatarMediaUrl | avatar_cdn_url`],
  [
    'occupation',
    `gakka | Business Title | institution | Degree | Field of Study | Position | Headline | 學歷 | department.name | Designation | designation | position | Current Title | EDUC | EMPSTAT | IND_CODE | KOYO_KBN | KINZOKU_NENSU | comp_nm | emplr_nm | alma_mater | years_employed`,
  ],
  [
    'income',
    `KIHON_KYU | Total Base Pay Annualized - Amount | Hourly Rate | Gross for Tax | Nettoeinkommen | Salaire brut mensuel | ctc | Overtime Pay | Check Amount | KIHONKYU | SHOKUMU_TEATE | TSUKIN_TEATE | JUTAKU_TEATE | SHIKYU_KEI | SASHIHIKI_SHIKYU | TAISHOKUKIN | ann_inc | yearly_inc | gross_sal | net_sal | kazei_hyojun | annualSalaryGBP`,
  ],
  [
    'assets',
    `KAIYAKU_HENREI | Curr Bal | Avail Bal | Residential Status | Surrender Value | Checking Bal | Stocks/Bonds | Auto Loans | own_house | house_type | mochiie_kbn | FUTSU_ZAN | TEIKI_ZAN | TOSHIN_ZAN | equity_now`,
  ],
  [
    'questionnaire',
    `taikai_riyu | kyoumi_bunya | kaiyaku_riyu | 탈퇴사유 | Purpose of Stay | kaiyaku_riyuu | shibou_douki`,
  ],
  [
    'family',
    `UKTORI_TUZUKI | TSUZUKI_CD | ANZKD | maritalStatus.text | contact.0.relationship.0.text | No of Dependants | MRG_YN | Sibling | family_background | RELSHIP | MARST | REL_CD | REL_TO_SUBSCR | wants_kids | kyoudai | child_cnt | num_of_kids | rel_to_insured`,
  ],
  [
    'health',
    `kinki1 | kansen1 | kitsuen | kazokureki | syubyou | uses_tobacco_flag | cause_of_death | kituenkbn | kituenhon | disease_stage | medication_adherence_score | deceased.causeOfDeath | Befund | Therapie | Presenting Problem | 過敏史 | Allergies/Dietary | HPI | PSH | NKDA | RR | Ht | Wt | A1c | LMP | Tobacco Use | Mental Health Hx | HIV Status | Dietary Requirements | AETERM | AESEV | CMTRT | CMDOSE | MHTERM | VSTESTCD | VSORRES | LBTESTCD | LBORRES | SMOKEHX | PREGTEST | SIG_TXT | DRG | Life Support | Medical Alert | drinks | hiv_status | KANSENKBN | KETUEKIKATA | YAKUMEI | KENSAMEI | kusuri_mei | blood_press | bp_dia | ketsuatsu_jo | kitsuen_umu | drinking_habit | body_fat_pct | shuso | kazoku_reki | naifuku_yaku | ketsueki_kata | ketsuatsu_jou | ketsuatsu_ka | taion | junyu_umu | kitsuen_reki | inshu_reki | healthDeclaration`,
  ],
  ['criminal-record', `DBS Cert No | Sex Offender | Probation Status`],
  ['crime-victim', `dv_sochi`],
  ['creed', `profile.political_view.name`],
  ['race', `ethnoracial`],
  ['disability', `ninchi_jiritudo | netakiri_do | Learning Support | Wheelchair | DISAB_PHYS`],
  ['ip-address', `ip_address_v4`],
  ['device-id', `terminal_uid`],
]

/** What the same tables have of things, days, flags and other tables' rows. */
export const KEYS_OF_NOBODY = `holder_id | must_change_passwd | user_url | user_registered | comment_post_ID | post_title | _transaction_id | website_id | lock_expires | Transaction ID | txn_id | NumberOfEmployees | UserRoleId | fast_path_employee | current_team_id | SchoolID | Home_Room | Birth Order | Number of Employees | SENDER PROFILE URL | RECIPIENT PROFILE URLS | team_id | is_owner | accountExpires | I-9 Expiration | kanri_shiten_id | shiten_id | torihiki_kbn_cd | kycExpiryDate | YTD Interest | Medicare Expiry | Fin Expiry | Visa Expiry | Homeroom | tid | Gift Card | Security Deposit | Gross Weight | Net Weight | Passport Expiry | Doc Expiry | Tip | No. of Employees | emp_dri_lice_exp_date | do_not_email | do_not_phone | do_not_mail | do_not_sms | is_deceased | is_guest | last_posted_at | SITEID | Date of Expiration | chumon_no | pay_status | question_text | question_id | dept_id | section_id | company_id | position_no | job_status | asset_cd | asset_nm | torihiki_no | torihiki_kbn | visaExpiry | pay_type | cert_expiry | domain_expiry | race_title | avg_salary | avg_age`
