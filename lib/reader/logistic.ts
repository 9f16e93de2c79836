/** One logistic model, one label against the rest: averaged stochastic descent with a step per place (AdaGrad) and L2. No clock, no chance. */

export type Instance = { places: Uint16Array; positive: boolean };
export type Model = { weights: Float32Array; bias: number };

const rounds = 14;
const rate = 0.35;
/** Share of a weight that each round takes away. */
const decay = 0.06;
/** Below this gradient an instance teaches nothing more. */
const learnt = 0.01;

/** Trains on these instances; `size` places. Positives weigh more where they are few (at most eight times). */
export function train(instances: readonly Instance[], size: number): Model {
  const positives = instances.filter(({ positive }) => positive).length;
  const heavier = Math.min(8, Math.sqrt((instances.length - positives) / Math.max(1, positives)));
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
      const length = Math.sqrt(places.length);
      let score = bias;
      for (const place of places) score += now[place]! / length;
      const error = (1 / (1 + Math.exp(-score)) - (positive ? 1 : 0)) * (positive ? heavier : 1);
      if (Math.abs(error) < learnt) continue;
      const gradient = error / length;
      const squared = gradient * gradient;
      for (const place of places) {
        squares[place]! += squared;
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
  return { weights: sum.map((weight) => weight / summed), bias: biasSum / summed };
}

/** The score of a text before it is made a probability. */
export function scoreOf({ weights, bias }: Model, places: Uint16Array): number {
  let sum = 0;
  for (const place of places) sum += weights[place]!;
  return bias + sum / Math.sqrt(Math.max(1, places.length));
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
