using System.Globalization;
using BenchmarkDotNet.Running;
using Her2Catalog.Benchmarks;

int[] sizes = [54, 1_000, 10_000, 100_000];
if (args is ["growth", .. var asked])
{
    GrowthBenchmarks.Run(asked.Length > 0 ? asked.Select(number => int.Parse(number, CultureInfo.InvariantCulture)) : sizes);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
