using DealNews.Cli;

return await TerminationSignals.RunAsync(token => DealNewsTool.RunAsync(args, ProcessConsole.Create(), token));
