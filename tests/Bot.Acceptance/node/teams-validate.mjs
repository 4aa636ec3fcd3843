// What Microsoft's own types, card renderer and manifest schemas say of what Accordo makes for Teams.
// In: a folder with activities/*.json (lists of activities), answers/*.json (invoke responses) and package/*.json. Out: one JSON line a complaint.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const folder = process.argv[2];
const cardSchema = process.argv[3];
const complaints = [];
const complain = (source, what) => complaints.push({ source, what });
const read = (name) => fs.existsSync(path.join(folder, name))
  ? fs.readdirSync(path.join(folder, name)).filter((file) => file.endsWith('.json')).map((file) => [`${name}/${file}`, JSON.parse(fs.readFileSync(path.join(folder, name, file), 'utf8'))])
  : [];

const activities = read('activities').flatMap(([file, list]) => list.map((activity, i) => [`${file}[${i}]`, activity]));
const cards = [];
const findCards = (source, node) => {
  if (Array.isArray(node)) node.forEach((entry) => findCards(source, entry));
  else if (node && typeof node === 'object') {
    if (node.type === 'AdaptiveCard') cards.push([source, node]);
    Object.values(node).forEach((entry) => findCards(source, entry));
  }
};
activities.forEach(([source, activity]) => findCards(source, activity));
const answers = read('answers');
answers.forEach(([source, answer]) => findCards(source, answer));
const kindOf = (answer) => ('statusCode' in answer ? 'AdaptiveCardActionResponse' : 'task' in answer ? 'TaskModuleResponse' : 'composeExtension' in answer ? 'MessagingExtensionResponse' : null);

function types() {
  const ts = require('typescript');
  const name = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), 'teams-validate.generated.ts');
  const lines = [
    "import type { IAdaptiveCard } from '@microsoft/teams.cards';",
    "import type { ActivityParams, AdaptiveCardActionResponse, MessagingExtensionResponse, TaskModuleResponse } from '@microsoft/teams.api';",
  ];
  const sources = [undefined, undefined];
  for (const [source, card] of cards) { lines.push(`export const card${lines.length}: IAdaptiveCard = ${JSON.stringify(card)};`); sources.push(source); }
  for (const [source, activity] of activities) {
    const bare = structuredClone(activity);
    delete bare.summary; // in the Activity protocol, forgotten by these types
    (bare.attachments ?? []).forEach((attachment) => { attachment.content = {}; });
    lines.push(`export const activity${lines.length}: ActivityParams = ${JSON.stringify(bare)};`); sources.push(source);
  }
  for (const [source, answer] of answers.filter(([, answer]) => kindOf(answer))) {
    // The published contract gives an error a code and a message; these types want a third field with it.
    const bare = answer.type === 'application/vnd.microsoft.error' ? { ...answer, value: { ...answer.value, innerHttpError: { statusCode: answer.statusCode, body: '' } } } : answer;
    lines.push(`export const answer${lines.length}: ${kindOf(answer)} = ${JSON.stringify(bare)};`); sources.push(source);
  }
  const host = ts.createCompilerHost({});
  const readFile = host.readFile.bind(host); const fileExists = host.fileExists.bind(host); const getSourceFile = host.getSourceFile.bind(host);
  host.readFile = (file) => (path.resolve(file) === name ? lines.join('\n') : readFile(file));
  host.fileExists = (file) => path.resolve(file) === name || fileExists(file);
  host.getSourceFile = (file, version) => (path.resolve(file) === name ? ts.createSourceFile(file, lines.join('\n'), version) : getSourceFile(file, version));
  const program = ts.createProgram([name], { noEmit: true, strict: true, skipLibCheck: true, types: [], module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, target: ts.ScriptTarget.ES2022 }, host);
  for (const diagnostic of ts.getPreEmitDiagnostics(program)) {
    const line = diagnostic.file && path.resolve(diagnostic.file.fileName) === name ? diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start).line : -1;
    complain(`types ${sources[line] ?? ''}`, ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ').slice(0, 1500));
  }
}

function renderer() {
  const { AdaptiveCard, SerializationContext } = require('adaptivecards/dist/adaptivecards.js');
  for (const [source, json] of cards) {
    const parse = () => {
      const context = new SerializationContext();
      const card = new AdaptiveCard();
      card.parse(json, context);
      return [...Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i)), ...card.validateProperties().validationEvents].map((event) => event.message);
    };
    // The renderer's pattern for "lang" keeps its place between calls and fails every second time: what counts is what it says twice.
    const [first, second] = [parse(), parse()];
    first.filter((message) => second.includes(message)).forEach((message) => complain(`renderer ${source}`, message));
  }
}

function schemas() {
  const validate = (schema) => {
    const isDraft4 = /draft-04/.test(schema.$schema ?? '');
    const Ajv = require(isDraft4 ? 'ajv-draft-04' : 'ajv').default;
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, logger: false, validateSchema: false });
    require('ajv-formats').default(ajv);
    return ajv.compile({ ...schema, $id: undefined, id: undefined, $schema: undefined });
  };
  const manifests = path.join(path.dirname(require.resolve('@microsoft/app-manifest/package.json')), 'build', 'json-schemas', 'teams', 'v1.30');
  for (const [file, schema] of [['manifest.json', 'MicrosoftTeams.schema.json'], ['en.json', 'MicrosoftTeams.Localization.schema.json']]) {
    const given = path.join(folder, 'package', file);
    if (!fs.existsSync(path.join(folder, 'package'))) continue;
    if (!fs.existsSync(given)) { complain('manifest', `${file} is missing`); continue; }
    const check = validate(JSON.parse(fs.readFileSync(path.join(manifests, schema), 'utf8')));
    if (!check(JSON.parse(fs.readFileSync(given, 'utf8')))) complain(`manifest ${file}`, JSON.stringify(check.errors).slice(0, 1500));
  }
  if (cardSchema) {
    const check = validate(JSON.parse(fs.readFileSync(cardSchema, 'utf8')));
    // "msteams" is Teams' own addition to a card; the published schema does not know it.
    for (const [source, { msteams, ...card }] of cards) if (!check(card)) complain(`schema ${source}`, JSON.stringify(check.errors).slice(0, 1500));
  }
}

types(); renderer(); schemas();
console.log(JSON.stringify({ activities: activities.length, cards: cards.length, answers: answers.length, schema: Boolean(cardSchema), complaints }));
