import type { AgreementsWords } from '../../en/group/agreements.ts'

export const words: AgreementsWords = {
  lines: {
    stays: 'Was hier gesagt wird und wer da war, bleibt hier.',
    i: 'Ich spreche von mir: „ich“.',
    one: 'Eine Person spricht; die anderen hören zu.',
    advice: 'Kein Rat ohne Bitte; wir teilen Erfahrungen.',
    judge: 'Wir urteilen nicht.',
    disturbance: 'Störungen haben Vorrang.',
    stop: 'Ich darf schweigen und „Stopp“ sagen.',
    each: 'Jede und jeder für sich selbst, alle für die Gruppe.',
    time: 'Wir teilen die Zeit gerecht.',
    punctual: 'Wir fangen pünktlich an und hören pünktlich auf.',
    absent: 'Wenn ich nicht kommen kann, sage ich Bescheid.',
    equal: 'Wir sind gleich; Aufgaben wechseln.',
    conflict: 'Konflikte sprechen wir früh und miteinander an.',
    respect: 'Respekt: keine Beleidigung, keine Ausgrenzung.',
    sober: 'Nüchtern im Treffen.',
    treatment: 'Wir ersetzen keine Behandlung; bei Gefahr holen wir Hilfe.',
    methods: 'Wir beschreiben keine Methoden von Suizid oder Selbstverletzung.',
    alias: 'Vorname oder Deckname genügt.',
    recordings: 'Keine Fotos, Aufnahmen oder Screenshots; niemand hört mit.',
    sold: 'Hier wird nichts verkauft oder beworben.',
  },
}
