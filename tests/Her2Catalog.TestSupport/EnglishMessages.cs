using System.Globalization;
using System.Runtime.CompilerServices;

namespace Her2Catalog.TestSupport;

/// <summary>Tests expect English messages, also in a run with another culture. Processes that a test starts inherit the variable.</summary>
internal static class EnglishMessages
{
#pragma warning disable CA2255 // The suite is the application here, and no test may run before.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Use()
    {
        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        Environment.SetEnvironmentVariable("LANGUAGE", "en");
    }
}
