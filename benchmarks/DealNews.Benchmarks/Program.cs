using System.Globalization;
using BenchmarkDotNet.Running;
using DealNews.Benchmarks;

switch (args)
{
    case ["ratios"]:
        Ratios.Print();
        break;
    case ["tables", "make", var count, var lines]:
        TableCost.Make(int.Parse(count, CultureInfo.InvariantCulture), lines);
        break;
    case ["tables", "write", var lines, var folder]:
        await TableCost.WriteAsync(lines, folder);
        break;
    case ["tables", "ask", var folder, var questions]:
        TableCost.Ask(folder, questions);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Ratios).Assembly).Run(args);
        break;
}
