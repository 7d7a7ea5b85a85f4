import type { Country, Line } from './line.ts'

const samaritans: Line = {
  name: 'Samaritans',
  ways: [{ by: 'call', number: '116 123' }],
  hours: 'always', languages: ['en'], cost: 'free',
  standing: 'register', source: 'open-helplines (samaritans.org)', seen: '2026-06-02',
}

export const westernEurope: readonly Country[] = [
  {
    code: 'GB',
    emergency: [{ number: '999', for: 'any' }, { number: '112', for: 'any' }],
    lines: [samaritans, {
      name: 'Shout',
      ways: [{ by: 'text', number: '85258', word: 'SHOUT' }],
      hours: 'always', languages: ['en'], cost: 'free',
      standing: 'register', source: 'open-helplines (giveusashout.org)', seen: '2026-06-02',
    }],
  },
  { code: 'IE', emergency: [{ number: '112', for: 'any' }, { number: '999', for: 'any' }], lines: [samaritans] },
  {
    code: 'FR',
    emergency: [{ number: '15', for: 'medical' }, { number: '112', for: 'any' }],
    lines: [{
      name: '3114, numéro national de prévention du suicide',
      ways: [{ by: 'call', number: '3114' }],
      hours: 'always', languages: ['fr'], cost: 'free',
      standing: 'provider', source: '3114.fr; francetvinfo.fr', seen: '2022-02',
    }],
  },
  {
    code: 'BE',
    emergency: [{ number: '112', for: 'any' }],
    lines: [
      {
        name: 'Centre de Prévention du Suicide',
        ways: [{ by: 'call', number: '0800 32 123' }],
        hours: 'always', languages: ['fr'], cost: 'free',
        standing: 'press', source: 'brusselstimes.com', seen: '2026',
      },
      {
        name: 'Zelfmoordlijn 1813',
        ways: [{ by: 'call', number: '1813' }],
        hours: 'always', languages: ['nl'], cost: 'free',
        standing: 'press', source: 'brusselstimes.com', seen: '2026',
      },
      {
        name: 'Community Help Service',
        ways: [{ by: 'call', number: '02 648 40 14' }],
        hours: 'unknown', languages: ['en'], cost: 'unknown',
        standing: 'press', source: 'brusselstimes.com', seen: '2026',
      },
    ],
  },
  {
    code: 'NL',
    emergency: [{ number: '112', for: 'any' }],
    lines: [{
      name: '113 Zelfmoordpreventie',
      ways: [{ by: 'call', number: '113' }, { by: 'call', number: '0800-0113' }],
      hours: 'always', languages: ['nl'], cost: 'free',
      standing: 'press', source: 'ANP', seen: '2025-10-03',
    }],
  },
]
