/** Why a store will not open, in a sentence for the person who runs the house; it says what to do. */
export class StoreRefusal extends Error {}
