import type { Vocabulary } from './vocabulary.ts'

/*
 * The same in English: what people have, went through, did or think, told in few words.
 */

const holds = (words: string): RegExp =>
  new RegExp(
    words
      .trim()
      .split(/\s*\n\s*/)
      .join('|'),
    'i',
  )

const MONTHS_OF_TREATMENT =
  '(?:on|takes?|taking|using) (?:medication|insulin|warfarin|statins?|metformin|antidepress|anticoag|inhaler|blood thinner|chemo|dialysis)'

export const ENGLISH_VOCABULARIES: readonly Vocabulary[] = [
  {
    item: 'crime-victim',
    share: 0.7,
    says: holds(`\\b(?:victims?|survivors?) of\\b
      ^(?:carjacked|attacked|beaten|held up|threatened|mistreated|harassed|groomed|sexually (?:abused|assaulted)|trafficked|molested|swindled|conned|identity stolen|held at (?:gun|knife)point)\\b
      \\b(?:was|were|been|got) (?:stolen|beaten|attacked|threatened|robbed|scammed|stalked|mugged|conned)\\b
      \\bkeeps? (?:threatening|following|stalking|harassing) (?:her|him|me|them)\\b
      ^(?:was |been |got )?(?:mugged|robbed|burgled|burglari[sz]ed|assaulted|stalked|scammed|defrauded|raped|kidnapped|trafficked|blackmailed|abused)\\b
      \\b(?:house|home|flat|car|bag|purse|wallet) (?:was )?(?:burgled|burglari[sz]ed|broken into|stolen|snatched)\\b
      \\b(?:domestic (?:violence|abuse)|sexual(?:ly)? (?:assault|abuse)|identity theft|romance scam|phishing victim|restraining order|stalking|harassment|hate crime)`),
  },
  {
    item: 'criminal-record',
    share: 0.7,
    says: holds(`\\b(?:convict(?:ed|ions?)|felon(?:y|ies)|misdemeanou?rs?|probation|parole|imprison|jail|prison(?:er)?|custodial|arrest(?:ed|s)?|indict|plea|pleaded|guilty|acquitted|bail|offen[cd]er|criminal record|police record|caution(?:ed)? for|community service|suspended sentence|sentenced|manslaughter|homicide|larceny|embezzlement|fined for|possession of (?:a |an )?(?:controlled|illegal|stolen|drugs?))\\b
      \\b(?:years?|months?) for\\b
      ^(?:DUI|DWI|shoplifting|burglary|theft|fraud|assault|drug possession|speeding)\\b
      \\bcharges? (?:dropped|dismissed|pending)\\b
      ^clean (?:criminal )?record`),
  },
  {
    item: 'social-status',
    share: 0.7,
    says: holds(`^(?:refugee|asylum[- ]seeker|stateless|ward of (?:the )?(?:state|court)|scheduled (?:caste|tribe)|other backward class|OBC|SC|ST)\\b
      \\b(?:out of wedlock|illegitimate|traveller community|travelling community|gypsy|untouchable|low(?:er)? caste|foundling)\\b`),
    proves:
      /refugee|asylum|stateless|ward of|caste|tribe|wedlock|illegitimate|travell|gypsy|untouchable|foundling|backward/i,
  },
  {
    item: 'disability',
    share: 0.7,
    says: holds(
      `\\b(?:wheelchair|deaf(?:ness|blind)?|hard of hearing|blind(?:ness)?|(?:visual|hearing|speech|cognitive|intellectual|learning|physical|mobility|motor) (?:impairment|disabilit(?:y|ies)|loss)|visually impaired|partially sighted|(?:speech|hearing|visual) impediment|registered disabled|chronic fatigue syndrome|spina bifida|tourette|hearing[- ]impaired|amput(?:ee|ated|ation)|paralys(?:ed|is)|paraplegi[ac]|quadriplegi[ac]|autis(?:m|tic)|asperger|adhd|dyslexi[ac]|down(?:'s)? syndrome|cerebral palsy|limited mobility|prosthe(?:sis|tic)|guide dog|stutter(?:ing)?|multiple sclerosis|muscular dystrophy)\\b`,
    ),
  },
  {
    item: 'health',
    share: 0.6,
    says: holds(`\\b(?:diabet(?:es|ic)|asthma|hypertensi(?:on|ve)|migraines?|epilep(?:sy|tic)|cancer|tumou?r|leuk[a]?emia|lymphoma|melanoma|stroke|angina|depress(?:ion|ed)|anxiety|bipolar|schizophreni[ac]|insomnia|ptsd|panic attacks?|anor?exia|bulimia|dementia|alzheimer|parkinson|hiv|hepatitis|tubercul|crohn|colitis|coeliac|celiac|ibs|gout|arthritis|osteopor|fibromyalgia|lupus|psoriasis|eczema|thyroid|an[a]?emia|h[a]?emophilia|copd|pneumonia|bronchitis|covid|influenza|pregnan(?:t|cy)|miscarriage|ivf|pacemaker|bypass|transplant|dialysis|chemotherapy|insulin|metformin|statins?|warfarin|antiretroviral|antidepressants?|inhaler|epipen|therapist|psychiatrist|allerg(?:y|ies|ic)|intoleran(?:t|ce)|anaphyla|surgery|hysterectomy|appendectomy|fracture[ds]?|concussion|hernia|ulcer|kidney (?:stones?|disease|failure)|heart (?:attack|disease|failure|murmur|condition)|high (?:blood pressure|cholesterol)|(?:back|chest|chronic|knee|joint) pain|sick leave|diagnosed with|treated for|suffers? from|undergo(?:ing|ne)?|hospitali[sz]ed|rehab|sober|alcohol(?:ic|ism)|smok(?:er|es)|non-smoker|blood type)\\b
      \\b\\w{3,}(?:itis|[a]?emia|osis|opathy|algia|ectomy|plasty)\\b
      ${MONTHS_OF_TREATMENT}`),
  },
  {
    item: 'race',
    share: 0.7,
    says: holds(`^(?:black|white|asian|african|caribbean|hispanic|latin[oax]|arab|pakistani|bangladeshi|indian|chinese|native|american indian|pacific islander|hawaiian|māori|maori|aboriginal|roma|mixed|multiracial|caucasian|middle eastern|east asian|south asian|irish|jewish)\\b(?: ?(?:or|and|/|-|,|\\() ?.*)?$
      ^(?:white|black|asian|mixed) (?:british|american|irish|african|caribbean|other|white|and)\\b
      ^native (?:american|hawaiian)`),
  },
  {
    item: 'trade-history',
    share: 0.7,
    says: holds(`^(?:buy|sell|bought|sold|long|short)\\b.*\\d.*\\b[A-Z]{2,6}\\b
      ^(?:buy|sell|bought|sold) \\d`),
  },
  {
    item: 'family',
    share: 0.8,
    says: holds(`^(?:wife|husband|mother|father|parents?|grand(?:mother|father|parents?)|step(?:mother|father)|son|daughter|twins?|sister|brother|aunt|uncle|siblings?|partner|fianc[eé]e?|two kids|only child|spouse|self)\\b
      ^(?:(?:never |un|re)?married|divorced|widow(?:ed|er)?|single|separated|engaged|cohabiting)\\b(?:[, ;(].*)?$
      ^(?:lives? (?:alone|with)|no children|\\d (?:child|kids?|sons?|daughters?)|(?:one|two|three|four|five) (?:child|kids?|sons?|daughters?))`),
  },
  {
    item: 'questionnaire',
    share: 0.6,
    says: holds(`^(?:very |somewhat |extremely |rather |mostly |not |un|dis)*satisfied\\b
      ^(?:neutral|excellent|poor|fair|good|very good|strongly (?:dis)?agree|(?:dis)?agree|likely|unlikely|very likely|would recommend)\\b
      \\b(?:i|we) (?:would|will|wouldn't|won't) (?:not )?(?:recommend|order|come|buy|return|use)\\b
      \\b(?:the|your) (?:app|website|site|service|delivery|staff|price|product|quality)\\b.*\\b(?:is|was|took|keeps?|could|should|needs?|are|were)\\b`),
    proves: /satisfied|recommend|agree|order again|come back|thinking of leaving|excellent|poor/i,
  },
]
