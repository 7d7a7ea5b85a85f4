export { openBmlt } from './open-bmlt.ts'
