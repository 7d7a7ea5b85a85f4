export { forgetPauses, pause, pausedUntil, pauseForm } from './pause.ts'
export type { CallPause, Pause } from './pause.ts'
