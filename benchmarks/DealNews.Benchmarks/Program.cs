using System.Globalization;
using BenchmarkDotNet.Running;
using DealNews.Benchmarks;

switch (args)
{
    case ["ratios"]:
        Ratios.Print();
        return 0;
    case ["facts"]:
        FactRatios.Print();
        return 0;
    case ["known", .. var known]:
        return KnownCost.Print(known);
    case ["growth", .. var rest]:
        return Growth.Print(rest);
    case ["hostile", var folder, var bytes, .. var names]:
        HostileFiles.Write(folder, int.Parse(bytes, CultureInfo.InvariantCulture), names);
        return 0;
    case ["tables", "make", var lines]:
        TableCost.Make(TableCost.DocumentCount, lines);
        return 0;
    case ["tables", "make", var lines, var count]:
        TableCost.Make(int.Parse(count, CultureInfo.InvariantCulture), lines);
        return 0;
    case ["tables", "write", var lines, var folder]:
        await TableCost.WriteAsync(lines, folder);
        return 0;
    case ["tables", "ask", var folder, var questions]:
        TableCost.Ask(folder, questions);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Ratios).Assembly).Run(args);
        return 0;
}
