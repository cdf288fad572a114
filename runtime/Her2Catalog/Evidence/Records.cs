namespace Her2Catalog;

/// <summary>Where a fact was read.</summary>
/// <param name="Facts">Fact ids of the catalog, separated by blanks: <c>F22 F23</c>.</param>
/// <param name="Section">Section of the cited document.</param>
/// <param name="References">Numbers in the cited document's own list.</param>
/// <param name="File">File of the catalog, relative to its manifest.</param>
public sealed record Source(string Facts, string Section, IReadOnlyList<int> References, string File)
{
    /// <summary>Fact ids, section and references in one line.</summary>
    public override string ToString()
    {
        var references = References.Count == 0 ? string.Empty : $", ref {string.Join(", ", References)}";
        return Section.Length == 0 ? $"{Facts}{references}" : $"{Facts} (section {Section}{references})";
    }
}

/// <summary>A sentence of this catalog about what its source says.</summary>
/// <param name="Text">In the catalog's own words.</param>
/// <param name="Source">Where it was read.</param>
public sealed record SourcedText(string Text, Source Source);

/// <summary>The state of a catalog as of a date.</summary>
/// <param name="Id">Such as <c>2023-11</c>.</param>
/// <param name="AsOf">From when it is in force.</param>
/// <param name="Title">The cited document, in English.</param>
/// <param name="TitleJapanese">The same as printed.</param>
public sealed record Edition(string Id, DateOnly AsOf, string Title, string TitleJapanese);

/// <summary>An entry of the cited document's list of references.</summary>
/// <param name="Number">Its number there.</param>
/// <param name="Citation">As far as it is known; <c>NotStated</c> where it is not.</param>
public sealed record Reference(int Number, string Citation);

/// <summary>What a source says that is no figure of a trial: resistance, frequency, workflow, history …</summary>
/// <param name="Id">C# identifier.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Text">In the catalog's own words.</param>
/// <param name="Variants">Preferred short names of the variants it speaks of.</param>
/// <param name="Source">Where it was read.</param>
public sealed record Statement(string Id, string Topic, string Text, IReadOnlyList<string> Variants, Source Source);

/// <summary>The gene a catalog is about.</summary>
/// <param name="Symbol">HGNC symbol.</param>
/// <param name="OtherSymbols">Other names in use.</param>
/// <param name="Name">Full name.</param>
/// <param name="Chromosome">Without <c>chr</c>.</param>
/// <param name="Cytoband">As the source prints it.</param>
/// <param name="TranscriptAccession">The transcript every name is held against.</param>
/// <param name="ProteinAccession">Its protein.</param>
/// <param name="Source">Where it was read.</param>
public sealed record Gene(string Symbol, IReadOnlyList<string> OtherSymbols, string Name, string Chromosome, string Cytoband, string TranscriptAccession, string ProteinAccession, Source Source);

/// <summary>A stretch or site of the protein; residues are counted with the signal peptide.</summary>
/// <param name="Kind"><c>region</c>, <c>domain</c>, <c>site</c> or <c>polymorphism</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="FirstResidue">First residue.</param>
/// <param name="LastResidue">Last residue.</param>
/// <param name="Confidence">How sure it is.</param>
public sealed record ProteinFeature(string Kind, string Name, int FirstResidue, int LastResidue, string Confidence);
