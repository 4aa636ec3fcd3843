// Indexes the passages of a file, one a line, with lunr and asks it the questions of another; prints one line of JSON.
import { readFileSync } from 'node:fs';
import lunr from 'lunr';

const lines = path => readFileSync(path, 'utf8').split('\n').filter(line => line.length > 0);
const [passages, questions] = [lines(process.argv[2]), lines(process.argv[3])];
const started = performance.now();
const index = lunr(function () {
  this.ref('id');
  this.field('text');
  passages.forEach((text, id) => this.add({ id, text }));
});
const built = performance.now();
const ask = text => index.query(query => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).forEach(word => query.term(word, {}))).slice(0, 3);
questions.slice(0, 50).forEach(ask);
const times = [];
for (let round = 0; round < Number(process.argv[4]); round++) {
  for (const question of questions) {
    const before = performance.now();
    ask(question);
    times.push((performance.now() - before) * 1000);
  }
}
times.sort((one, other) => one - other);
const at = share => times[Math.min(times.length - 1, Math.floor(share * times.length))];
console.log(JSON.stringify({ buildSeconds: (built - started) / 1000, p50: at(0.5), p99: at(0.99), calls: times.length, heapBytes: process.memoryUsage().heapUsed }));
