using Bot.Fitting;

return FittingCommand.Run(args);
