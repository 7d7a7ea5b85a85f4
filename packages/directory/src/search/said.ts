import { stem } from '../words/stem.ts'

const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** Words around what somebody means; a question of nothing but these may still be a name. */
const around = new Set(
  wordsIn(`a about after ai alone am an and are as at au auf aus avec avoir bei bin c can ce comment con could d dans das de dealing dem den der des die du durch ein eine einem einen einer elle
  en est et etre experience fait find for fuer fur gegen gespraech gesprach gibt got group groupe groupes groups gruppe gruppen habe haben hat have having hilfe how i ich ihr il ils im in is ist j jai je
  kann l la le leben les living looking m ma mein meine meinem meinen meiner meinung mes mes meeting meetings mit moi mon monter must my n nach ne need ne of ohne on or ou oder par parler pas
  people personne personnes pour pourquoi problem probleme problemen problemes problems qu que qui recherche reunion reunions s sa schon se sein seit seine self selfhelp selbsthilfe selbsthilfegruppe selbsthilfegruppen
  she since som some someone son suche suffer suffering suffers suis sur support t talk that the there they to treffen tu um too much trop beaucoup viel sehr very disease illness failure attack attacks attaque attaques crise crises maladie maladies malade krankheit morbus lost werden geworden typ type un und une unser us vivre von vor want was we wegen wer what wie wir who with wo y you
  your zu zum zur entraide soutien aide souffre souffrance souffrant menschen betroffene betroffenen betroffener her his him he has leide leidet unter austausch person personen cherche chez`),
)

const relatives = new Set(
  wordsIn(`husband wife spouse partner mother father mum mom mums moms dad dads son sons daughter child children kid kids brother sister sibling family relative friend boyfriend girlfriend
  parents parent caregiver loved ones mari femme epouse epoux conjoint conjointe compagnon compagne mere pere fils fille enfant frere soeur famille proche entourage aidant ami copain
  ehemann ehefrau mann frau lebensgefahrte partnerin mutter mama vater papa sohn tochter kind kinder bruder schwester geschwister eltern angehorige familie freund freundin`),
)
const relativesByStem = new Set([...relatives].filter((word) => word.length > 4).map(stem))

const mine = new Set(wordsIn('my our mon ma mes notre nos mein meine meinen meinem meiner unser unsere unserem unseren'))

/** True for "mein" before "Mann": somebody's own husband is no group of men. */
export const isMine = (word: string | undefined): boolean => word !== undefined && mine.has(word)

/** True for words that say nothing about what is looked for. */
export const isAround = (word: string): boolean => around.has(word)

/** True for words such as "husband", "Angehörigen" or "proches": groups of relatives are meant. */
export const isOfRelatives = (word: string): boolean => relatives.has(word) || (word.length > 4 && relativesByStem.has(stem(word)))
