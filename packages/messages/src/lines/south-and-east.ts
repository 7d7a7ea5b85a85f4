import type { Country } from './line.ts'

export const southAndEast: readonly Country[] = [
  {
    code: 'ES',
    emergency: [{ number: '112', for: 'any' }],
    lines: [{
      name: 'Línea 024',
      ways: [{ by: 'call', number: '024' }],
      hours: 'always', languages: ['es'], cost: 'free',
      standing: 'press', source: 'RTVE; maldita.es', seen: '2022-05',
    }],
  },
  {
    code: 'IT',
    emergency: [{ number: '112', for: 'any' }],
    lines: [{
      name: 'Telefono Amico Italia',
      ways: [{ by: 'call', number: '02 2327 2327' }],
      hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: 600, to: 1440 }], languages: ['it'], cost: 'standard',
      standing: 'press', source: 'fanpage.it', seen: '2024-02', note: 'no-national-night-line',
    }],
  },
  {
    code: 'PT',
    emergency: [{ number: '112', for: 'any' }],
    lines: [{
      name: 'Linha Nacional de Prevenção do Suicídio',
      ways: [{ by: 'call', number: '1411' }],
      hours: 'always', languages: ['pt'], cost: 'free',
      standing: 'press', source: '24noticias.sapo.pt', seen: '2025-09',
    }],
  },
  {
    code: 'PL',
    emergency: [{ number: '112', for: 'any' }],
    lines: [{
      name: 'Centrum Wsparcia',
      ways: [{ by: 'call', number: '800 70 2222' }],
      hours: 'always', languages: ['pl'], cost: 'free',
      standing: 'press', source: 'zdrowie.pap.pl', seen: null,
    }],
  },
]
