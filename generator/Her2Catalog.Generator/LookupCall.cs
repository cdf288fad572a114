using Her2Catalog.Hgvs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Her2Catalog.Generator;

/// <summary>A lookup whose name is known when the code is compiled.</summary>
/// <param name="Names">The catalog that is asked.</param>
/// <param name="Text">The name.</param>
/// <param name="Build">The genome build of positions, as the call says.</param>
/// <param name="Syntax">The expression that contains the name.</param>
internal sealed record LookupCall(CatalogNames Names, string Text, GenomeBuild Build, SyntaxNode Syntax)
{
    /// <summary>The whole expression.</summary>
    public Location WholeText => Syntax.GetLocation();

    /// <summary>Reads a call; null if it is no lookup, or if the name is only known at run time.</summary>
    public static LookupCall? Of(IInvocationOperation invocation, CatalogsInUse catalogs)
    {
        if (!LookupMethods.TakesName(invocation.TargetMethod) || catalogs.OfCall(invocation) is not { } names)
        {
            return null;
        }

        var name = invocation.Arguments.FirstOrDefault(argument => TextOf(argument.Value) is not null)?.Value;
        return name is null || BuildOf(invocation) is not { } build ? null : new LookupCall(names, TextOf(name)!, build, name.Syntax);
    }

    /// <summary>A part of the name, if the literal contains it character by character; otherwise all of it.</summary>
    public Location Place(int start, int length)
    {
        if (Syntax is LiteralExpressionSyntax { Token: var token } &&
            token.Text.StartsWith($"\"{Text}\"", StringComparison.Ordinal) &&
            start + length <= Text.Length)
        {
            return Location.Create(Syntax.SyntaxTree, new TextSpan(token.SpanStart + 1 + start, length));
        }

        return WholeText;
    }

    private static string? TextOf(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IUtf8StringOperation utf8 => utf8.Value,
        IConversionOperation conversion => TextOf(conversion.Operand),
        IInvocationOperation { TargetMethod.Name: "AsSpan", Arguments: [{ } argument] } => TextOf(argument.Value),
        _ => null,
    };

    // A build that is only known at run time leaves open what a position means.
    private static GenomeBuild? BuildOf(IInvocationOperation invocation)
    {
        var argument = invocation.Arguments.FirstOrDefault(item => item.Parameter?.Type.Name == nameof(GenomeBuild));
        return argument is null ? GenomeBuild.Unspecified :
            argument.Value.ConstantValue is { HasValue: true, Value: { } value } ? (GenomeBuild)Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture) :
            null;
    }
}
