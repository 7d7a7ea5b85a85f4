import { branch, relativesTopic, topic } from '../seed.ts'

export const body = [
  branch('body', ['Joints, bones, senses and disability', 'Appareil locomoteur, sens et handicap', 'Bewegungsapparat, Sinne und Behinderung'], ['disability, disabled', 'handicap, handicapé', 'Behinderung, behindert, Handicap']),
  topic('body', 'rheuma', ['Rheumatism and arthritis', 'Rhumatismes et arthrite', 'Rheuma und Arthritis'], [
    'arthritis, rheumatoid, joints, lupus',
    'arthrite, polyarthrite, arthrose, articulations, lupus',
    'Rheuma, Arthritis, Arthrose, Gelenke, Lupus, Rheuma-Liga',
  ]),
  topic('body', 'bechterew', ['Ankylosing spondylitis', 'Spondylarthrite', 'Morbus Bechterew'], [
    'spondylitis, ankylosing',
    'spondylarthrite, spondylite',
    'Bechterew, Morbus Bechterew, Wirbelsäule',
  ]),
  topic('body', 'osteoporosis', ['Osteoporosis', 'Ostéoporose', 'Osteoporose'], [
    'osteoporosis, brittle bones',
    'ostéoporose, os fragiles',
    'Osteoporose, Knochenschwund',
  ]),
  topic('body', 'amputation', ['Amputation', 'Amputation', 'Amputation'], [
    'amputee, prosthesis, limb loss',
    'amputé, prothèse',
    'Amputierte, Prothese, Beinamputiert',
  ]),
  topic('body', 'mobility', ['Physical disability', 'Handicap physique', 'Körperbehinderung'], [
    'wheelchair user, physical disability, paraplegic, spinal cord',
    'fauteuil roulant, handicap moteur, paraplégie',
    'Rollstuhl, Körperbehindert, Querschnitt, Gehbehindert',
  ]),
  topic('body', 'sight', ['Sight loss', 'Déficience visuelle', 'Sehbehinderung und Blindheit'], [
    'blind, blindness, low vision, macular, glaucoma',
    'aveugle, malvoyant, cécité, DMLA, glaucome',
    'blind, sehbehindert, Makula, Glaukom, Retinitis',
  ]),
  topic('body', 'hearing', ['Hearing loss and implants', 'Surdité et implants', 'Schwerhörigkeit und CI'], [
    'deaf, deafness, hard of hearing, cochlear implant',
    'sourd, malentendant, surdité, implant cochléaire',
    'taub, gehörlos, schwerhörig, Hörgerät, Cochlea, Implantat',
  ]),
  topic('body', 'tinnitus', ['Tinnitus', 'Acouphènes', 'Tinnitus'], [
    'ringing in the ears, tinnitus',
    'acouphène, bourdonnement, sifflement d\'oreille',
    'Ohrgeräusche, Ohrensausen, Tinnitus',
  ]),
  topic('body', 'learningdis', ['Learning disability', 'Déficience intellectuelle', 'Geistige Behinderung'], [
    'learning disability, intellectual disability, Down syndrome',
    'handicap mental, trisomie, déficience',
    'Lernbehinderung, Down-Syndrom, Lebenshilfe, geistig behindert',
  ]),
  relativesTopic('body', 'disabledchild', ['Parents of disabled children', 'Parents d\'enfants handicapés', 'Eltern behinderter Kinder'], [
    'disabled child, special needs, child with disability',
    'enfant handicapé, besoins particuliers',
    'behindertes Kind, besondere Kinder, Eltern besonderer Kinder',
  ]),
  topic('body', 'rare', ['Rare diseases', 'Maladies rares', 'Seltene Erkrankungen'], [
    'rare disease, orphan disease, genetic',
    'maladie rare, maladie orpheline, génétique',
    'seltene Krankheit, seltene Erkrankung, Gendefekt',
  ]),
]
