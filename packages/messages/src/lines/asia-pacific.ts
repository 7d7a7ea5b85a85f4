import type { Country } from './line.ts'

export const asiaPacific: readonly Country[] = [
  {
    code: 'AU',
    emergency: [{ number: '000', for: 'any' }],
    lines: [{
      name: 'Lifeline',
      ways: [{ by: 'call', number: '13 11 14' }, { by: 'text', number: '0477 13 11 14' }],
      hours: 'always', languages: ['en'], cost: 'unknown',
      standing: 'press', source: 'lifeinmind.org.au; thepushupchallenge.com.au', seen: '2024-06',
    }],
  },
  {
    code: 'NZ',
    emergency: [{ number: '111', for: 'any' }],
    lines: [{
      name: '1737 – Need to talk?',
      ways: [{ by: 'call', number: '1737' }, { by: 'text', number: '1737' }],
      hours: 'always', languages: ['en'], cost: 'free',
      standing: 'press', source: 'vice.com', seen: null,
    }],
  },
  {
    code: 'IN',
    emergency: [{ number: '112', for: 'any' }],
    lines: [{
      name: 'Tele-MANAS',
      ways: [{ by: 'call', number: '14416' }, { by: 'call', number: '1-800-891-4416' }],
      hours: 'always', languages: ['en', 'hi', 'many'], cost: 'free',
      standing: 'press', source: 'Lok Sabha (shillongtimes, lokmattimes)', seen: '2025',
    }],
  },
  {
    code: 'JP',
    emergency: [{ number: '119', for: 'medical' }, { number: '110', for: 'police' }],
    lines: [
      {
        name: '#いのちSOS (Lifelink)',
        ways: [{ by: 'call', number: '0120-061-338' }],
        hours: [{ days: [1, 4, 5], from: 0, to: 1440 }, { days: [2, 3, 6, 7], from: 360, to: 1440 }],
        languages: ['ja'], cost: 'free',
        standing: 'press', source: 'Yasu city bulletin; mainichi.jp', seen: '2024-09',
      },
      {
        name: 'よりそいホットライン (Yorisoi)',
        ways: [{ by: 'call', number: '0120-279-338' }],
        hours: 'always', languages: ['ja', 'many'], cost: 'free',
        standing: 'press', source: 'Yasu city bulletin', seen: '2024-09', note: 'elsewhere-in-japan',
      },
    ],
  },
]
