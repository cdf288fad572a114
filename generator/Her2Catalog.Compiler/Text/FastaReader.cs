using System.Text;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Text;

/// <summary>One sequence of a FASTA file.</summary>
/// <param name="Accession">The first word of the header.</param>
/// <param name="Sequence">The sequence in upper case.</param>
public sealed record FastaRecord(Cell Accession, string Sequence);

/// <summary>Reads a FASTA file with one sequence.</summary>
public static class FastaReader
{
    /// <summary>The characters of a transcript sequence.</summary>
    public const string Bases = "ACGT";

    /// <summary>The characters of a protein sequence, which include those of a transcript.</summary>
    public const string Residues = "ACDEFGHIKLMNPQRSTVWY";

    /// <summary>Reads a file and adds errors to <paramref name="findings"/>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="alphabet">The allowed characters, in upper case.</param>
    /// <param name="findings">The collection that receives the findings.</param>
    /// <returns>The sequence; null if there is an error.</returns>
    public static FastaRecord? Read(SourceFile file, string alphabet, ICollection<Finding> findings)
    {
        var text = file.Content;
        if (!text.StartsWith(">", StringComparison.Ordinal))
        {
            return Report(file, 0, 0, CompilerMessages.FastaHeader(), findings);
        }

        var headerEnd = text.IndexOfAny(['\r', '\n']);
        headerEnd = headerEnd < 0 ? text.Length : headerEnd;
        var wordEnd = text.IndexOfAny([' ', '\t', '\r', '\n']);
        wordEnd = wordEnd < 0 ? text.Length : wordEnd;
        var accession = new Cell(text.Substring(1, wordEnd - 1), file, new TextSpan(1, wordEnd - 1));
        var sequence = new StringBuilder(text.Length);
        for (var i = headerEnd; i < text.Length; i++)
        {
            var letter = char.ToUpperInvariant(text[i]);
            if (text[i] is '\r' or '\n')
            {
                continue;
            }

            if (alphabet.IndexOf(letter) < 0)
            {
                var message = text[i] == '>' ? CompilerMessages.SecondSequence() : CompilerMessages.SequenceCharacter(text[i], alphabet);
                return Report(file, i, 1, message, findings);
            }

            sequence.Append(letter);
        }

        return sequence.Length == 0
            ? Report(file, text.Length, 0, CompilerMessages.EmptySequence(), findings)
            : new FastaRecord(accession, sequence.ToString());
    }

    private static FastaRecord? Report(SourceFile file, int start, int length, LocalizedMessage message, ICollection<Finding> findings)
    {
        findings.Add(new Finding(TextRules.BrokenFasta, file, new TextSpan(start, length), message, Severity.Error));
        return null;
    }
}
