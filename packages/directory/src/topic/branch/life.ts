import { branch, relativesTopic, topic } from '../seed.ts'

export const life = [
  branch('life', ['Life situations', 'Situations de vie', 'Lebenslagen'], ['life', 'vie', 'Leben, Lebenslage']),
  topic('life', 'loneliness', ['Loneliness', 'Solitude', 'Einsamkeit'], [
    'lonely, alone, isolated, isolation, no friends',
    'seul, solitude, isolé, isolement',
    'einsam, allein, Einsamkeit, isoliert, keine Freunde',
  ]),
  topic('life', 'unemployed', ['Unemployment', 'Chômage', 'Arbeitslosigkeit'], [
    'unemployed, jobless, lost my job, out of work',
    'chômeur, chômage, sans emploi, perdu mon travail',
    'arbeitslos, erwerbslos, Jobverlust, Hartz, Bürgergeld',
  ]),
  topic('life', 'ageing', ['Retirement and ageing', 'Retraite et vieillissement', 'Ruhestand und Älterwerden'], [
    'retired, retirement, seniors, old age, older people',
    'retraité, retraite, aînés, vieillir, seniors',
    'Rente, Rentner, Senioren, alt werden, Alter, Ruhestand',
  ]),
  topic('life', 'migration', ['Migration and mother-tongue groups', 'Migration et groupes en langue maternelle', 'Migration und muttersprachliche Gruppen'], [
    'migrant, refugee, immigrant, mother tongue',
    'migrant, réfugié, immigré, exil',
    'Migranten, Geflüchtete, Flüchtlinge, Muttersprache',
  ]),
  topic('life', 'young', ['Young people (18–35)', 'Jeunes (18–35 ans)', 'Junge Selbsthilfe (18–35)'], [
    'young adults, youth, young people, students',
    'jeunes adultes, jeunes, étudiants',
    'junge Erwachsene, Jugend, junge Leute, Studierende',
  ]),
  topic('life', 'debt', ['Debt and poverty', 'Endettement et pauvreté', 'Schulden und Armut'], [
    'debt, debts, money worries, poverty, poor',
    'dettes, surendettement, pauvreté, argent',
    'verschuldet, Schulden, Armut, Geldsorgen',
  ]),
  relativesTopic('life', 'prison', ['Families of prisoners', 'Familles de détenus', 'Angehörige von Inhaftierten'], [
    'prison, jail, prisoner, inmate, incarcerated',
    'prison, détenu, incarcéré',
    'Gefängnis, Haft, Inhaftierte, Knast',
  ]),
  topic('life', 'crisis', ['Life crisis, open topic', 'Crise de vie, thème ouvert', 'Lebenskrise, themenoffen'], [
    'life crisis, crisis, open topic, anything',
    'crise, thème ouvert, difficultés',
    'Krise, Lebenskrise, themenoffen, offene Gruppe',
  ]),
]
