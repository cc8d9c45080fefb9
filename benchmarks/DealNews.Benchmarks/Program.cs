using BenchmarkDotNet.Running;
using DealNews.Benchmarks;

switch (args)
{
    case ["ratios"]:
        Ratios.Print();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Ratios).Assembly).Run(args);
        break;
}
