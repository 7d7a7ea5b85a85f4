/** Copies a text. Where the browser refuses that, what shows the text is selected, to be copied by hand; false then. */
export async function copyOrSelect(text: string, shown: HTMLElement | undefined): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    if (shown instanceof HTMLTextAreaElement) {
      shown.focus()
      shown.select()
    } else if (shown) getSelection()?.selectAllChildren(shown)
    return false
  }
}
