declare global {
  namespace App {
    interface PageState {
      /** Which step of founding one is at. */
      step?: number
    }
  }
}

export {}
