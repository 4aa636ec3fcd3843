// Bolt's echo: a mention over HTTP, answered in its thread.
const { App, LogLevel } = require('@slack/bolt');

const app = new App({
  token: 'xoxb-perf',
  signingSecret: 'perf-signing-secret',
  logLevel: LogLevel.ERROR,
  clientOptions: { slackApiUrl: process.env.SLACK_API, allowAbsoluteUrls: true },
});
app.event('app_mention', async ({ event, say }) => { await say({ text: `Echo: ${event.text}`, thread_ts: event.ts }); });
app.start({ port: Number(process.env.PORT), host: '127.0.0.1' });
