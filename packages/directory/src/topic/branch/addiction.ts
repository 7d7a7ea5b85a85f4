import { branch, relativesTopic, topic } from '../seed.ts'

export const addiction = [
  branch('addiction', ['Addiction', 'Dépendances', 'Sucht'], ['addiction, addicted, recovery, twelve steps', 'addiction, dépendance, rétablissement, douze étapes', 'Sucht, süchtig, Abhängigkeit, zwölf Schritte']),
  topic('addiction', 'alcohol', ['Alcohol', 'Alcool', 'Alkohol'], [
    'drinking, drink, drinker, alcoholic, alcoholism, sober, sobriety, booze, AA',
    'boire, boisson, buveur, alcoolique, alcoolisme, sobre, sobriété',
    'trinken, Trinker, Alkoholiker, Alkoholismus, Alkoholsucht, trocken, Saufen, Blaues Kreuz',
  ]),
  topic('addiction', 'drugs', ['Drugs', 'Drogues', 'Drogen'], [
    'drug addiction, narcotics, addict, heroin, cocaine, crystal, meth, opioids, clean, NA',
    'drogue, toxicomanie, toxicomane, héroïne, cocaïne, opioïdes, narcotiques',
    'Droge, Drogensucht, Drogenabhängigkeit, Heroin, Kokain, Crystal, clean, Narcotics',
  ]),
  topic('addiction', 'cannabis', ['Cannabis', 'Cannabis', 'Cannabis'], [
    'weed, marijuana, pot, hash',
    'marijuana, herbe, hasch, beuh',
    'Kiffen, Marihuana, Haschisch, Gras',
  ]),
  topic('addiction', 'medication', ['Medication dependence', 'Dépendance aux médicaments', 'Medikamentenabhängigkeit'], [
    'pills, painkillers, tranquillisers, benzodiazepines, sleeping pills',
    'médicaments, somnifères, tranquillisants, benzodiazépines',
    'Tabletten, Tablettensucht, Beruhigungsmittel, Schlafmittel, Benzos',
  ]),
  topic('addiction', 'gambling', ['Gambling', 'Jeu pathologique', 'Glücksspielsucht'], [
    'gambler, betting, casino, slot machines, GA',
    'jeu, jeux d\'argent, joueur, casino, paris',
    'Glücksspiel, Spielsucht, Spieler, Wetten, Spielautomaten, zocken',
  ]),
  topic('addiction', 'gaming', ['Gaming and internet', 'Jeux vidéo et Internet', 'Medien- und Computerspielsucht'], [
    'internet addiction, video games, gamer, screen time, social media, smartphone',
    'jeux vidéo, écrans, internet, cyberdépendance',
    'Mediensucht, Computerspiele, Internetsucht, Onlinesucht, Handysucht, Zocken am Computer',
  ]),
  topic('addiction', 'smoking', ['Smoking', 'Tabac', 'Rauchen'], [
    'smoker, cigarettes, nicotine, quit smoking, tobacco',
    'fumer, fumeur, cigarette, nicotine, tabagisme, arrêter de fumer',
    'Raucher, Zigaretten, Nikotin, Nichtraucher, rauchfrei, Tabak',
  ]),
  topic('addiction', 'sexlove', ['Sex and love addiction', 'Dépendance affective et sexuelle', 'Sex- und Liebessucht'], [
    'sex addiction, love addiction, porn, pornography, SLAA, SAA',
    'sexe, dépendance sexuelle, dépendance affective, pornographie',
    'Sexsucht, Liebessucht, Pornosucht, Pornografie',
  ]),
  topic('addiction', 'buying', ['Compulsive buying and debt', 'Achats compulsifs et dettes', 'Kaufsucht und Schulden'], [
    'shopping, shopaholic, compulsive spending, debtors, underearners',
    'achats, acheteur compulsif, dépenses, débiteurs anonymes',
    'Kaufsucht, Shoppen, Kaufrausch',
  ]),
  topic('addiction', 'work', ['Workaholism', 'Dépendance au travail', 'Arbeitssucht'], [
    'workaholic, overwork',
    'travail, ergomane, bourreau de travail',
    'Workaholic, arbeitssüchtig, Überarbeitung',
  ]),
  relativesTopic('addiction', 'codependency', ['Codependency', 'Codépendance', 'Co-Abhängigkeit'], [
    'codependent, co-dependent, CoDA',
    'codépendant, dépendants affectifs',
    'coabhängig, Koabhängigkeit, Co-abhängig, CoDA',
  ]),
  relativesTopic('addiction', 'acoa', ['Adult children of addicted families', 'Adultes enfants de parents dépendants', 'Erwachsene Kinder suchtkranker Eltern'], [
    'ACA, ACoA, adult child, alcoholic parents, dysfunctional family',
    'enfant adulte, parents alcooliques, EADA, famille dysfonctionnelle',
    'EKS, erwachsene Kinder, suchtkranke Eltern, Alkoholikerfamilie',
  ]),
]
