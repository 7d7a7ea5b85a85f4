/** Deeds beside which stand people's own words. What a stranger or a guest wrote is carried in by somebody else, whose proof would say the wrong thing. */
export const ownWords: readonly string[] = ['share', 'know-this', 'remark', 'answer-knock', 'invite-to-visit']

/** What a text with shown words says it is. */
export const TITLE = 'shown words'
