using System.Text;

namespace Her2Catalog.Hgvs.Resolution;

using Her2Catalog.Hgvs.Messages;
using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Finds the caveat about the numbering of a name that is answered as written.</summary>
internal static class TranscriptNote
{
    /// <summary>Returns the note of the first prefix that has one; empty if there is none. Genomic positions have no note.</summary>
    public static ReadOnlySpan<byte> Of(scoped in Transcript transcript, scoped ReadOnlySpan<byte> text, scoped in ParsedName name)
    {
        if (name.Numbering is Numbering.Genomic or Numbering.GenomicAllele)
        {
            return default;
        }

        var words = new PrefixWords(text, name.Prefixes);
        while (words.TryTake(out var word))
        {
            if (AccessionIdentity.Of(transcript, word.Of(text), out _, out var numbering) == AccessionRelation.SameWithNote)
            {
                return numbering.Note;
            }
        }

        return default;
    }

    /// <inheritdoc cref="Of"/>
    public static LocalizedMessage MessageOf(scoped in Transcript transcript, scoped ReadOnlySpan<byte> text, scoped in ParsedName name)
    {
        var note = Of(transcript, text, name);
        if (note.IsEmpty)
        {
            return LocalizedMessage.Empty;
        }

        var languages = Encoding.UTF8.GetString(note.ToArray()).Split('|');
        return EngineMessages.NoteOfCatalog(new BilingualText(languages[0], languages.Length > 1 ? languages[1] : string.Empty));
    }
}
