/** A name or an adjective thrown at the person. */
import type { Rule } from '../rule';
import { leaveOutAlone } from '../suggestion';

export default {
  id: 'insult',
  family: 'heat',
  step: 'good-intent',
  weight: 'hurt',
  source: 'Method, silence and patience; Blodgett, Hill & Tax 1997 (rude with a refund is worse than polite without)',
  es: {
    find: [
      { find: '(no sea|no seas|no sean|es usted|es ud|eres|sos|usted es|tu eres|vos sos|esta siendo|estas siendo|se pone|te pones|se esta poniendo|te estas poniendo|que|parece|pareces|parece usted) (un|una|tan|muy|bastante|algo|mas|medio|demasiado)? {insult}', unless: ['(que|es|fue) (ridiculo|absurdo) (por nuestra parte|de nuestra parte)', 'no (es|eres) (usted|ninguna|ningun)', 'nada de'] },
      '(su|tu) (actitud|comportamiento|tono|queja|reclamo|reclamacion|mensaje|exigencia|pretension|peticion) (es|fue|resulta|me parece|no es) (un|una|tan|muy|bastante|totalmente|completamente|del todo)? ({insult}|inaceptable|inadmisible|intolerable|fuera de lugar|desproporcionado|desproporcionada|de risa|lamentable|aceptable|forma|manera|apropiado)',
      '(hacer|hacerse|haga|hace|haces|hagas|va de|vas de|venga|vengas|jugar a) (se|ahora|usted)? (la|el)? (victima|tonto|loco|sueco|listo|vivo|ofendid*|martir)',
      '(berrinche|berrinches|pataleta|rabieta|numerito|papelon|show|teatro|drama queen|lloriqueo|lloriqueos|lloriquear|(a|de|deje de|no) llorar|lloran|llora|llores|circo|cuentos|cuento chino|telenovela)',
      '(miente|mientes|esta mintiendo|estas mintiendo|deje de (decir)? mentiras|se lo inventa|te lo inventas|se lo esta inventando|te lo estas inventando|aproveche*|quiere aprovecharse|caradura|cara dura|tiene mucha cara|tienes mucha cara|que cara)',
    ],
    advice: 'Esto se lee caliente. Respira; el caso sigue aquí.',
    why: 'Un insulto, aunque sea leve, es lo único que la persona recordará y enseñará. La rudeza pesa más que cualquier compensación.',
    prompt: 'Veo que [lo que pasó] lleva [cuánto tiempo]. Lo que puedo hacer es [qué].',
    fix: leaveOutAlone,
    flags: ['No sea ridícula, señora.', 'Su actitud es inaceptable.', 'Deje de hacer teatro.', 'Se está poniendo muy pesado.'],
    allows: ['Fue ridículo por nuestra parte pedirle otra vez el recibo.', 'Nada de tonta: el formulario está mal hecho.', 'El ruido de la calle era un escándalo y le cambié de habitación.'],
  },
  en: {
    find: [
      { find: "(you're|you are|you were|you're being|you are being|don't be|stop being|please don't be|how|that's|that is|this is|sounds|you sound|you seem|you look|being|quit being) (just|so|very|a bit|a little|rather|quite|simply|really|frankly|completely|totally|being|beyond|utterly|too|a)? (so|very|a bit|a little|bit|a)? {insult}", unless: ["(what we did|our|we were|we are|on our part|of us|i was)", "(that's|that is|this is) (impossible|difficult|crazy|silly|absurd|ridiculous|pathetic|stupid|careless) (of us|and (we|i)|,? and)", '(not|never|aren\'t|weren\'t) (being)? (silly|unreasonable|difficult|crazy|rude|a)', '(difficult|impossible|crazy|demanding) (to|for|time|day|week|situation|when|is)', "(if|unless) (that's|this is|it's) (too)? (difficult|impossible)", "how (difficult|crazy|demanding|impossible|ridiculous)", "entitled (to|.|,)"] },
      "your (attitude|tone|behaviour|behavior|language|demand|demands|request|expectations|complaint) (is|are|was|were) (just|completely|totally|frankly|quite|simply|not)? ({insult}|unacceptable|uncalled|not acceptable|inappropriate|unrealistic|laughable|nonsense|acceptable|appropriate|helping)",
      '(play|playing|act|acting) (the)? (victim|martyr|dumb|innocent)',
      '(half-truths|half truths|drama queen|crybaby|cry baby|whinge|whinging|tantrum|tantrums|hissy fit|sob story|nonsense|rubbish you|garbage you|lies about|making things up|making this up|making it up|trying it on with|you people)',
      "(you're|you are|stop) (clearly|obviously)? (lying|whining|moaning|complaining|trolling|exaggerating)",
    ],
    advice: 'This reads hot. Breathe; the case is still here.',
    why: 'Even a mild insult is the only line they will remember and show around. Rudeness outweighs any compensation.',
    prompt: 'I can see [what happened] has gone on for [how long]. What I can do is [what].',
    fix: leaveOutAlone,
    flags: ["Don't be ridiculous.", 'Your tone is unacceptable.', 'Stop acting the victim.', "You're being unreasonable."],
    allows: ['It was careless of us to ask for the receipt twice.', "You weren't being difficult at all, the form is.", 'I know this is a difficult time for your family.'],
  },
} satisfies Rule;
