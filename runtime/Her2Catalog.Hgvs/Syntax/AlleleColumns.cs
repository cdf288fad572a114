namespace Her2Catalog.Hgvs.Syntax;

/// <summary>Parses the columns of a VCF or MAF row that define an allele.</summary>
internal static class AlleleColumns
{
    /// <summary>Parses an allele. The ranges of the name refer to the reference bases followed by the alternative bases.</summary>
    /// <param name="position">1-based position of the first reference base.</param>
    /// <param name="reference">Reference bases; empty or <c>-</c> for an insertion after <paramref name="position"/>.</param>
    /// <param name="alternative">Alternative bases; empty or <c>-</c> for a deletion.</param>
    /// <param name="text">A buffer of <see cref="HgvsLimits.MaxNameLength"/> bytes; receives the text.</param>
    /// <param name="name">The parsed name.</param>
    /// <param name="error">The error, if any.</param>
    public static bool TryParse(
        int position,
        ReadOnlySpan<byte> reference,
        ReadOnlySpan<byte> alternative,
        ref Span<byte> text,
        out ParsedName name,
        out HgvsError error)
    {
        reference = reference.Length == 1 && reference[0] == '-' ? default : reference;
        alternative = alternative.Length == 1 && alternative[0] == '-' ? default : alternative;
        var length = reference.Length + alternative.Length;
        var isInsertion = reference.IsEmpty;
        name = new ParsedName
        {
            Numbering = Numbering.GenomicAllele,
            Edit = isInsertion ? EditKind.Insertion : EditKind.DeletionInsertion,
            First = { Number = position },
            Last = { Number = isInsertion ? position + 1 : position + reference.Length - 1 },
            IsRange = true,
            StatedLength = -1,
            Stated = new TextRange(0, reference.Length),
            Inserted = new TextRange(reference.Length, alternative.Length),
        };
        error = length > text.Length ? HgvsError.TooLong(length) : default;
        if (error.Code != HgvsErrorCode.None)
        {
            return false;
        }

        text = text.Slice(0, length);
        reference.CopyTo(text);
        alternative.CopyTo(text.Slice(reference.Length));
        for (var i = 0; i < text.Length; i++)
        {
            if (!BaseCodes.IsBase(text[i]))
            {
                var form = BaseCodes.IsAmbiguous(text[i]) ? UnsupportedForm.AmbiguousBase : UnsupportedForm.AlleleCharacter;
                error = HgvsError.NotSupported(form, i, 1);
                return false;
            }
        }

        return true;
    }
}
