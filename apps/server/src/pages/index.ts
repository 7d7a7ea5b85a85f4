export { openPages } from './pages.ts'
