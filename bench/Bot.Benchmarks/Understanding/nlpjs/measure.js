// Trains NLP.js on the examples given on standard input and judges it on the messages, as IntentsBenchmark does with the bot's own classifier.
const { NlpManager } = require('node-nlp');

async function measure() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const { examples, messages } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  const manager = new NlpManager({ languages: ['it', 'en'], autoSave: false, autoLoad: false, nlu: { log: false, useNoneFeature: true }, ner: { threshold: 1 } });
  for (const line of examples) manager.addDocument(line.Language, line.Text, line.Intent === 'oos' ? 'None' : line.Intent);
  const start = process.hrtime.bigint();
  await manager.train();
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const times = [];
  let right = 0;
  for (let round = 0; round < 3; round++) {
    for (const line of messages) {
      const from = process.hrtime.bigint();
      const said = await manager.process(line.Language, line.Text);
      times.push(Number(process.hrtime.bigint() - from) / 1000);
      if (round === 0 && (said.intent === 'None' ? 'oos' : said.intent) === line.Intent) right++;
    }
  }
  times.sort((one, other) => one - other);
  const at = share => Math.round(times[Math.floor(times.length * share)]);
  console.log(`right ${(100 * right / messages.length).toFixed(1)} %, learned in ${seconds.toFixed(2)} s, p50 ${at(0.5)} µs, p99 ${at(0.99)} µs`);
}

measure();
