/*
 * What stands behind names: honorifics and titles, and words with an honorific that name nobody.
 */

/** What follows a name: an honorific, or the words with which people give their own name. */
export const HONORIFIC = /様|さま|さん|さーん|氏(?!名)|殿|くん|ちゃん|と申し|ともうし|と言いま|といいま/g
/** What somebody is, behind a family name: `鈴木課長`. Unlike an honorific it makes no unknown word a name. */
export const TITLE =
  /課長|部長|係長|次長|室長|所長|店長|主任|社長|会長|専務|常務|教授|先生|弁護士|税理士|医師|選手|監督|議員|容疑者|看護師|教諭|准教授|保健師|助産師|保育士|巡査|刑事|君|先輩|後輩|校長|教頭|園長|院長|学長|局長|班長|組長|機長|船長|師長|婦長|事務長|委員|理事|監事|幹事|主査|主事|主幹|参事|顧問|講師|助教|記者|投手|捕手|騎手|棟梁|住職|女将|被告|原告|被疑者|司法書士|行政書士|会計士|社労士|薬剤師|理学療法士|作業療法士|栄養士|警部|警視|消防士|夫妻|夫婦|姉妹|両氏|両名|御一家|一家|御夫妻|コーチ|リーダー|マネージャー|マネジャー|チーフ|キャプテン|取締役|代表|副社長|副部長|副会長|副院長|副校長|副店長|副所長|副委員長|本部長|検事|判事|検察官|裁判官|裁判長|書記官|調査官|弁護人|書記|頭取|総裁|塾長|寮長|団長|隊長|駅長|署長|神父|牧師|師匠|親方|教官|大臣|首相|総理|審判|シェフ|ドクター|アナ|捜査官|検査員|警備員|運転手|施設長|料理長|工場長|編集長|事業部長|組合長|組合員|獣医師?|弁理士|宅建士|介護士|歯科医|整備士|操縦士|通訳|プロ(?=[はがのにとも、。])|[市区県都町村]議(?!会|定|題)|ご一家|坊ちゃん/g
/** What stands behind 君 when it is no part of a word. */
export const BEHIND_KUN = /^[、。はがのをにともへでか ]|^$/
/** One character before 長 that is a part of the word for the chief, and no family: `本部長`. */
export const NO_TITLED = /^[本副元前新各両総現同当校院学班市町村区署局部課係店所室社会支正准助名]$/
/** Words with an honorific that name nobody. */
export const NOBODY =
  /(?:お客|客|皆|大家|仲間|家内|姑|大将|主|みな|奥|お子|お父|お母|お兄|お姉|何|神|王|仏|殿|赤|坊|嬢|婆|爺|たく|おく|担当者?|ご担当|各位|業者|会員|利用者|契約者|関係者|社長|部長|課長|店長|先生|ご本人|本人|ユーザー|オーナー|メンバー|[一二三四五六七八九十数両]名|お[一二三四五六七八九]人|[一二三四五六七八九]人|お連れ|お隣|お得意|お取引先?|取引先|仕入先|得意先|出品者|購入者|参加者|保護者|申込者|ご?家族)$/
/** One character that is a word for somebody, and no family. */
export const NO_SHORT_FAMILY = /[神王仏姫殿客皆奥父母兄姉弟妹子孫嫁何]/
