import { acceptAgreements, reread } from './agreement/index.ts'
import type { AcceptAgreements, Reread } from './agreement/index.ts'
import { amend, answer, propose, settle, speak, withdraw } from './decision/index.ts'
import type { Amend, GiveAnswer, Propose, Settle, Speak, Withdraw } from './decision/index.ts'
import type { Way } from './deed.ts'
import { isPlainMap } from './fields.ts'
import { foundGroup } from './founding/index.ts'
import type { FoundGroup } from './founding/index.ts'
import { bringGuest, bringGuestLetter, endGuest, writeToGuest } from './guest/index.ts'
import type { BringGuest, BringGuestLetter, EndGuest, WriteToGuest } from './guest/index.ts'
import { invite, withdrawInvitation } from './invitation/index.ts'
import type { Invite, WithdrawInvitation } from './invitation/index.ts'
import {
  answerKnock, bringAcceptance, bringKnock, chooseAlias, comeBack, hideContact, introduce, inviteToVisit, leave, notNow, rest, showContact,
} from './membership/index.ts'
import type {
  AnswerKnock, BringAcceptance, BringKnock, ChooseAlias, HideContact, Introduce, InviteToVisit, Leave, NotNow, Rest, Return, ShowContact,
} from './membership/index.ts'
import { tellTime } from './moment/index.ts'
import type { TellTime } from './moment/index.ts'
import { pause } from './pause/index.ts'
import type { CallPause } from './pause/index.ts'
import { ask, choose, closeQuestion } from './question/index.ts'
import type { Ask, Choose, CloseQuestion } from './question/index.ts'
import { remark, takeBackRemark } from './remark/index.ts'
import type { MakeRemark, TakeBackRemark } from './remark/index.ts'
import { hear, knowThis, share, takeBack, thank } from './sharing/index.ts'
import type { Hear, KnowThis, Share, TakeBack, Thank } from './sharing/index.ts'
import { chooseSister, sisterLives } from './sister/index.ts'
import type { ChooseSister, SisterLives } from './sister/index.ts'
import { dropTask, handOnTask, nameTask, putDownTask, takeTask } from './task/index.ts'
import type { DropTask, HandOnTask, NameTask, PutDownTask, TakeTask } from './task/index.ts'

/** Everything a person can do in a group. */
export type Deed =
  | FoundGroup
  | ChooseAlias | Introduce | ShowContact | HideContact | Leave | Rest | Return
  | Invite | WithdrawInvitation | BringKnock | AnswerKnock | InviteToVisit | NotNow | BringAcceptance
  | NameTask | TakeTask | PutDownTask | HandOnTask | DropTask
  | BringGuest | WriteToGuest | BringGuestLetter | EndGuest
  | ChooseSister | SisterLives | TellTime
  | Propose | GiveAnswer | Amend | Withdraw | Settle | Speak | CallPause | MakeRemark | TakeBackRemark
  | AcceptAgreements | Reread
  | Ask | Choose | CloseQuestion
  | Share | Hear | KnowThis | Thank | TakeBack

export const deeds = {
  'found-group': foundGroup,
  'choose-alias': chooseAlias,
  introduce,
  'show-contact': showContact,
  'hide-contact': hideContact,
  leave,
  rest,
  return: comeBack,
  invite,
  'withdraw-invitation': withdrawInvitation,
  'bring-knock': bringKnock,
  'answer-knock': answerKnock,
  'invite-to-visit': inviteToVisit,
  'not-now': notNow,
  'bring-acceptance': bringAcceptance,
  'name-task': nameTask,
  'take-task': takeTask,
  'put-down-task': putDownTask,
  'hand-on-task': handOnTask,
  'drop-task': dropTask,
  'bring-guest': bringGuest,
  'write-to-guest': writeToGuest,
  'bring-guest-letter': bringGuestLetter,
  'end-guest': endGuest,
  'choose-sister': chooseSister,
  'sister-lives': sisterLives,
  'tell-time': tellTime,
  propose,
  answer,
  amend,
  withdraw,
  settle,
  speak,
  pause,
  remark,
  'take-back-remark': takeBackRemark,
  'accept-agreements': acceptAgreements,
  reread,
  ask,
  choose,
  'close-question': closeQuestion,
  share,
  hear,
  'know-this': knowThis,
  thank,
  'take-back': takeBack,
} satisfies { [D in Deed as D['kind']]: Way<D> }

// Each deed meets only its own way: the table pairs them by name, which the compiler cannot follow.
const ways = new Map(Object.entries(deeds)) as unknown as ReadonlyMap<unknown, Way<Deed>>

/** The way a deed is done, or null when there is no such deed. */
export const wayOf = (deed: unknown): Way<Deed> | null => (isPlainMap(deed) ? ways.get(deed.kind) ?? null : null)
