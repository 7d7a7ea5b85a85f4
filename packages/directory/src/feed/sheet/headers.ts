import { fold } from '../../words/fold.ts'

/** What a column of a list can be; `-` in a mapping means that it is left aside. */
export const fields = [
  'slug', 'name', 'group', 'topic', 'audience', 'day', 'time', 'end_time', 'duration', 'rhythm', 'from', 'until', 'timezone', 'types', 'open', 'notes', 'location', 'location_notes',
  'formatted_address', 'address', 'house_number', 'city', 'sub_region', 'region', 'state', 'postal_code', 'country', 'latitude', 'longitude', 'approximate', 'conference_url', 'conference_url_notes',
  'conference_phone', 'url', 'email', 'phone', 'entity', 'language', 'wheelchair', 'hearing', 'status', 'format', 'deleted', 'updated', 'private',
] as const
export type Field = (typeof fields)[number]

/** What offices call these columns, in English, French and German, folded; the first field that knows a name has it. */
const called: readonly (readonly [Field, string])[] = [
  ['slug', 'slug|id|guid|uid|meetingid|meeting id|bmlt id|nr|nummer|numero|gruppennummer|kennung|schlussel|key|comemid|committee'],
  ['name', 'name|title|titel|titre|gruppe|gruppenname|name der gruppe|selbsthilfegruppe|group name|nom|nom du groupe|meeting|meeting name|committeename|bezeichnung|groupe'],
  ['group', 'group|untertitel|subtitle|kurzbeschreibung|slogan|sous titre'],
  ['topic', 'topic|topics|thema|themen|stichwort|stichworte|stichworter|sujet|sujets|theme|themes|thematique|problematique|diagnose|krankheitsbild|krankheit|category|kategorie|categorie|bereich|issue|condition'],
  ['audience', 'audience|for whom|fur wen|zielgruppe|pour qui|public|public cible|target group|personenkreis'],
  ['rhythm', 'rhythm|rhythmus|turnus|frequency|frequence|haufigkeit|recurrence|treffen|treffzeiten|wann|quand|when|termine|termin|treffpunkt zeit|rencontres|horaire|horaires|schedule'],
  ['day', 'day|weekday|tag|wochentag|jour|jour de la semaine'],
  ['time', 'time|start|start time|beginn|uhrzeit|zeit|von|heure|heure de debut|debut|startzeit|begin'],
  ['end_time', 'end time|end|ende|bis|fin|heure de fin|endzeit'], ['duration', 'duration|dauer|duree|lange'],
  ['from', 'from date|start date|startdatum|erster termin|ab datum|date de debut|premiere rencontre|first date|dtstart'], ['until', 'until|end date|enddatum|bis datum|date de fin'],
  ['timezone', 'timezone|time zone|zeitzone|fuseau horaire'], ['types', 'types|type|codes|meeting types|art'], ['open', 'open|closed|offen|ouvert'],
  ['notes', 'notes|note|notiz|notizen|bemerkung|bemerkungen|beschreibung|description|remarks|remarques|comments|commentaires|info|infos|informationen|openformat|open format|hinweis|hinweise|format notes'],
  ['location', 'location|venue|place|ort der treffen|treffpunkt|treffort|veranstaltungsort|lieu|salle|raum|room|gebaude|einrichtung|haus|lieu de rencontre'],
  ['location_notes', 'location notes|directions|anfahrt|wegbeschreibung|acces|zugang|getting there|location info'],
  ['formatted_address', 'full address|formatted address|adresse complete|vollstandige adresse'],
  ['address', 'address|street|strasse|str|adresse|anschrift|rue|street address|straße'], ['house_number', 'house number|hausnummer|hausnr|hnr|numero de rue'],
  ['city', 'city|town|stadt|ort|ville|commune|gemeinde|municipality|localite|wohnort'], ['sub_region', 'sub region|district|stadtteil|bezirk|quartier|borough|locborough|ortsteil|arrondissement'],
  ['region', 'region|regionarea|county|landkreis|kreis|departement|canton'], ['state', 'state|province|bundesland|land|kanton'],
  ['postal_code', 'postal code|postcode|zip|zip code|plz|postleitzahl|code postal|npa|cp'], ['country', 'country|pays|staat'],
  ['latitude', 'latitude|lat|breitengrad|breite'], ['longitude', 'longitude|lng|lon|long|langengrad'], ['approximate', 'approximate'],
  ['conference_url', 'conference url|online link|zoom|zoom link|link|videolink|meeting link|virtualmeetinglink|virtual meeting link|lien|lien en ligne|online'], ['conference_url_notes', 'conference url notes|virtualmeetinginfo|virtual meeting info'],
  ['conference_phone', 'conference phone|phonemeetingnumber|phone meeting number|einwahl|dial in'],
  ['url', 'url|website|webseite|homepage|web|internet|site web|site|internetseite|page web'], ['email', 'email|e mail|mail|mailadresse|courriel|adresse e mail|e mail adresse|group email|kontakt mail'],
  ['phone', 'phone|telephone|telefon|tel|telefonnummer|mobil|handy|contactphone|festnetz|numero de telephone|kontakt telefon'], ['entity', 'entity|fellowship|gemeinschaft|meetingtype|meeting type|organisation|organization|verband|fraternite|trager|carrier'],
  ['language', 'language|languages|sprache|sprachen|langue|langues|language1'], ['wheelchair', 'wheelchair|wheelchr|rollstuhl|rollstuhlgerecht|barrierefrei|accessible|accessibilite|fauteuil|accessible en fauteuil roulant|step free'],
  ['hearing', 'hearing|hearing loop|horanlage|induktionsschleife|boucle magnetique'], ['status', 'status|statut|stand|etat'], ['format', 'format of meeting|attendance option|attendance|treffen art|form|online oder prasenz|prasenz|mode'],
  ['deleted', 'delete|deleted|geloscht|supprime|unpublished'], ['updated', 'updated|last updated|last change|lastchanged|geandert|letzte anderung|aktualisiert|modifie|mis a jour|derniere mise a jour'],
  ['private', 'contact|contacts|contact name|contact 1 name|contact 1 email|contact 1 phone|contact 2 name|contact 2 email|contact 2 phone|contact 3 name|contact 3 email|contact 3 phone|contactname|ansprechpartner|ansprechpartnerin|ansprechperson|kontaktperson|kontakt|personne de contact|leiter|leitung|author|mailing address|responsable|venmo|paypal|square|last contact|contactaddress1|contactaddress2'],
]

const byName = new Map(called.toReversed().flatMap(([field, names]) => names.split('|').map((name) => [fold(name), field] as const)))

/** A header as it is compared: folded, without signs. `E-Mail (öffentlich)` is `e mail offentlich`. */
const plainHeader = (header: string): string => fold(header).replace(/[^a-z0-9]+/g, ' ').trim()

/** The field a header names, or null. What stands in brackets behind it does not count at first. */
export function fieldNamed(header: string): Field | null {
  const whole = plainHeader(header)
  const short = plainHeader(header.replace(/[([].*$/, ''))
  return byName.get(whole) ?? byName.get(short) ?? (fields.find((field) => field === header.trim().toLowerCase()) ?? null)
}
