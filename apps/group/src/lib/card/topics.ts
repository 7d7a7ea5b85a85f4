export { topics } from '@visavis/directory'
