namespace Her2Catalog.Architecture.Tests;

/// <summary>A place whose texts look like messages, but are not.</summary>
/// <param name="Path">A file, or a folder with its files, relative to the root of the repository.</param>
/// <param name="Reason">Why its texts are not translated.</param>
internal sealed record MessageException(string Path, string Reason)
{
    public static readonly MessageException[] All =
    [
        new("generator/Her2Catalog.Compiler/Checks/MemberNameCheck.cs", "Keywords of C#."),
        new("generator/Her2Catalog.Compiler/Emission/", "Generated code and its documentation."),
        new("generator/Her2Catalog.Compiler/Lowering/MemberLowering.cs", "Documentation of generated code."),
        new("generator/Her2Catalog.Compiler/Repairs/SealRenewal.cs", "The header of a file."),
        new("generator/Her2Catalog.Compiler/Rows/CellValues.cs", "Keys by which findings of one cause are grouped."),
        new("generator/Her2Catalog.Compiler/Text/CharacterReading.cs", "Names of characters in Unicode."),
        new("generator/Her2Catalog.Compiler/Text/YamlFault.cs", "Words of the YAML parser, to recognize its errors."),
        new("runtime/Her2Catalog/Annotation/Rows/AnswerColumns.cs", "Descriptions in the header of a VCF file."),
        new("runtime/Her2Catalog/Annotation/Rows/AnswerScope.cs", "Part of an ArgumentException."),
        new("tool/Her2Catalog.Tool/Commands/CompletionCommand.cs", "Scripts of shells."),
    ];

    public static bool Allows(string path) => All.Any(exception => path.StartsWith(exception.Path, StringComparison.Ordinal));
}
