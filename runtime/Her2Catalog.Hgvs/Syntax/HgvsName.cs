using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Her2Catalog.Hgvs.Syntax;

/// <summary>A variant name as written, parsed without a reference.</summary>
/// <remarks>
/// The accepted syntax is that of <c>Transcript.Read</c>: HGVS DNA and protein names in any common spelling, and genomic
/// alleles as VCF writes them. Nothing is compared with a sequence, so that <c>p.K755S</c> parses although residue 755 of
/// HER2 is Leu. Ranges refer to the text that was parsed. Strings are parts of the text as written, except that full-width
/// forms are converted to ASCII.
/// </remarks>
/// <example>
/// <code>
/// if (HgvsName.TryParse("NM_004448.4:c.2313_2324dup", out HgvsName? name, out HgvsError error))
/// {
///     // name.Accession == "NM_004448.4", name.Edit == EditKind.Duplication,
///     // name.First.Number == 2313, name.Last.Number == 2324
/// }
/// </code>
/// </example>
public sealed class HgvsName
{
    private readonly ParsedName name;
    private readonly string folded;

    private HgvsName(string text, string folded, in ParsedName name)
    {
        Text = text;
        this.folded = folded;
        this.name = name;
    }

    /// <summary>Gets the text that was parsed.</summary>
    public string Text { get; }

    /// <summary>Gets whether the name is a DNA name or a protein name.</summary>
    public NameLevel Level => name.Numbering == Numbering.Protein ? NameLevel.Protein : NameLevel.Dna;

    /// <summary>
    /// Gets the coordinate system of the positions. For a name without prefix, such as <c>L755S</c>, it follows from the form of
    /// the name.
    /// </summary>
    public Numbering Numbering => name.Numbering;

    /// <summary>Gets the gene symbol before the name, <c>ERBB2</c>; empty if there is none.</summary>
    public string Gene => Of(name.Gene);

    /// <summary>
    /// Gets the accession before the name, <c>NM_004448.4</c>, or the chromosome of a genomic allele, <c>chr17</c>; empty if
    /// there is none.
    /// </summary>
    public string Accession => Of(name.Accession);

    /// <summary>Gets the first position.</summary>
    public HgvsPosition First => Of(name.First);

    /// <summary>
    /// Gets the last position, or the first one if the name has only one. For a genomic allele, it is the position of the last
    /// reference base.
    /// </summary>
    public HgvsPosition Last => Of(name.Last);

    /// <summary>Gets whether the name states two positions.</summary>
    public bool IsRange => name.IsRange;

    /// <summary>Gets the kind of change.</summary>
    public EditKind Edit => name.Edit;

    /// <summary>
    /// Gets the stated reference sequence: <c>T</c> in <c>c.2264T&gt;C</c>, <c>TTG</c> in <c>c.2263_2265delTTG</c>; empty
    /// if it is not stated. Residues of positions are not included.
    /// </summary>
    public string Stated => Of(name.Stated);

    /// <summary>Gets the characters of <see cref="Stated"/>.</summary>
    public TextRange StatedRange => name.Stated;

    /// <summary>Gets the stated length of the change, 15 in <c>c.2263_2277del15</c>; null if it is not stated.</summary>
    public int? StatedLength => name.StatedLength < 0 ? null : name.StatedLength;

    /// <summary>
    /// Gets the new or inserted sequence: <c>C</c> in <c>c.2264T&gt;C</c>, <c>ValCys</c> in <c>p.Gly776delinsValCys</c>, the
    /// first new residue of a frameshift; empty if there is none.
    /// </summary>
    public string Inserted => Of(name.Inserted);

    /// <summary>Gets the characters of <see cref="Inserted"/>.</summary>
    public TextRange InsertedRange => name.Inserted;

    /// <summary>
    /// Gets the stated distance to the new stop codon of a frameshift or an extension, 5 in <c>fsTer5</c>; -1 for <c>fsTer?</c>, 0
    /// if it is not stated.
    /// </summary>
    public int StopDistance => name.StopDistance;

    /// <summary>Gets the stated number of copies of a repeat, 2 in <c>c.2313_2324[2]</c>; null if it is not stated.</summary>
    public int? CopyNumber => name.Edit == EditKind.Repeat ? name.Copies : null;

    /// <summary>
    /// Gets the next name of the same text, such as <c>p.Leu755Ser</c> in <c>c.2264T&gt;C (p.Leu755Ser)</c>; null after the last.
    /// </summary>
    public HgvsName? Next { get; private set; }

    /// <summary>Parses a name, or several names of one change.</summary>
    /// <param name="text">The text; null is read as empty.</param>
    /// <param name="name">The name; null if the text is not a name.</param>
    /// <param name="error">The error, with its position in the text, if the text is not a name.</param>
    /// <returns>True if the text is a name.</returns>
    public static bool TryParse(
        string? text,
        [NotNullWhen(true)] out HgvsName? name,
        out HgvsError error) => TryParse(text.AsSpan(), out name, out error);

    /// <inheritdoc cref="TryParse(string?, out HgvsName?, out HgvsError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out HgvsName? name, out HgvsError error)
    {
        name = null;
        if (text.Length > HgvsLimits.MaxNameLength)
        {
            error = HgvsError.TooLong(text.Length);
            return false;
        }

        var folded = new byte[text.Length];
        TextFolding.Fold(text, folded);
        var ascii = Encoding.ASCII.GetString(folded);
        if (NameParser.TryParse(folded, out var parsed, out error))
        {
            name = new HgvsName(text.ToString(), ascii, parsed);
            return true;
        }

        return TryParseSequence(text.ToString(), ascii, folded, out name, ref error);
    }

    // The error is that of the text parsed as one name.
    private static bool TryParseSequence(
        string text,
        string ascii,
        byte[] folded,
        [NotNullWhen(true)] out HgvsName? first,
        ref HgvsError error)
    {
        first = null;
        HgvsName? last = null;
        var names = new NameSequence(folded);
        while (names.TryTakeNext(out var parsed))
        {
            var next = new HgvsName(text, ascii, parsed);
            first ??= next;
            if (last is not null)
            {
                last.Next = next;
            }

            last = next;
        }

        first = names.Error.Code == HgvsErrorCode.None ? first : null;
        error = first is null ? error : default;
        return first is not null;
    }

    /// <summary>Returns the text that was parsed.</summary>
    public override string ToString() => Text;

    private string Of(TextRange range) => folded.Substring(range.Start, range.Length);

    private static HgvsPosition Of(in NamedPosition position) =>
        new(position.Number, position.Anchor, position.Offset, (char)position.Residue, position.Text);
}
