using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Checks that ids and names become valid C# members: no keyword, no name of another member, and unique in their class.</summary>
internal sealed class MemberNameCheck(FindingList findings)
{
    private static readonly HashSet<string> Keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double "
            + "else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal is "
            + "lock long namespace new null object operator out override params private protected public readonly ref return sbyte "
            + "sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe "
            + "ushort using virtual void volatile while").Split(' '),
        StringComparer.Ordinal);

    // Members of every object and of every generated class, and the classes themselves, whose names a member cannot have.
    private static readonly HashSet<string> Reserved = new(
        ("All Count Equals Finalize GetHashCode GetType MemberwiseClone ReferenceEquals ToString Parse TryParse Find TryFind "
            + "Interpret InterpretAll Variants Alleles Assays Therapies Jurisdictions Documents Trials Statements Evidence "
            + "Editions Features References Reference Transcript Data Catalog Gene Variant Allele Assay Therapy Jurisdiction "
            + "Document Trial Statement Edition LookupResult Interpretation UseStatement EvidenceStatement Polymorphisms Names "
            + "Shared Tables").Split(' '),
        StringComparer.Ordinal);

    // pandas and R read these as missing values in a table of answers.
    private static readonly HashSet<string> Missing = new(["NA", "NaN", "None", "NULL", "Null", "nan", "null"], StringComparer.Ordinal);

    // Ids that differ only in case are easily confused, and are one name in languages without case.
    private readonly Dictionary<string, Cell> taken = new(StringComparer.OrdinalIgnoreCase);

    public static void Check(NamedCatalog catalog, FindingList findings)
    {
        var check = new MemberNameCheck(findings);
        foreach (var (space, id) in IdsOf(catalog.Rows).Where(item => item.Id.IsStated() && PlainText.IsPlain(item.Id.Value)))
        {
            check.CheckId(space, id);
        }

        CheckVariants(catalog, findings);
    }

    private void CheckId(string space, Cell id)
    {
        var identifier = CSharpIdentifier.From(id.Value);
        if (identifier != id.Value || !IsLetter(identifier[0]))
        {
            var message = CompilerMessages.NotMemberName(id.Value);
            findings.Report(IdentityRules.MemberName, id, message, IsLetter(identifier[0]) ? identifier : null);
        }
        else if (ReasonAgainst(identifier) is { } reason)
        {
            findings.Report(IdentityRules.MemberName, id, reason);
        }
        else if (taken.TryGetValue($"{space}.{identifier}", out var first))
        {
            var message = first.Value == id.Value
                ? CompilerMessages.SameId(id.Value)
                : CompilerMessages.SameIdInOtherCase(id.Value, first.Value);
            findings.Report(IdentityRules.SameIdentifier, id, message, related: first);
        }
        else
        {
            taken.Add($"{space}.{identifier}", id);
        }
    }

    private static LocalizedMessage? ReasonAgainst(string identifier) =>
        Keywords.Contains(identifier) ? CompilerMessages.KeywordAsId(identifier) :
        Reserved.Contains(identifier) ? CompilerMessages.ReservedId(identifier) :
        Missing.Contains(identifier) ? CompilerMessages.MissingValueAsId(identifier) : null;

    private static bool IsLetter(char unit) => unit is >= 'A' and <= 'Z' or >= 'a' and <= 'z';

    private static IEnumerable<(string Space, Cell Id)> IdsOf(CatalogRows rows) => rows.Assays.Select(row => ("Assays", row.Id))
        .Concat(rows.Therapies.Select(row => ("Therapies", row.Id)))
        .Concat(rows.Manifest.Jurisdictions.Select(row => ("Jurisdictions", row.Id)))
        .Concat(rows.Documents.Select(row => ("Documents", row.Id)))
        .Concat(rows.Trials.Select(row => ("Trials", row.Id)))
        .Concat(rows.Statements.Select(row => ("Statements", row.Id)))
        .Concat(rows.Trials.SelectMany(trial => trial.Cohorts.Select(cohort => ($"{trial.Id.Value}.Cohorts", cohort.Id))));

    // Variants and their published names are members of one class, so names that differ only in punctuation would be one member.
    private static void CheckVariants(NamedCatalog catalog, FindingList findings)
    {
        var owners = new Dictionary<string, ReadName>(StringComparer.Ordinal);
        foreach (var name in NamesOf(catalog).Where(name => name.IsOk && !name.IsDna))
        {
            var identifier = CSharpIdentifier.From(CSharpIdentifier.Bare(name.Cell.Value));
            if (owners.TryGetValue(identifier, out var owner) && owner.Description.Product != name.Description.Product)
            {
                var message = CompilerMessages.SameMember(name.Cell.Value, owner.Cell.Value, identifier);
                findings.Report(IdentityRules.SameIdentifier, name.Cell, message, related: owner.Cell);
            }
            else
            {
                owners[identifier] = owners.TryGetValue(identifier, out owner) ? owner : name;
            }
        }
    }

    private static IEnumerable<ReadName> NamesOf(NamedCatalog catalog) => catalog.Targets.Values
        .SelectMany(targets => targets.Select(target => target.Protein))
        .Concat(catalog.Listings.Select(listing => listing.Name))
        .Concat(catalog.Mentioned.Select(mentioned => mentioned.Name));
}
