const alike: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'], [/([tr])h/g, '$1'], [/[yj]/g, 'i'], [/ck|qu|[cq]/g, 'k'], [/x/g, 'ks'], [/w/g, 'v'], [/ie/g, 'i'], [/ai|ei/g, 'e'], [/eau|au/g, 'o'], [/oe|ae|ue/g, 'e'], [/(.)\1+/g, '$1'], [/e$/, ''],
]

/** How a folded word sounds, roughly and in three languages: `schizofrenie` and `schizophrénie`, `rythme` and `rhythm`, sound alike. */
export const sound = (word: string): string => alike.reduce((heard, [written, as]) => heard.replace(written, as), word)

/** A German word typed without its dots: `aengste` as `angste`, `fuesse` as `fusse`; the word itself when it has none such. */
export const withoutDots = (word: string): string => word.replace(/([aou])e/g, '$1')
