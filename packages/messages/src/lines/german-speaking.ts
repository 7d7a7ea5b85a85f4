import type { Country } from './line.ts'

export const germanSpeaking: readonly Country[] = [
  {
    code: 'DE',
    emergency: [{ number: '112', for: 'any' }],
    lines: [{
      name: 'TelefonSeelsorge',
      ways: [{ by: 'call', number: '0800 111 0 111' }, { by: 'call', number: '0800 111 0 222' }],
      hours: 'always', languages: ['de'], cost: 'free',
      standing: 'register', source: 'open-helplines (telefonseelsorge.de)', seen: '2026-06-02',
    }],
  },
  {
    code: 'AT',
    emergency: [{ number: '144', for: 'medical' }, { number: '112', for: 'any' }],
    lines: [{
      name: 'TelefonSeelsorge – Notruf 142',
      ways: [{ by: 'call', number: '142' }],
      hours: 'always', languages: ['de'], cost: 'free',
      standing: 'provider', source: 'ots.at', seen: '2023-04-25',
    }],
  },
  {
    code: 'CH',
    emergency: [{ number: '144', for: 'medical' }, { number: '112', for: 'any' }],
    lines: [{
      name: 'Die Dargebotene Hand / La Main Tendue / Telefono Amico',
      ways: [{ by: 'call', number: '143' }],
      hours: 'always', languages: ['de', 'fr', 'it'], cost: 'unknown',
      standing: 'provider', source: 'winterthur.143.ch; nau.ch', seen: '2023',
    }],
  },
]
