import { amend, answer, propose, settle, withdraw } from './decision/index.ts'
import type { Amend, GiveAnswer, Propose, Settle, Withdraw } from './decision/index.ts'
import type { Way } from './deed.ts'
import { isPlainMap } from './fields.ts'
import { foundGroup } from './founding/index.ts'
import type { FoundGroup } from './founding/index.ts'
import { answerKnock, bringAcceptance, bringKnock, chooseAlias, comeBack, leave, notNow, rest } from './membership/index.ts'
import type { AnswerKnock, BringAcceptance, BringKnock, ChooseAlias, Leave, NotNow, Rest, Return } from './membership/index.ts'
import { hear, knowThis, share, takeBack, thank } from './sharing/index.ts'
import type { Hear, KnowThis, Share, TakeBack, Thank } from './sharing/index.ts'

/** Everything a person can do in a group. */
export type Deed =
  | FoundGroup
  | ChooseAlias | BringKnock | AnswerKnock | NotNow | BringAcceptance | Leave | Rest | Return
  | Propose | GiveAnswer | Amend | Withdraw | Settle
  | Share | Hear | KnowThis | Thank | TakeBack

export const deeds = {
  'found-group': foundGroup,
  'choose-alias': chooseAlias,
  'bring-knock': bringKnock,
  'answer-knock': answerKnock,
  'not-now': notNow,
  'bring-acceptance': bringAcceptance,
  leave,
  rest,
  return: comeBack,
  propose,
  answer,
  amend,
  withdraw,
  settle,
  share,
  hear,
  'know-this': knowThis,
  thank,
  'take-back': takeBack,
} satisfies { [D in Deed as D['kind']]: Way<D> }

/** The way a deed is done, or null when there is no such deed. */
export const wayOf = (deed: unknown): Way<Deed> | null =>
  isPlainMap(deed) && typeof deed.kind === 'string' && Object.hasOwn(deeds, deed.kind)
    // Each deed meets only its own way: the table pairs them by name, which the compiler cannot follow.
    ? (deeds[deed.kind as Deed['kind']] as unknown as Way<Deed>)
    : null
