/** Last parts of German words that leave the meaning to what stands before them: Krebs-patientin, Alkohol-abhängigkeit. */
const neutral = `krank kranke kranken kranker krankheit krankheiten erkrankung erkrankungen erkrankte erkrankten patient patienten patientin patientinnen betroffene betroffenen
  betroffener abhangig abhangige abhangigen abhangiger abhangigkeit sucht suchtig suchtige suchtigen storung storungen gestort gruppe gruppen selbsthilfe selbsthilfegruppe
  selbsthilfegruppen gesprachsgruppe gesprachskreis treff treffen kreis hilfe cafe stammtisch forum verein verband problem probleme problemen leiden leidende leidend
  opfer erfahrene erfahren zustand zustande attacke attacken anfall anfalle symptome diagnose therapie behandlung operation operierte transplantierte bewaltigung`
const ofRelatives = 'angehorige angehorigen angehorigengruppe eltern elternkreis elterngruppe mutter vater partner partnerin kinder geschwister familie familien witwen hinterbliebene'
const joints = ['', 's', 'n', 'en', 'es', 'e', 'er']
const leastHead = 4

const parts = (words: string, relatives: boolean) => words.split(/\s+/).map((part) => ({ part, relatives }))
const lastParts = [...parts(neutral, false), ...parts(ofRelatives, true)].toSorted((a, b) => b.part.length - a.part.length)

/** What a German word is made of, the longest last part first; `heads` are what may stand before it, with and without the joint. */
export function* partsOf(word: string): Generator<{ heads: string[]; relatives: boolean }> {
  for (const { part, relatives } of lastParts) {
    if (!word.endsWith(part) || word.length - part.length < leastHead) continue
    const head = word.slice(0, -part.length)
    const heads = joints.filter((joint) => head.endsWith(joint) && head.length - joint.length >= leastHead).map((joint) => head.slice(0, head.length - joint.length))
    yield { heads, relatives }
  }
}

/** Beginnings that make a verb and no compound: what ends with `sucht` in `versucht` is no addiction. */
const verbal = /^(be|ge|ver|er|ent|zer|miss|aus|auf|ab|an|ein|unter|uber|um|vor|zu|nach|mit|durch|hin|her|weg|bei|aufge|ausge|abge|ange|einge|nachge|unterge|heimge)$/

/** True for `kinder` in `kindertrauer`, false for `ver` in `versucht`. */
export const mayBeginCompound = (beginning: string): boolean => beginning.length > 2 && !verbal.test(beginning)
