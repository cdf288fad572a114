using System.Globalization;

namespace Her2Catalog.Tool.Tests;

/// <summary>A run of the suite in a culture, as <c>./test.sh --all</c> starts it, really is in that culture, and so is the command.</summary>
public class CultureTests
{
    private const string Variable = "HER2_TEST_CULTURE";

    [CultureFact]
    public void The_suite_runs_in_the_culture_that_was_asked_for() =>
        Assert.Equal(Environment.GetEnvironmentVariable(Variable), CultureInfo.CurrentCulture.Name);

    [CultureFact]
    public void The_command_inherits_the_culture_and_loads_its_data()
    {
        using var process = Command.Start("annotate", "-");
        try
        {
            // It waits for input meanwhile.
            var isLoaded = SpinWait.SpinUntil(() => File.ReadAllText($"/proc/{process.Id}/maps").Contains("libicu", StringComparison.Ordinal), TimeSpan.FromSeconds(30));
            Assert.True(isLoaded, "the command runs in the invariant culture");
        }
        finally
        {
            process.Kill();
        }
    }

    /// <summary>A test that only means something in a run with a culture, on a system that shows what a process has loaded.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class CultureFactAttribute : FactAttribute
    {
        public CultureFactAttribute()
        {
            if (!OperatingSystem.IsLinux() || string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable)))
            {
                Skip = $"needs {Variable} and Linux";
            }
        }
    }
}
