using System.Runtime.CompilerServices;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Hgvs;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Her2Catalog.Compiler.Text;

/// <summary>Reads the subset of YAML that catalogs use, with the position of every value.</summary>
/// <remarks>Anchors, aliases, tags and multiple documents are rejected.</remarks>
public static class YamlReader
{
    private const int MaxDepth = 64;

    // An editor compiles after every keystroke, so unchanged files are not parsed again. Entries are collected with their file.
    private static readonly ConditionalWeakTable<SourceFile, ParsedFile> Parsed = new();

    /// <summary>Reads a file and adds errors to <paramref name="findings"/>.</summary>
    /// <returns>The root, or null if the file does not parse or is empty.</returns>
    public static YamlNode? Read(SourceFile file, ICollection<Finding> findings)
    {
        var parsed = Parsed.GetValue(file, Parse);
        if (parsed.Fault is not null)
        {
            findings.Add(parsed.Fault);
        }

        return parsed.Root;
    }

    private static ParsedFile Parse(SourceFile file)
    {
        var reader = new DocumentReader(file);
        try
        {
            return new ParsedFile(reader.Read(), null);
        }
        catch (RejectedException rejected)
        {
            return Broken(file, rejected.Span, rejected.Reason);
        }
        catch (YamlException error)
        {
            return Explained(file, SpanOf(file, error.Start, error.End), error.Message);
        }
        catch (InvalidOperationException)
        {
            // The scanner throws this exception for some malformed input, mostly for a bracket that is not closed.
            return Explained(file, reader.Place, string.Empty);
        }
    }

    private static ParsedFile Explained(SourceFile file, TextSpan span, string reason)
    {
        var (message, place) = YamlFault.Explain(file, span, reason);
        return Broken(file, place, message);
    }

    private static ParsedFile Broken(SourceFile file, TextSpan span, LocalizedMessage message) =>
        new(null, new Finding(TextRules.BrokenYaml, file, span, message, Severity.Error));

    private sealed record ParsedFile(YamlNode? Root, Finding? Fault);

    private static TextSpan SpanOf(SourceFile file, Mark start, Mark end)
    {
        var first = (int)Math.Min(start.Index, file.Content.Length);
        var last = (int)Math.Min(Math.Max(end.Index, start.Index), file.Content.Length);
        return new TextSpan(first, last - first);
    }

    private sealed class RejectedException(TextSpan span, LocalizedMessage reason) : Exception
    {
        public LocalizedMessage Reason { get; } = reason;

        public TextSpan Span { get; } = span;
    }

    private sealed class DocumentReader(SourceFile file)
    {
        private readonly Parser parser = new(new StringReader(file.Content));

        /// <summary>Gets the position of the event that was read last.</summary>
        public TextSpan Place => parser.Current is { } current ? SpanOf(file, current.Start, current.End) : default;

        public YamlNode Read()
        {
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _))
            {
                throw new RejectedException(new TextSpan(0, 0), CompilerMessages.EmptyFile());
            }

            parser.Consume<DocumentStart>();
            var root = ReadNode(0);
            parser.Consume<DocumentEnd>();
            if (!parser.TryConsume<StreamEnd>(out _))
            {
                throw Reject(parser.Current!, CompilerMessages.YamlSecondDocument());
            }

            return root;
        }

        private YamlNode ReadNode(int depth)
        {
            if (depth > MaxDepth)
            {
                throw Reject(parser.Current!, CompilerMessages.YamlTooDeep(MaxDepth));
            }

            if (parser.Accept<AnchorAlias>(out var alias))
            {
                throw Reject(alias, CompilerMessages.YamlAnchor());
            }

            if (parser.Current is NodeEvent { Anchor.IsEmpty: false } anchored)
            {
                throw Reject(anchored, CompilerMessages.YamlAnchor());
            }

            if (parser.Current is NodeEvent { Tag.IsEmpty: false } tagged)
            {
                throw Reject(tagged, CompilerMessages.YamlTag());
            }

            if (parser.TryConsume<Scalar>(out var scalar))
            {
                return ReadScalar(scalar);
            }

            return parser.TryConsume<SequenceStart>(out var sequence) ? ReadSequence(sequence, depth) : ReadMapping(parser.Consume<MappingStart>(), depth);
        }

        private YamlScalar ReadScalar(Scalar scalar)
        {
            var span = SpanOf(file, scalar.Start, scalar.End);
            var isPlain = scalar.Style == ScalarStyle.Plain;
            if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && span.Length >= 2)
            {
                span = new TextSpan(span.Start + 1, span.Length - 2);
            }

            var isVerbatim = string.CompareOrdinal(file.Content, span.Start, scalar.Value, 0, Math.Max(span.Length, scalar.Value.Length)) == 0;
            return new YamlScalar(new Cell(scalar.Value, file, span, isVerbatim), isPlain);
        }

        private YamlSequence ReadSequence(SequenceStart start, int depth)
        {
            var items = new List<YamlNode>();
            while (!parser.Accept<SequenceEnd>(out _))
            {
                items.Add(ReadNode(depth + 1));
            }

            var end = parser.Consume<SequenceEnd>();
            return new YamlSequence(file, SpanOf(file, start.Start, end.End), items);
        }

        private YamlMapping ReadMapping(MappingStart start, int depth)
        {
            var entries = new List<YamlEntry>();
            while (!parser.Accept<MappingEnd>(out _))
            {
                if (ReadNode(depth + 1) is not YamlScalar key)
                {
                    throw Reject(start, CompilerMessages.YamlKeyNotPlain());
                }

                entries.Add(new YamlEntry(key.Cell, ReadNode(depth + 1)));
            }

            var end = parser.Consume<MappingEnd>();
            return new YamlMapping(file, SpanOf(file, start.Start, end.End), entries);
        }

        private RejectedException Reject(ParsingEvent at, LocalizedMessage reason) => new(SpanOf(file, at.Start, at.End), reason);
    }
}
