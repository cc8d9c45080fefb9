using DealNews.Cli;

return await DealNewsTool.RunAsync(args, ProcessConsole.Create());
