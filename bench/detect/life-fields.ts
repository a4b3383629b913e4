import { type Field, of, words } from './field.ts'
import { publicIp, uuid } from './numbers.ts'

/** Columns that tell how somebody lives and what they did. */
export const lifeFields: readonly Field[] = [
  {
    item: 'occupation',
    labels: words('職業|occupation|勤務先|ご職業'),
    odd: words('お勤め先名称|shokugyou|ｼｮｸｷﾞｮｳ|職業等'),
    cell: of('会社員|公務員|自営業|主婦|株式会社青空商事|学生'),
  },
  {
    item: 'income',
    labels: words('年収|annual_income|ご年収'),
    odd: words('年収（税込）|nensyu|ﾈﾝｼｭｳ|世帯年収(万円)'),
    cell: of('3000000|5500000|7200000|300万円～500万円'),
  },
  {
    item: 'assets',
    labels: words('金融資産|資産額|total_assets|預り残高'),
    odd: words('金融資産（万円）|sisan|預り残高(円)|zandaka'),
    cell: of('1000000|5000000|12000000|500万円未満'),
  },
  {
    item: 'trade-history',
    labels: words('取引履歴|購入履歴|trade_history'),
    odd: words('お取引内容|torihiki|購入歴|取引履歴（直近）'),
    cell: of('USD/JPY 買 1万通貨|EUR/JPY 売 5千通貨|投信A 3口'),
  },
  {
    item: 'questionnaire',
    labels: words('アンケート回答|アンケート|survey_answer'),
    odd: words('Q1.きっかけを教えてください|ｱﾝｹｰﾄ|ご意見・ご感想'),
    cell: of('雑誌で見た|友人の紹介|とても満足|やや不満'),
  },
  {
    item: 'family',
    labels: words('家族構成|配偶者の有無|family'),
    odd: words('ご家族|kazoku|扶養家族数|婚姻'),
    cell: of('妻と子2人|独身|配偶者あり|両親と同居'),
  },
  {
    item: 'health',
    labels: words('病歴|既往歴|medical_history|健康状態'),
    odd: words('現病歴|既往症|byoureki|ｱﾚﾙｷﾞｰ'),
    cell: of('高血圧|糖尿病|特になし|花粉症|喘息'),
  },
  {
    item: 'criminal-record',
    labels: words('犯罪歴|前科|criminal_record'),
    odd: words('犯罪歴の有無|賞罰欄|前科・前歴'),
    cell: of('なし|道路交通法違反|窃盗（罰金）'),
  },
  {
    item: 'crime-victim',
    labels: words('犯罪被害歴|被害届'),
    odd: words('犯罪被害の有無|被害届提出状況'),
    cell: of('なし|ストーカー被害|詐欺被害'),
  },
  {
    item: 'creed',
    labels: words('宗教|信条|religion'),
    odd: words('信仰する宗教|支持する政党|shukyo'),
    cell: of('仏教|キリスト教|なし|神道'),
  },
  {
    item: 'race',
    labels: words('人種|民族|ethnicity'),
    odd: words('人種・民族|ethnic_grp'),
    cell: of('アジア系|アイヌ|ヒスパニック'),
  },
  {
    item: 'social-status',
    labels: words('社会的身分|social_status'),
    odd: words('社会的身分等|身分'),
    cell: of('被差別部落の出身|該当なし'),
  },
  {
    item: 'disability',
    labels: words('障害等級|障害の有無|disability'),
    odd: words('障がい者手帳の等級|障害（有/無）|syougai'),
    cell: of('2級|身体障害者手帳3級|なし'),
  },
  {
    item: 'ip-address',
    labels: words('IPアドレス|ip_address|アクセス元IP'),
    odd: words('接続元ＩＰ|ip_addr|最終ログインIP'),
    cell: publicIp,
    plain: true,
  },
  {
    item: 'device-id',
    labels: words('端末ID|device_id|広告ID'),
    odd: words('端末識別番号|dev_id|IDFA/GAID'),
    cell: uuid,
  },
  {
    item: 'communications',
    labels: words('通話履歴|通信内容|chat_history'),
    odd: words('発着信履歴|チャットログ|call_log'),
    cell: of('発信 10:05 3分|着信 21:40 12分|不在着信 1件'),
  },
  {
    item: 'id-document-image',
    labels: words('本人確認書類|id_image'),
    odd: words('本人確認書類（画像）|kyc_img|身分証画像ファイル'),
    cell: (d) => `kyc/${d.digits(6)}.jpg`,
  },
  {
    item: 'face-photo',
    labels: words('顔写真|photo|avatar'),
    odd: words('お顔写真|プロフィール写真|face_img'),
    cell: (d) => `img/${d.digits(6)}.png`,
  },
]

/** Columns about nobody, of which many look like something else. */
export const decoys: readonly Field[] = [
  {
    item: null,
    labels: words('注文番号|order_id'),
    odd: words('伝票No.|受注No'),
    cell: (d) => `ORD-${d.digits(4)}-${d.digits(4)}`,
  },
  { item: null, labels: words('商品コード|product_code'), odd: words('JAN|JANｺｰﾄﾞ'), cell: (d) => `49${d.digits(11)}` },
  {
    item: null,
    labels: words('登録日時|created_at'),
    odd: words('登録日|入力日時'),
    cell: (d) =>
      `2026-0${d.between(1, 9)}-${d.between(10, 28)} ${d.between(10, 23)}:${d.between(10, 59)}:${d.between(10, 59)}`,
  },
  {
    item: null,
    labels: words('バージョン|version'),
    odd: words('app_ver|版数'),
    cell: (d) => `${d.between(1, 9)}.${d.between(0, 20)}.${d.between(0, 9)}.${d.between(0, 9)}`,
  },
  {
    item: null,
    labels: words('金額|amount'),
    odd: words('お支払金額|合計額'),
    cell: (d) => String(d.between(1000, 99_999)),
  },
  { item: null, labels: words('リクエストID|request_id'), odd: words('traceid|処理ID'), cell: uuid },
  { item: null, labels: words('ステータス|status'), odd: words('状態CD|処理状況'), cell: of('完了|処理中|取消') },
  { item: null, labels: words('管理番号|整理番号'), odd: words('管理No.|整理No'), cell: (d) => `9${d.digits(11)}` },
]
