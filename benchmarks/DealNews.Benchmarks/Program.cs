using BenchmarkDotNet.Running;
using DealNews.Benchmarks;

switch (args)
{
    case ["ratios"]:
        Ratios.Print();
        return 0;
    case ["growth", .. var rest]:
        return Growth.Print(rest);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Ratios).Assembly).Run(args);
        return 0;
}
