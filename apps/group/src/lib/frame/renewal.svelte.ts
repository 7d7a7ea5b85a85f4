/** A newer Visavis waits until the person says so; nothing changes under their hands. */
class Renewal {
  #waiting = $state.raw<ServiceWorker | null>(null)

  get ready(): boolean {
    return this.#waiting !== null
  }

  /** Puts the program on the shelf of this browser, so that it opens without a connection. */
  async keep(): Promise<void> {
    if (!('serviceWorker' in navigator)) return
    const place = await navigator.serviceWorker.register(trusted('/my/service-worker.js'), { scope: '/my/', updateViaCache: 'none' }).catch(() => null)
    if (!place) return
    const note = () => (this.#waiting = navigator.serviceWorker.controller && place.waiting)
    note()
    place.addEventListener('updatefound', () => place.installing?.addEventListener('statechange', note))
  }

  load(): void {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    this.#waiting?.postMessage('take-over')
  }
}

const policy = () => (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('visavis-worker', { createScriptURL: (path) => path })

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(path: string): string }): { createScriptURL(path: string): string }
}

const trusted = (path: string): string => policy()?.createScriptURL(path) ?? path

export const renewal = new Renewal()
