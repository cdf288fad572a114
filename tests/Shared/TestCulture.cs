using System.Globalization;
using System.Runtime.CompilerServices;

namespace Her2Catalog.TestSupport;

/// <summary>Runs the suite under the culture that HER2_TEST_CULTURE names, so that no answer depends on the machine's.</summary>
internal static class TestCulture
{
    [ModuleInitializer]
    internal static void Set()
    {
        if (Environment.GetEnvironmentVariable("HER2_TEST_CULTURE") is { Length: > 0 } name)
        {
            var culture = CultureInfo.GetCultureInfo(name);
            CultureInfo.DefaultThreadCurrentCulture = culture;
            CultureInfo.DefaultThreadCurrentUICulture = culture;
            CultureInfo.CurrentCulture = culture;
        }
    }
}
