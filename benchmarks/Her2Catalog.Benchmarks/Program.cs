using BenchmarkDotNet.Running;
using Her2Catalog.Benchmarks;

int[] sizes = [54, 1_000, 10_000, 100_000];
switch (args.FirstOrDefault())
{
    case "lookups":
        LookupBenchmarks.Run(SizesOf(args));
        break;
    case "growth":
        GrowthBenchmarks.Run(SizesOf(args));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

IEnumerable<int> SizesOf(string[] arguments) => arguments.Length > 1 ? arguments.Skip(1).Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)) : sizes;
