using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Messages;

/// <content>The reference that all names are checked against.</content>
public static partial class CompilerMessages
{
    internal static LocalizedMessage OtherSequence(string accession, string expected) => Of([accession, expected]);

    internal static LocalizedMessage OtherChromosome(string accession, string chromosome, string prefix) =>
        Of([accession, chromosome, prefix]);

    internal static LocalizedMessage SameAccessionOfBuilds(string accession) => Of([accession]);

    internal static LocalizedMessage CodingRegionOutside(int start, int end, int bases) => Of([start, end, bases]);

    internal static LocalizedMessage CodingRegionNotInCodons(int bases) => Of([bases]);

    internal static LocalizedMessage NoStartCodon(string bases, int start) => Of([bases, start]);

    internal static LocalizedMessage StopCodonInside(int position) => Of([position]);

    internal static LocalizedMessage NoStopCodon(string bases) => Of([bases]);

    internal static LocalizedMessage ProteinLength(int stated, int translated) => Of([stated, translated]);

    internal static LocalizedMessage ProteinResidue(char stated, int number, char translated) => Of([stated, number, translated]);

    internal static LocalizedMessage FeatureOutside(int start, int end, int residues) => Of([start, end, residues]);

    internal static LocalizedMessage PolymorphismName(string word, string residue, int number) => Of([word, residue, number]);

    internal static LocalizedMessage FeatureResidue(int number, string residue, string stated) => Of([number, residue, stated]);
}
