using System.Diagnostics;

namespace Her2Catalog.Tool.Tests;

/// <summary>The scripts of <c>her2 completion</c>, in their shells.</summary>
[Trait("Category", "Linux")]
public sealed class CompletionTests
{
    private static readonly string Her2 = $"dotnet \"{Path.Combine(AppContext.BaseDirectory, "her2.dll")}\"";

    [Theory]
    [InlineData("her2 loo", "lookup")]
    [InlineData("her2 lookup p.L755S --form", "--format")]
    [InlineData("her2 lookup p.L755S --format j", "json")]
    [InlineData("her2 lookup --assay Onco", "OncomineDxTargetTest")]
    [InlineData("her2 --language ", "en ja")]
    [InlineData("her2 explain HER210", "HER2101 HER2102 HER2103 HER2104 HER2105 HER2106 HER2107 HER2108 HER2109")]
    [InlineData("her2 list tri", "trials")]
    [InlineData("her2 completion ", "--help --language -? -h bash fish powershell zsh")]
    public void Bash_completes_commands_options_and_ids(string line, string expected)
    {
        var words = line.Split(' ');
        var script =
            $"her2() {{ {Her2} \"$@\"; }}; eval \"$(her2 completion bash)\"; COMP_LINE='{line}'; COMP_POINT={line.Length}; " +
            $"COMP_WORDS=({string.Join(' ', words.Select(word => $"'{word}'"))}); COMP_CWORD={words.Length - 1}; _her2 her2; echo \"${{COMPREPLY[@]}}\"";
        Assert.Equal((0, expected), Run("bash", script));
    }

    [ShellFact("zsh")]
    public void Zsh_accepts_the_script() =>
        Assert.Equal((0, string.Empty), Run("zsh", $"{Her2} completion zsh | zsh -n /dev/stdin"));

    [ShellFact("fish")]
    public void Fish_completes_ids()
    {
        var script = $"function her2; {Her2} $argv; end; her2 completion fish | source; complete --do-complete 'her2 lookup --assay Onco'";
        Assert.Equal((0, "OncomineDxTargetTest"), Run("fish", script));
    }

    [ShellFact("pwsh")]
    public void PowerShell_completes_ids()
    {
        const string line = "her2 lookup --assay Onco";
        var script =
            $"function her2 {{ & {Her2} @args }}; her2 completion powershell | Out-String | Invoke-Expression; " +
            $"(TabExpansion2 '{line}' {line.Length}).CompletionMatches.CompletionText";
        Assert.Equal((0, "OncomineDxTargetTest"), Run("pwsh", script));
    }

    [Fact]
    public void An_unknown_shell_is_2_with_the_known_ones() => Assert.Equal(
        (2, "", "her2: Unknown shell 'tcsh'. Known: bash, zsh, fish, powershell.\n"),
        Command.Run(null, "completion", "tcsh"));

    private static (int Exit, string Output) Run(string shell, string script)
    {
        using var process = Process.Start(new ProcessStartInfo(shell, ["-c", script]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Trim());
    }

    /// <summary>A test that needs a shell; skipped if it is not installed. CI installs zsh and fish.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class ShellFactAttribute : FactAttribute
    {
        public ShellFactAttribute(string shell)
        {
            Shell = shell;
            var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
            if (!folders.Any(folder => File.Exists(Path.Combine(folder, shell))))
            {
                Skip = $"needs {shell}";
            }
        }

        public string Shell { get; }
    }
}
