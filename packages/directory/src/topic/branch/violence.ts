import { branch, topic } from '../seed.ts'

export const violence = [
  branch('violence', ['Violence and its aftermath', 'Violence et ses suites', 'Gewalt und ihre Folgen'], ['violence, abuse, abused', 'violence, maltraitance', 'Gewalt, Misshandlung']),
  topic('violence', 'sexabuse', ['Survivors of sexual violence', 'Survivants de violences sexuelles', 'Überlebende sexualisierter Gewalt'], [
    'sexual abuse, rape, incest, survivors, assault',
    'abus sexuel, viol, inceste, agression sexuelle',
    'sexueller Missbrauch, Vergewaltigung, Inzest, Missbrauch, Wildwasser',
  ]),
  topic('violence', 'domestic', ['Domestic violence', 'Violence conjugale', 'Häusliche Gewalt'], [
    'domestic abuse, violence at home, battered, abusive partner',
    'violence domestique, femmes battues, violences conjugales',
    'Gewalt in der Beziehung, Partnerschaftsgewalt, geschlagen',
  ]),
  topic('violence', 'bullying', ['Bullying and harassment', 'Harcèlement et intimidation', 'Mobbing'], [
    'bullied, bullying at work, mobbing, harassment',
    'harcèlement, intimidation, harcèlement au travail',
    'Mobbing, gemobbt, Schikane',
  ]),
  topic('violence', 'stalking', ['Stalking', 'Traque', 'Stalking'], [
    'stalker, stalked',
    'harceleur, traque',
    'Stalker, verfolgt, Nachstellung',
  ]),
  topic('violence', 'crime', ['Victims of crime and accidents', 'Victimes d\'actes criminels et d\'accidents', 'Opfer von Straftaten und Unfällen'], [
    'victim, accident, crime victims',
    'victime, accident',
    'Opfer, Unfall, Kriminalitätsopfer, Unfallopfer',
  ]),
  topic('violence', 'cult', ['Leaving a cult or high-control group', 'Sortie de secte', 'Sektenausstieg'], [
    'sect, cult, high-control, former members',
    'secte, dérive sectaire, emprise',
    'Sekte, Aussteiger, Sektenaussteiger',
  ]),
]
