import type { LabelGroup } from '../label-group.ts'

/**
 * Words that say so much that a header in Japanese with one of them in it is about nothing else, whatever other words it has:
 * `現在飲んでいるアレルギーの薬`. They are looked for only where nothing else explains the header, the first of them first.
 */
export const withinLabels: readonly LabelGroup[] = [
  {
    use: 'disability',
    words:
      '発達の 障害のある 障がい 障碍 障害者 手帳等級 要介護 介護度 身体障害 知的障害 精神障害 車いす 車椅子 移乗介 介助レベル 介助の',
  },
  { use: 'criminal-record', words: '前科 前歴 懲役 逮捕 犯罪歴 犯罪経歴 刑事罰 刑罰 有罪' },
  { use: 'crime-victim', words: '被害届 犯罪被害 虐待 DV被害 DV避難 DV相談 ストーカー被害 詐欺被害' },
  { use: 'creed', words: '宗教 信仰 信条 支持政党 宗派' },
  { use: 'race', words: '人種 民族' },
  { use: 'social-status', words: '同和 被差別 社会的身分' },
  {
    use: 'family',
    words:
      '結婚して 結婚され 同居の 同居して 同居され 家族構成 世帯構成 扶養家族 扶養親族 配偶者の有無 家族の人数 第何子 寡婦 寡夫 ひとり親 きょうだい 兄弟 兄姉 同居祖父母 監護 婚姻',
  },
  { use: 'income', words: '年収 世帯収入 年間所得 月収 総収入 収入合計 収入見込 給与照会' },
  {
    use: 'assets',
    words: '預貯金 金融資産 保有資産 借入残高 保有不動産 有価証券 財産調査 財産内容 負債 残債 解約返戻金',
  },
  { use: 'trade-history', words: '約定' },
  { use: 'communications', words: 'やりとり やり取り チャット' },
  {
    use: 'health',
    words:
      '病気 病歴 疾病 発病 症状 体温 所見 栄養状態 栄養方法 離乳 言語発達 運動発達 尿検査 心身 産後 お肌 診療行為 健康診断 持病 服薬 服用 飲んで アレルギー 妊娠 既往 疾患 症状 体調 感染症 予防接種 診断書 投薬 処方 食べられない 注意する食 控える食 避ける食 除去食 血液型 療養 怪我 ケガ 負傷 健康上 健康面 医療的 医療上 飲酒 授乳 かぶれ 輸血 麻痺 嚥下 褥瘡 副反応 副作用 ストレス 傷病 透析 難病 認知症 喫煙歴 喫煙本数 喫煙習慣 月経 血圧 血糖 脈拍 ヘモグロビン 体脂肪 腹囲 問診 健康状態 健康状況 エピペン 体重変化 運動習慣 恐怖症 誤嚥 抜歯 歯周病 麻酔 てんかん 発作 ペースメーカー 内視鏡 口腔 発育 医療機器 通院 入院 手術 治療 身体の状 体の状 心身の 精神状態 常用薬 生理周期 生理不順 生理の 肌の悩み 体質 体の不調 心の不調 体調不良',
  },
]
