/** Texts that stand on every page, and those of pages that could not be shown. */
export const frameWords = {
  skip: { ja: '本文へ移動', en: 'Skip to content' },
  menu: { ja: '事案のページ', en: 'Pages of the case' },
  trail: { ja: '現在位置', en: 'Where you are' },
  specimenLabel: { ja: '見本であることの表示', en: 'Specimen mark' },
  specimen: { ja: '見本', en: 'SPECIMEN' },
  specimenNote: {
    ja: 'この事案の人物・会社・データはすべて架空です。',
    en: 'All people, firms and data of this case are invented.',
  },
  foot: {
    ja: 'この画面は手元のコンピューターだけで動いています。外部への通信は行いません。',
    en: 'This console runs on your own computer only and sends nothing outside.',
  },
} as const

export const errorWords = {
  notFoundTitle: { ja: 'ページが見つかりません', en: 'Page not found' },
  notFound: {
    ja: 'このアドレスのページはありません。出力が作り直されて、番号が変わったのかもしれません。',
    en: 'There is no page at this address. The output may have been made anew since the link was written.',
  },
  home: { ja: '事案のページへ', en: 'Go to the case' },
  brokenTitle: { ja: 'ページを作れませんでした', en: 'The page could not be made' },
  broken: {
    ja: '出力フォルダーを読んでいる途中で問題が起きました。端末に表示された番号とともに記録されています。',
    en: 'Something went wrong while reading the output folder. The terminal shows the same number with the cause.',
  },
  number: (n: string) => ({ ja: `番号: ${n}`, en: `Number: ${n}` }),
  lockedTitle: { ja: '入り直してください', en: 'A new address is needed' },
  locked: {
    ja: '端末に表示されるアドレスは一度だけ使えます。このアドレスは使用済みか、正しくありません。',
    en: 'The address shown in the terminal works once. This one has been used already or is not right.',
  },
  lockedHow: {
    ja: '端末で Ctrl-C を押して止め、もう一度 todoke serve を実行すると、新しいアドレスが表示されます。',
    en: 'Stop the console with Ctrl-C in its terminal and run todoke serve again: it prints a new address.',
  },
  noOutputTitle: { ja: 'まだ結果がありません', en: 'No result yet' },
  noOutput: {
    ja: '出力フォルダーに summary.json がありません。todoke run が終わってから、このページを読み込み直してください。',
    en: 'The output folder holds no summary.json. Reload this page when todoke run has finished.',
  },
} as const
