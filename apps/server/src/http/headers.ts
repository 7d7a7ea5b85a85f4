/** What every answer says, whoever gives it: nothing may be embedded, guessed, leaked or asked of the device. */
export const everywhere: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), browsing-topics=()',
}

/** For answers that are no pages: nothing in them may do anything. */
export const closedPolicy = "default-src 'none'; frame-ancestors 'none'"

/** For the public pages, unless a room says its own: own styles, images, fonts and forms; no script at all. */
export const pagePolicy = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; "
  + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
