return await Bot.Host.BotApp.RunAsync(args);
