return await Bot.Host.Commands.CommandLine.RunAsync(args);
