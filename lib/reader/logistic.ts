/**
 * One logistic model, one label against the rest: averaged stochastic descent with a step per place (AdaGrad) and L2, over places weighed by how much
 * likelier they are with the label than without (Wang and Manning 2012). No clock, no chance.
 */

export type Instance = { places: Uint16Array; positive: boolean };
export type Model = { weights: Float32Array; bias: number };

const rounds = 14;
const rate = 0.8;
/** Share of a weight that each round takes away. */
const decay = 0.2;
/** Below this gradient an instance teaches nothing more. */
const learnt = 0.01;

/** Trains on these instances; `size` places. */
export function train(instances: readonly Instance[], size: number): Model {
  const ratios = ratiosOf(instances, size);
  const positives = instances.filter(({ positive }) => positive).length;
  const now = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-6);
  const sum = new Float32Array(size);
  let bias = Math.log((positives + 1) / (instances.length - positives + 1));
  let biasSum = 0;
  let summed = 0;
  const order = Uint32Array.from(instances, (_, at) => at);
  let state = 20_261_118;
  for (let round = 0; round < rounds; round++) {
    state = shuffle(order, state);
    for (const at of order) {
      const { places, positive } = instances[at]!;
      const length = Math.sqrt(Math.max(1, places.length));
      let score = bias;
      for (const place of places) score += (now[place]! * ratios[place]!) / length;
      const error = 1 / (1 + Math.exp(-score)) - (positive ? 1 : 0);
      if (Math.abs(error) < learnt) continue;
      for (const place of places) {
        const gradient = (error * ratios[place]!) / length;
        squares[place]! += gradient * gradient;
        now[place]! -= (rate * gradient) / Math.sqrt(squares[place]!);
      }
      bias -= 0.02 * error;
    }
    for (let place = 0; place < size; place++) now[place]! *= 1 - decay;
    if (round < rounds / 2) continue;
    for (let place = 0; place < size; place++) sum[place]! += now[place]!;
    biasSum += bias;
    summed++;
  }
  return { weights: sum.map((weight, place) => (weight / summed) * ratios[place]!), bias: biasSum / summed };
}

/** The score of a text before it is made a probability. */
export function scoreOf({ weights, bias }: Model, places: Uint16Array): number {
  let sum = 0;
  for (const place of places) sum += weights[place]!;
  return bias + sum / Math.sqrt(Math.max(1, places.length));
}

/** For each place the logarithm of how much likelier it is with the label than without; half a text is added to both counts. */
function ratiosOf(instances: readonly Instance[], size: number): Float32Array {
  const counts = { with: new Float32Array(size).fill(0.5), without: new Float32Array(size).fill(0.5) };
  let positives = 0;
  for (const { places, positive } of instances) {
    if (positive) positives++;
    const own = positive ? counts.with : counts.without;
    for (const place of places) own[place]!++;
  }
  const odds = (positives + 1) / (instances.length - positives + 1);
  return counts.with.map((count, place) => Math.log(count / counts.without[place]! / odds));
}

/** Fisher–Yates with a linear congruential generator; returns its next state. */
function shuffle(order: Uint32Array, state: number): number {
  let seed = state;
  for (let at = order.length - 1; at > 0; at--) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((seed / 4_294_967_296) * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return seed;
}
