import type { Access } from '../venue/access.ts'

/** Where a group meets. Everything but the coordinates is as its source wrote it. */
export interface Place {
  venue: string
  address: string
  district: string
  city: string
  postal: string
  region: string
  /** ISO 3166 two-letter code, or empty. */
  country: string
  /** Degrees (WGS 84); null when neither source nor gazetteer know. */
  lat: number | null
  lng: number | null
  /** False for a whole town or region: the spot must not be shown as an address. */
  exact: boolean
  /** What one needs to know to get in; what nobody said is not there. */
  access?: Access
}

/** A point somebody may search near to. */
export interface Spot {
  /** As to be shown: `Lyon`, `92626 Costa Mesa`. */
  name: string
  /** What tells two of the same name apart: region and country code. */
  region: string
  country: string
  lat: number
  lng: number
  /** Inhabitants if known, or listings there; larger comes first among equals. */
  weight: number
}
