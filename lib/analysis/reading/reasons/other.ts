/** Harm of another kind: accidents, safety, nuisance, privacy, loss of what was in our care. */
import type { SignFile } from '../signs';

export default {
  es: {
    find: [
      { weight: 2.1,
        find: ['(dieron|pasaron|mandaron|enviaron|filtr*) ~4 (mis datos|mi direccion|mi saldo|mi numero|mi telefono) ~6',
          '(empresa de morosos|lista de morosos|asnef|dicom|centrales de riesgo|buro) ~4', '(reventado|podrida|gotera|socavon|zanja) ~6'] },
      { weight: 3, find: ['(acoso|hostigamiento)',
        '(llaman|llamadas|llamando|mensajes|sms|correos) ~6 (publicidad|publicitarias|todos los dias|a toda hora|ofreciendo|ofreciendome|acoso|hostigamiento|spam|comerciales|promociones|cobranza de otra)',
        '(transferencia|deposito|pago|dinero|sueldo) ~4 a (otra|una) cuenta (que|equivocada|ajena|de otr*)?',
        '(dejen|dejad|paren|deje) de (llamar|llamarme|molestar|hostigar|mandarme|escribirme|acosar)',
        '(hostigamiento|hostigando|hostigarme|acoso|acosan|acosando|molestar)',
        '(accidente|choco|atropello|lesion|lesione|herida|herido|me golpee|caida en|urgencias|hospital|intoxico|intoxicacion|intoxicados|vomitando|alergia|alergico|alergica|quemadura|me queme) ~4',
        '(datos personales|mis datos|proteccion de datos|filtraron|filtracion|privacidad) ~6',
        '(ruido|humo|obra|obras|camiones|basura|olor|plaga|cucarachas|ratas) ~6 (vecinos|calle|edificio|local|noche|madrugada|todos los dias|puerta)',
        '(fallecio|fallecido|fallecida|murio|muerto|difunta|difunto) ~14 (ustedes|siguen|cobran|carta|llaman|cuenta|gracias por)',
        '(perdieron|extraviaron) ~3 (documento|documentos|mascota|perro|gato|expediente|pasaporte)',
        'nueces|mariscos|gluten ~8 (alergia|alergico|matar|dije)'], unless: ['que ratas'] },
    ],
    shows: ['Me llaman cada noche para ofrecerme seguros aunque pedí que no, esto es acoso.',
      'Vuestro repartidor me rayó el coche y acabé en urgencias con la mano abierta.'],
    leaves: ['Llamo cada noche y nadie contesta.', '¿Tienen opciones para alérgicos?'],
  },
  en: {
    find: [
      { weight: 2.1,
        find: ['(wrong side|doors opened|near miss|nearly hit|leaning on) ~6',
          '(marks|results|records|data|letters|statement) (of)? ~6 (someone|student\'s|stranger|patient|other|leak)', '(a|the|data) leak $',
          '(sauna|freezing|boiling|filthy|stinks|overcrowded|packed) ~6', 'marketing (text|email|call|letter)'] },
      { weight: 3, find: ['(spam|cold|marketing|sales|unwanted|robo|nuisance) (calls|call|emails|texts|messages|mail)',
        '(stop|quit) (calling|texting|emailing|spamming|harassing|contacting|sending) ~2 (me|us)?',
        '(crashed|accident|injured|injury|hit my|hurt my|bleeding|hospital|er visit|a&e|ambulance|burned my|burnt my|food poisoning|allergic|allergy|allergen|anaphylaxis|choked|concussion|unsafe|dangerous|hazard) ~3',
        '(nuts|walnuts|peanuts|peanut|shellfish|gluten|dairy|sesame) ~10 (kill|allergic|allergy|told|said|asked|dish|hospital)',
        "to (a stranger's|someone else's|the wrong|another) (account|person|address)", '(privacy|personal data|data breach|leaked|gdpr|my data)',
        '(lorries|trucks|vans|noise|smoke|smell|rubbish|rats|parking|construction|drivers) ~8 (lane|street|road|neighbours|neighbors|driveway|a.m|am|night|every|garden|building)',
        '(lost|killed|hurt|injured|crated|left) ~2 (my|our|her|his) ~1 (cats|cat|dog|dogs|pet|pets|puppy|horse|passport|documents|medication|wedding)',
        '(late|deceased|dead) (mother|father|husband|wife|mum|mom|dad|son|daughter|brother|sister) ~12 (account|letter|letters|bill|calls|notice|still)',
        '(passed away|died) ~14 (still|you keep|letters|letter|bill|you)',
        '(damaged|scratched|broke|hit|knocked) my (car|wall|fence|gate|floor|driveway|house|roof|garden|van)', 'formal complaint'],
        unless: ['late delivery', 'is it dangerous', 'allergy options'] },
    ],
    shows: ['Marketing calls every single night although I opted out three times.', 'Your driver hit my gate and I ended up in hospital with a cut hand.'],
    leaves: ['I call every night and nobody answers.', 'Do you have options for people with allergies?'],
  },
} satisfies SignFile;
