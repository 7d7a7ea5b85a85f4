const weekday = String.raw`(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)[a-z]*|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend`
const nth = String.raw`1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last|premier|deuxi[eè]me|troisi[eè]me|quatri[eè]me|dernier|(?:ersten?|zweiten?|dritten?|vierten?|letzten?)[rs]?|[1-5]\.`
const patterns = [
  String.raw`\b(?:${nth})(?:\s*(?:,|&|and|\/|et|und|\+)\s*(?:${nth}))*\s+(?:${weekday})\b`,
  String.raw`\b(?:every other|alternate|alternating|un .{2,12} sur deux|jeden zweiten|alle zwei|alle 14|aller 2)\b`,
  String.raw`\b(?:bi-?weekly|fortnightly|monthly|mensuelle?|monatlich|14-t[äa]gig|vierzehnt[äa]gig)\b`,
  String.raw`\b(?:of|each|every|per|of the|in the) month\b|\bdu mois\b|\bim monat\b|\b(?:odd|even)[ -]?(?:numbered)? ?m`,
  String.raw`\b(?:last|1st|2nd|3rd|4th|first) (?:week|wk)\b|\bw(?:ee)?k ?[1-5]\s*=`,
  String.raw`\b1st (?!floor|fl\b|st\b|ave)[^.\n]{2,40}\b[2-5](?:nd|rd|th) (?!floor|fl\b|ave)`,
  String.raw`\b(?:no meeting|pas de r[ée]union|kein treffen|closed) (?:on|in|the|am|im|en|le)\b`,
]
const irregular = new RegExp(patterns.join('|'), 'i')

/**
 * True when a note speaks of a rhythm other than every week. It may mean the meeting, its form, or an anniversary:
 * that is for a person to say, so the note only marks the listing.
 */
export const speaksOfRhythm = (note: string): boolean => irregular.test(note)
