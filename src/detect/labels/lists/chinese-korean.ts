import type { LabelGroup } from '../label-group.ts'

/** Labels of columns in Chinese, simplified and traditional, and in Korean; what is written as in Japanese stands with that. */
export const chineseKoreanLabels: readonly LabelGroup[] = [
  {
    use: 'name',
    words: `客户姓名 客戶姓名 真实姓名 姓名全称 用户姓名 联系人 联系人姓名 聯絡人 聯絡人姓名 收件人 收货人 收货人姓名 收件人姓名 持卡人 开户名 户主 员工姓名 学生姓名 患者姓名 病人姓名 이름 성명 성함 고객명 회원명 고객이름 환자명 직원명 사원명 학생명 수령인 수취인 수취인명 받는사람 받는분 보내는사람 주문자 주문자명 예금주 신청자 신청자명 담당고객 추천인 추천인명 보호자 보호자명`,
  },
  { use: 'name', piece: 'family', words: '성' },
  { use: 'birth-date', words: `出生日期 出生年月 出生年月日 出生时间 生辰 생년월일 생일 출생일 출생년월일` },
  { use: 'age', words: `年龄 年齡 年纪 岁数 나이 연령 만나이` },
  { use: 'sex', words: `性别 性別 성별` },
  { use: 'postal-code', words: `邮编 邮政编码 郵編 郵遞區號 우편번호 우편` },
  {
    use: 'address',
    words: `地址 联系地址 详细地址 通讯地址 通訊地址 收货地址 收件地址 家庭地址 家庭住址 居住地址 现住址 住址 户籍地址 户口所在地 戶籍地址 주소 상세주소 기본주소 배송지 배송지주소 도로명주소 지번주소 자택주소 거주지`,
  },
  { use: 'address', piece: 'prefecture', words: '省份 所在省 시도' },
  { use: 'address', piece: 'city', words: '縣市 鄉鎮市區 鄉鎮區 县市 区县 城市 所在城市 시군구' },
  {
    use: 'phone',
    words: `市話 行動電話 行動電話號碼 家用電話 公司電話 手机 手机号 手机号码 手機 手機號碼 电话 电话号码 電話號碼 联系电话 聯絡電話 联系方式 联系手机 移动电话 固定电话 座机 家庭电话 办公电话 휴대폰 휴대폰번호 휴대전화 휴대전화번호 핸드폰 핸드폰번호 전화 전화번호 연락처 집전화 자택전화 직장전화 비상연락처 팩스`,
  },
  {
    use: 'email',
    words: `邮箱 电子邮箱 电子邮件 邮箱地址 邮件地址 電子郵件 電郵 이메일 이메일주소 메일 메일주소 전자우편`,
  },
  {
    use: 'user-id',
    words: `用户名 用戶名 登录名 登录账号 账号 帐号 帳號 账户名 昵称 暱稱 用户昵称 微信号 QQ号 아이디 사용자id 사용자아이디 회원아이디 회원id 로그인id 로그인아이디 닉네임 별명 계정`,
  },
  {
    use: 'customer-number',
    words: `客户编号 客戶編號 客户号 客户id 会员号 会员编号 会员卡号 會員編號 员工编号 员工号 工号 员工id 学号 學號 病歷號 病歷號碼 病历号 病案号 就诊卡号 患者编号 保单号 合同号 合同编号 고객번호 회원번호 사번 사원번호 직원번호 학번 환자번호 차트번호 계약번호 증권번호`,
  },
  { use: 'password', words: `密码 密碼 登录密码 登陆密码 支付密码 交易密码 비밀번호 패스워드 암호` },
  {
    use: 'secret-question',
    words: `密保问题 密保答案 安全问题 密码提示问题 密码提示答案 비밀번호질문 비밀번호답변 비밀번호힌트`,
  },
  {
    use: 'bank-account',
    words: `银行账号 银行帐号 銀行帳號 银行卡号 银行卡 收款账号 계좌번호 계좌 환불계좌 은행계좌 입금계좌 급여계좌`,
  },
  { use: 'bank-account', piece: 'bank', words: '开户行 开户银行 银行名称 은행명 은행 은행코드' },
  { use: 'virtual-account', words: '가상계좌 가상계좌번호 虚拟账号 虚拟账户' },
  {
    use: 'card-number',
    words: '信用卡號 信用卡號碼 卡號 卡号 信用卡号 信用卡卡号 信用卡 카드번호 신용카드번호 신용카드',
  },
  { use: 'card-expiry', words: '卡有效期 信用卡有效期 카드유효기간 ' },
  { use: 'card-security-code', words: '安全码 卡片安全码 보안코드 cvc번호' },
  { use: 'drivers-licence', words: '駕照號碼 駕照號 駕駛執照 驾驶证号 驾照号 驾驶证 운전면허번호 운전면허' },
  { use: 'passport', words: '护照 护照号 护照号码 護照號碼 여권 여권번호' },
  { use: 'residence-card', words: '居留证号 居留卡号 居留卡号码 居留许可号 외국인등록번호 외국인번호' },
  {
    use: 'health-insurance',
    words: '健保卡號 健保卡 健保號 医保卡号 医保号 医保编号 社保卡号 건강보험번호 건강보험증번호 보험증번호',
  },
  {
    use: 'national-id',
    words: `身份证 身份证号 身份证号码 身分證字號 身份證號碼 证件号 证件号码 社会保障号 주민등록번호 주민번호 주민`,
  },
  {
    use: 'occupation',
    words: `學歷 职业 職業 工作单位 单位名称 公司名称 公司 就职公司 职位 职务 岗位 部门 직업 직장 직장명 회사 회사명 부서 부서명 직위 직급 직책 소속`,
  },
  {
    use: 'income',
    words: `年收入 月收入 收入 工资 薪资 薪水 月薪 年薪 家庭收入 연봉 소득 급여 월급 월소득 연소득 가구소득`,
  },
  { use: 'assets', words: `余额 账户余额 资产 总资产 存款 存款余额 잔액 잔고 자산 총자산 예금잔액` },
  {
    use: 'trade-history',
    words: `交易记录 交易明细 购买记录 消费记录 订单记录 거래내역 거래이력 구매내역 구매이력 주문내역`,
  },
  {
    use: 'questionnaire',
    words: `问卷 问卷回答 问卷答案 满意度 兴趣爱好 爱好 설문 설문응답 설문조사 만족도 관심사 취미 탈퇴사유 가입경로`,
  },
  {
    use: 'family',
    words: `婚姻状况 婚姻 婚否 家庭成员 家属 配偶 配偶姓名 子女 与本人关系 결혼여부 혼인여부 가족관계 가족사항 배우자 자녀 자녀수`,
  },
  {
    use: 'health',
    words: `過敏史 病歷 病史 既往病史 过敏史 药物过敏 血型 诊断 诊断结果 疾病 症状 病情 用药 健康状况 身高 体重 진단명 진단 병명 질병 혈액형 알레르기 복용약 병력 증상 건강상태`,
  },
  { use: 'disability', words: `残疾 残疾等级 残疾类型 残疾证号 残疾人证号 장애 장애여부 장애등급 장애유형` },
  { use: 'criminal-record', words: `犯罪记录 犯罪前科 有无犯罪记录 범죄경력 전과 범죄기록` },
  { use: 'crime-victim', words: `受害人 受害人情况 受害情况 被害人情况 피해내용 피해사실 피해자` },
  { use: 'creed', words: `宗教信仰 信仰 政治面貌 党派 종교 정당 정치성향` },
  { use: 'race', words: `种族 族裔 인종 민족` },
  { use: 'social-status', words: `家庭出身 家庭成分 신분` },
  { use: 'ip-address', words: `登录ip 注册ip ip地址 아이피 접속ip ip주소 로그인ip` },
  { use: 'device-id', words: `设备号 设备id 设备编号 设备标识 기기id 기기번호 단말기id 단말기번호` },
  {
    use: 'id-document-image',
    words: `身份证照片 身份证正面 身份证反面 身份证正面照 身份证图片 手持身份证 证件照片 신분증 신분증사본 신분증사진`,
  },
  { use: 'face-photo', words: `照片 头像 头像地址 个人照片 证件照 人脸照片 사진 증명사진 프로필사진 얼굴사진` },
  {
    use: 'communications',
    words: `聊天记录 聊天内容 通话记录 通话内容 短信内容 消息内容 私信 대화내용 대화내역 통화내역 통화기록 문자내용 채팅내용 메시지내용`,
  },
]

/** Things and moments, about nobody. */
export const CHINESE_KOREAN_THINGS =
  '商品名称 产品 产品名称 订单 订单号 订单编号 数量 价格 单价 金额 创建时间 更新时间 下单时间 付款时间 상품 상품명 수량 가격 주문번호 주문일자 등록일 등록일시 수정일 결제금액'
