export type { Book, Change, Deed, Fact, OpenBook } from './rules.ts'
export type { Alarm } from './reading/alarm.ts'
export type { Reason } from './reading/reason.ts'
export type { Reader, Received, Start } from './reading/reader.ts'
export type { Taken, Words } from './reading/taken.ts'
export type { Saying, Sealed, SealedRekey } from './writing/sealed.ts'
export type { Writer } from './writing/writer.ts'
export type { EpochKeys } from './epoch/epoch-keys.ts'
export type { Member } from './identity/member-record.ts'
export type { Identity, Random } from './identity/identity.ts'
export type { Signer } from './identity/signer.ts'
/*
 * Functions behind this door, each in its own file as it arrives:
 *   selfCheck(): Promise<void>                                            known answers; throws when this machine computes otherwise
 *   identityFromSeeds(ik: 32B, uk: 32B): Promise<Identity>                both seeds are the person's to keep
 *   makeDeviceKeys(): Promise<CryptoKeyPair>   signerFromPair(pair)   signerFromSeed(seed): Promise<Signer>
 *   attest(identity, over: string): Promise<{ by, over, sig }>            userOf(ik: Uint8Array): string   readRecord(bytes): Member | null
 *   foundLog({ logId, identity, device, random, saying }): Promise<SealedRekey>
 *   openReader({ logId, openBook, identity, start? }): Reader
 *   openCheckpoint({ key, bytes, openBook, identity }): Promise<Reader | null>
 *   openWriter({ reader, identity, device, random, n }): Writer
 *   openWords(logId, id, key, bytes): Promise<Uint8Array | null>          words that came later
 *   sealLetter(key, bytes, random): Promise<Uint8Array>   openLetter(seed, bytes): Promise<Uint8Array | null>
 *   sealNote(member, bytes, random): Promise<Uint8Array>  openNote(seed, bytes): Promise<Uint8Array | null>
 */
