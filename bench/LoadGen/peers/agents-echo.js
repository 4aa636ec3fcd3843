// The Agents SDK's echo, wired as its own express host does; without a client id it asks for no token.
process.env.NODE_ENV = 'development';
const { AgentApplication, authorizeJWT, getAuthConfigWithDefaults } = require('@microsoft/agents-hosting');
const { createCloudAdapter } = require('@microsoft/agents-hosting-express');
const express = require('express');

const echo = new AgentApplication({});
echo.onActivity('message', async (context) => { await context.sendActivity(`Echo: ${context.activity.text}`); });
const configuration = getAuthConfigWithDefaults({});
const { adapter, headerPropagation } = createCloudAdapter(echo, configuration);
const server = express();
server.use(express.json());
server.post('/api/messages', authorizeJWT(configuration), (request, response) => adapter.process(request, response, (context) => echo.run(context), headerPropagation));
server.listen(Number(process.env.PORT), '127.0.0.1');
