import http from 'node:http';

/**
 * What a run of requests came to.
 * @typedef {object} Load
 * @property {number} perSecond answers a second
 * @property {number} p50 milliseconds
 * @property {number} p95 milliseconds
 * @property {Record<string, number>} outcomes how many of each, as the request judged its answer
 */

/**
 * A closed loop: each connection sends its next request when the answer to the last is there.
 * @param {{ connections: number, seconds: number, send: (agent: http.Agent, turn: number) => Promise<string>, turns?: number }} load
 *   `send` names the outcome; `turns` ends the run earlier
 * @returns {Promise<Load>}
 */
export async function drive({ connections, seconds, send, turns = Infinity }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + seconds * 1000;
  /** @type {number[]} */
  const took = [];
  /** @type {Record<string, number>} */
  const outcomes = {};
  let turn = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until && turn < turns) {
        const before = performance.now();
        const outcome = await send(agent, turn++);
        took.push(performance.now() - before);
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      }
    }),
  );
  const elapsed = (performance.now() - started) / 1000;
  agent.destroy();
  took.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? NaN;
  return { perSecond: took.length / elapsed, p50: at(0.5), p95: at(0.95), outcomes };
}

/**
 * Posts JSON and reads the whole answer.
 * @param {http.Agent} agent
 * @param {string} url
 * @param {Record<string, string>} headers
 * @param {string} body
 * @returns {Promise<{ status: number, text: string }>}
 */
export function post(agent, url, headers, body) {
  return new Promise((resolve, reject) => {
    const request = http.request(
      url,
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          ...headers,
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
