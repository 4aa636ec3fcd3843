return await Bot.LoadGen.LoadRun.RunAsync(args);
