const own = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i

/**
 * The group side brings its policy in its own page, so that it holds wherever it is hosted. We send the
 * same, and what a page cannot say of itself: that nobody may frame it. A page without a policy may do nothing.
 */
export const clientPolicy = (html: string): string => {
  const policy = own.exec(html)?.[1]?.replaceAll('&#39;', "'").replaceAll('&amp;', '&')
  return `${policy ?? "default-src 'none'"}; frame-ancestors 'none'`
}
