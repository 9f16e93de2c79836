/** Ways to commit in English that have words of their own, whose they are, and whether a time must go with them. */
import type { Idiom } from './commitment';

export default [
  ["(i|we|i'm|we're|i am|we are) (won't|will not|not|don't|do not|am not|are not|aren't|refuse to) (be)? (close|log off|sign off|clock off|clock out|go home|leave|stop|rest|finish|let this go|let it go|let go|drop|hang up|sleep|going home|going anywhere|go anywhere|leaving|closing|stopping|logging off|resting|signing off|hanging up|move on|moving) ~7 (until|till|without|before|unless)", 'me'],
  ["(this|that|it|your|nothing) (ticket|case|chat|file|claim|order)? (won't|will not|doesn't|does not|stays|isn't|is not) ~3 (close|closed|leave|leaves|leaving|open|closing|move|drop) ~5 (until|till|without)", 'us'],
  ["(i've|i have|we've|we have) (asked|told|got|briefed) ~3 to (call|ring|email|write|visit|come|send|bring|fix|collect|deliver|contact|phone|text)", 'us', 'time'],
  ["(i've|i have|we've|we have) (just|already|now)? (moved|changed|rescheduled|switched|pushed|brought|shifted) ~7 (to|for)", 'us', 'time'],
  ["(i've|i have|we've|we have) (put|blocked|marked|set|got) ~7 (diary|calendar|schedule)", 'me', 'time'],
  ["(it's|it is) on (me|us) to", 'me'],
  ['^ (gonna|going to) _', 'me'],
  ['(expect|look out for|watch for|watch out for|count on|look for) (a|an|my|our|the|it|another|to hear) ~3 (call|text|email|e|message|reply|answer|update|note|ring|letter|parcel|package|refund|credit|hear|delivery|visit|from)', 'me'],
  ['(expect|count on) (it|them|the _|your _|a _|an _|to hear)', 'us', 'time'],
  ['^ expect (it|them|the|your|a|an)', 'us'],
  ['(you|you\'ve) (have|got|\'ve got) my (word|promise)', 'me'],
  ['(my word (on it|is)|i give you my word)', 'me'],
  ['(i|we) (do)? (promise|guarantee|swear|commit|pledge|undertake)', 'me'],
  ['(consider|call) it (done|sorted|fixed)', 'me'],
  ['leave (it|this|that|them) (all)? (with|to) (me|us)', 'me'],
  ['let me (check|look|find|get|come|call|ring|speak|talk|dig|confirm|go|ask|chase|review)', 'me', 'time'],
  ["(i've|i have|we've|we have) (just|already|now|also)? (booked|scheduled|arranged|reserved|set|pencilled|penciled|put|blocked|lined) ~7 for", 'us', 'time'],
  ["(i've|i have|we've|we have) (got)? (you|it|this|that|him|her|them) (down|booked|in|scheduled|pencilled|penciled|set) (down|in)? (for|on)", 'me', 'time'],
  ['(my|our) (answer|reply|call|update|decision|email) (reaches|comes|goes|lands|will|arrives|is)', 'us', 'time'],
  ["(you're|you are) (hearing|getting|having|receiving) ", 'us', 'time'],
  ['^ (will|calling|sending|emailing|ringing|shipping|refunding|posting|fixing) ', 'me', 'time'],
  ['^ will (call|email|ring|send|get|let|check|confirm|update|text|fix|sort|chase|follow|reply|do)', 'me'],
] satisfies Idiom[];
