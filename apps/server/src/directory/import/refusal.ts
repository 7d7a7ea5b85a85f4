/** A message that says what happened, what is safe and what to do. */
export class Refusal extends Error {}
