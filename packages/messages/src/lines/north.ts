import type { Country } from './line.ts'

export const north: readonly Country[] = [
  {
    code: 'SE',
    emergency: [{ number: '112', for: 'any' }],
    lines: [{
      name: 'Mind Självmordslinjen',
      ways: [{ by: 'call', number: '90101' }, { by: 'chat', site: 'mind.se' }],
      hours: 'always', languages: ['sv'], cost: 'unknown',
      standing: 'press', source: 'vimmerbytidning.se; mind.se', seen: '2020-06', note: 'busy',
    }],
  },
  {
    code: 'DK',
    emergency: [{ number: '112', for: 'any' }],
    lines: [{
      name: 'Livslinien',
      ways: [{ by: 'call', number: '70 201 201' }],
      hours: 'unknown', languages: ['da'], cost: 'unknown',
      standing: 'weak', source: 'cphpost.dk; socialtindblik.dk', seen: '2022-11', note: 'busy',
    }],
  },
  {
    code: 'NO',
    emergency: [{ number: '113', for: 'medical' }, { number: '112', for: 'police' }],
    lines: [
      {
        name: 'Mental Helse Hjelpetelefonen',
        ways: [{ by: 'call', number: '116 123' }, { by: 'chat', site: 'sidetmedord.no' }],
        hours: 'always', languages: ['no'], cost: 'unknown',
        standing: 'press', source: 'vindafjord.kommune.no', seen: '2023',
      },
      {
        name: 'Kirkens SOS',
        ways: [{ by: 'call', number: '22 40 00 40' }],
        hours: 'unknown', languages: ['no'], cost: 'unknown',
        standing: 'press', source: 'tv2.no', seen: '2020',
      },
    ],
  },
  {
    code: 'FI',
    emergency: [{ number: '112', for: 'any' }],
    lines: [{
      name: 'MIELI Kriisipuhelin',
      ways: [
        { by: 'call', number: '09 2525 0111', lang: 'fi', hours: 'always' },
        { by: 'call', number: '09 2525 0112', lang: 'sv', hours: 'unknown' },
        { by: 'call', number: '09 2525 0116', lang: 'en', hours: [{ days: [5], from: 540, to: 780 }] },
        { by: 'call', number: '09 2525 0114', lang: 'uk', hours: 'unknown' },
        { by: 'call', number: '09 2525 0115', lang: 'ru', hours: 'unknown' },
      ],
      hours: 'always', languages: ['fi', 'sv', 'en', 'uk', 'ru'], cost: 'local',
      standing: 'provider', source: 'mieli.fi', seen: null, note: 'busy',
    }],
  },
]
