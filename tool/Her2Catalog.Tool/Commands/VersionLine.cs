using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary><c>her2 --version</c>: the version of the command, and edition and digest of the built-in catalog.</summary>
internal sealed class VersionLine : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var stated = typeof(VersionLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        var version = stated.Split('+')[0];
        parseResult.InvocationConfiguration.Output.WriteLine($"her2 {version} ({AnswerText.Catalog(AnswerScope.Whole(Her2.Catalog))})");
        return ExitCode.Success;
    }
}
