/** The whole address of a link into this program, such as `#/invited/…`. */
export const addressOf = (link: string): string => `${location.origin}${location.pathname}${link}`
