/** "If it fails, I'll call you": the promise holds only then. "te confirmo si entró" asks, and sets no condition. */
import type { Language } from '../../ticket';
import { matcher } from '../scanner';
import { sets } from '../sets';
import type { Token } from '../tokens';

const conditions = {
  es: matcher(['si', '(en caso de|en el caso de|siempre que|siempre y cuando|de no ser asi|de lo contrario|a menos que|salvo que|con tal de)'], sets.es),
  en: matcher(['if|unless|otherwise|provided|providing', 'as long as', 'in case', 'in the event', '^ should (it|the|you|your|this|that|anything)'], sets.en),
};
const indirect = {
  es: matcher(['(confirm*|dig*|decir*|ver|veo|mirar*|miro|compruebo|comprobar*|reviso|revisar*|saber|averiguo|averiguar|pregunto|preguntar|consulto|consultar|verifico|verificar) si'], sets.es),
  en: matcher(['(check|see|find out|confirm|verify|ask|know|tell|establish|work out) (you)? if', 'as if', 'even if', 'what if'], sets.en),
};

export function isConditional(tokens: readonly Token[], language: Language): boolean {
  return conditions[language](tokens) && !indirect[language](tokens);
}
