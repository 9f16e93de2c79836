/** Words of English that tell a commitment from an attempt, a feeling, a state or opening hours. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const adverbs = list("personally also then definitely certainly gladly happily just now still already even both all myself ourselves always really "
  + "be-sure again soon shortly quickly immediately first both each absolutely surely of course therefore be");
/** After "I'll", "we'll": an attempt, a feeling, a way of speaking, the customer's job. */
export const notActs = list('try attempt aim strive endeavor endeavour need require understand say admit assume hope miss want like love appreciate bet '
  + 'never not no remember explain start-by regret consider wait believe imagine guess probably likely hopefully maybe possibly close open');
export const feelings = list('trying hoping looking writing wondering being having asking thinking feeling nothing aiming planning expecting waiting closing');
/** What a thing or a stranger will do that is no promise. */
export const notOurs = list('take cost depend need require help allow let mean make close open expire end renew charge bill increase rise vary want like '
  + 'not never no depending only probably likely normally usually typically hopefully possibly');
export const badPassives = list('charged billed asked required closed unavailable suspended expired blocked able happy glad asked out away sorry '
  + 'necessary needed available disappointed surprised unable subject');
export const goodPassives = list('refunded reimbursed credited contacted called paid notified informed emailed back sorted covered given sent moved '
  + 'switched compensated upgraded texted updated connected reconnected made');
export const received = list('have get receive hear see be know find');
export const people = list('colleague team manager supervisor someone somebody technician engineer specialist agent advisor adviser representative rep '
  + 'department warehouse driver installer crew billing support who accountant plumber electrician fitter one');
export const acts = list('call ring phone email mail write send ship refund credit replace swap fix repair collect deliver pay switch return confirm '
  + 'check review update text message post reply respond answer visit come go bring move cancel transfer reset restore patch deploy issue process '
  + 'file escalate raise pick drop get give put reach finish start begin complete publish launch test install schedule book hand meet speak talk '
  + 'follow circle sort close');
/** After "I" or "we" no deed to come: the past, states, ways of speaking, hours of opening. */
export const noDeed = list("am are was were been is have had has do did does done sent told said got went came made gave took found wrote spoke left kept "
  + "put read set let knew saw thought felt heard met paid lost ran began held brought bought caught built dealt meant chose understood known seen "
  + "know see understand need want can could would should may might must shall will cannot hope think believe guess wish appreciate realize "
  + "realise expect apologize apologise thank regret love like hear feel mean recommend suggest ask advise note remember guarantee promise agree "
  + "admit say tell speak open close reopen start want prefer suspect doubt aim try plan intend hate recognize recognise share work offer accept "
  + "require charge usually normally typically never often only not and or but the a to in on at for of with who that which it you");
export const arriving = list('goes go ships ship leaves leave arrives arrive lands comes come reaches gets hits starts begins resumes returns flies drops '
  + 'falls clears posts moves switches reverts processes kicks rolls stops disappears turns calls emails rings writes visits delivers collects '
  + 'installs');
export const readyTo = list("at outside here off under inside going being yours ready with back done fixed up live sorted due booked scheduled set "
  + "confirmed there on resolved finished restored over sent coming going arriving leaving shipping landing in being out delivered");
export const articles = list('your the our my a an this that it all every any no these those his her their');
export const noSubject = list('you i we to please which who what if when until till once before after unless as');
export const beforeNoun = list('a the your our my to of for on in and its');
export const opening = list('and but so then that because today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday week morning afternoon now day '
  + 'hours days weeks noon');
export const notAdverbs = list('reply supply apply only probably likely possibly hopefully usually normally');
export const negations = list("not never don't can't cannot won't didn't");
export const binding = list('if when whether until till unless before while where which how what whenever did do does should shall can could would');
