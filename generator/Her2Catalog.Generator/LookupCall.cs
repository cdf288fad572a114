using System.Globalization;
using Her2Catalog.Hgvs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Her2Catalog.Generator;

/// <summary>A lookup of a constant name.</summary>
/// <param name="Names">The catalog.</param>
/// <param name="Text">The name.</param>
/// <param name="Build">The genome build of positions, as specified by the call.</param>
/// <param name="Syntax">The expression that contains the name.</param>
internal sealed record LookupCall(CatalogNames Names, string Text, GenomeBuild Build, SyntaxNode Syntax)
{
    /// <summary>Gets the location of the whole expression.</summary>
    public Location WholeText => Syntax.GetLocation();

    /// <summary>Reads a call. Returns null if it is not a lookup, or if the name is only known at run time.</summary>
    public static LookupCall? Of(IInvocationOperation invocation, CatalogsInUse catalogs)
    {
        if (!LookupMethods.TakesName(invocation.TargetMethod) || catalogs.OfCall(invocation) is not { } names)
        {
            return null;
        }

        var name = invocation.Arguments.FirstOrDefault(argument => TextOf(argument.Value) is not null)?.Value;
        return name is null || BuildOf(invocation) is not { } build ? null : new LookupCall(names, TextOf(name)!, build, name.Syntax);
    }

    /// <summary>Returns the location of a part of the name, or of the whole expression if the literal contains escapes.</summary>
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

    // If the build is only known at run time, so is the meaning of a position. Returns null then.
    private static GenomeBuild? BuildOf(IInvocationOperation invocation)
    {
        var argument = invocation.Arguments.FirstOrDefault(item => item.Parameter?.Type.Name == nameof(GenomeBuild));
        return argument is null ? GenomeBuild.Unspecified :
            argument.Value.ConstantValue is { HasValue: true, Value: { } value }
                ? (GenomeBuild)Convert.ToInt32(value, CultureInfo.InvariantCulture)
                : null;
    }
}
