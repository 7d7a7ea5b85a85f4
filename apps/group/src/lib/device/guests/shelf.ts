/** Where being a guest stands on the shelf. */
export const guestShelf = 'guest/'
