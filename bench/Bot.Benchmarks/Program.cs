using Bot.Benchmarks;

return await BenchmarkList.RunAsync(args);
