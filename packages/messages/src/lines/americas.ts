import type { Country } from './line.ts'

export const americas: readonly Country[] = [
  {
    code: 'CA',
    emergency: [{ number: '911', for: 'any' }],
    lines: [{
      name: '9-8-8 Suicide Crisis Helpline',
      ways: [{ by: 'call', number: '988' }, { by: 'text', number: '988' }],
      hours: 'always', languages: ['en', 'fr'], cost: 'free',
      standing: 'provider', source: '988.ca; open-helplines', seen: '2026-06-02',
    }],
    regions: [{
      code: 'QC',
      names: { en: 'Quebec', fr: 'Québec', de: 'Québec' },
      lines: [{
        name: '1 866 APPELLE / suicide.ca',
        ways: [{ by: 'call', number: '1-866-277-3553' }, { by: 'text', number: '535353' }, { by: 'chat', site: 'suicide.ca' }],
        hours: 'always', languages: ['fr', 'en'], cost: 'free',
        standing: 'press', source: 'infodimanche.com; lenord-cotier.com', seen: '2023-10',
      }],
    }],
  },
  {
    code: 'US',
    emergency: [{ number: '911', for: 'any' }],
    lines: [{
      name: '988 Suicide & Crisis Lifeline',
      ways: [{ by: 'call', number: '988' }, { by: 'text', number: '988' }, { by: 'chat', site: '988lifeline.org' }],
      hours: 'always', languages: ['en', 'es'], cost: 'free',
      standing: 'weak', source: 'data sets only', seen: null,
    }],
  },
  {
    code: 'BR',
    emergency: [{ number: '192', for: 'medical' }, { number: '190', for: 'police' }],
    lines: [{
      name: 'CVV – Centro de Valorização da Vida',
      ways: [{ by: 'call', number: '188' }],
      hours: 'unknown', languages: ['pt'], cost: 'free',
      standing: 'press', source: 'claudia.abril.com.br; redepiaui.com', seen: '2018-07',
    }],
  },
]
