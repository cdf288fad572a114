using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Ids become C# members: each compiles, clashes with no member that every class has, and is the only one of its class.</summary>
internal sealed class MemberNameCheck(FindingList findings)
{
    private static readonly HashSet<string> Keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit "
            + "extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator "
            + "out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this "
            + "throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while").Split(' '),
        StringComparer.Ordinal);

    // Members of every object, of every generated class, and the classes themselves: a member cannot have the name of its class.
    private static readonly HashSet<string> Reserved = new(
        ("All Count Equals Finalize GetHashCode GetType MemberwiseClone ReferenceEquals ToString Parse TryParse Find TryFind Interpret InterpretAll "
            + "Variants Alleles Assays Therapies Jurisdictions Documents Trials Statements Evidence Editions Features References Reference Transcript "
            + "Data Catalog Gene Variant Allele Assay Therapy Jurisdiction Document Trial Statement Edition LookupResult Interpretation UseStatement "
            + "EvidenceStatement Polymorphisms Names Shared Tables").Split(' '),
        StringComparer.Ordinal);

    // What pandas and R read as a missing value when they read a table of answers.
    private static readonly HashSet<string> Missing = new(["NA", "NaN", "None", "NULL", "Null", "nan", "null"], StringComparer.Ordinal);

    // Two ids that differ in case only are two entries that nobody can tell apart, and one name in languages without case.
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
            var message = $"'{id.Value}' cannot be the name of a C# member: use letters, digits and _, and begin with a letter.";
            findings.Report(IdentityRules.MemberName, id, message, IsLetter(identifier[0]) ? identifier : null);
        }
        else if (ReasonAgainst(identifier) is { } reason)
        {
            findings.Report(IdentityRules.MemberName, id, $"'{id.Value}' {reason}: choose another id.");
        }
        else if (taken.TryGetValue($"{space}.{identifier}", out var first))
        {
            var message = first.Value == id.Value
                ? $"'{id.Value}' is the id of another entry of {space}."
                : $"'{id.Value}' differs in case only from '{first.Value}', the id of another entry of {space}.";
            findings.Report(IdentityRules.SameIdentifier, id, message, related: first);
        }
        else
        {
            taken.Add($"{space}.{identifier}", id);
        }
    }

    private static string? ReasonAgainst(string identifier) =>
        Keywords.Contains(identifier) ? "is a keyword of C#" :
        Reserved.Contains(identifier) ? "is the name of a generated or inherited member" :
        Missing.Contains(identifier) ? "reads as a missing value in tables" : null;

    private static bool IsLetter(char unit) => unit is >= 'A' and <= 'Z' or >= 'a' and <= 'z';

    private static IEnumerable<(string Space, Cell Id)> IdsOf(CatalogRows rows) => rows.Assays.Select(row => ("Assays", row.Id))
        .Concat(rows.Therapies.Select(row => ("Therapies", row.Id)))
        .Concat(rows.Manifest.Jurisdictions.Select(row => ("Jurisdictions", row.Id)))
        .Concat(rows.Documents.Select(row => ("Documents", row.Id)))
        .Concat(rows.Trials.Select(row => ("Trials", row.Id)))
        .Concat(rows.Statements.Select(row => ("Statements", row.Id)))
        .Concat(rows.Trials.SelectMany(trial => trial.Cohorts.Select(cohort => ($"the cohorts of {trial.Id.Value}", cohort.Id))));

    // Variants and their published names are members of one class: names that differ in signs only would be one member.
    private static void CheckVariants(NamedCatalog catalog, FindingList findings)
    {
        var owners = new Dictionary<string, ReadName>(StringComparer.Ordinal);
        foreach (var name in NamesOf(catalog).Where(name => name.IsOk && !name.IsDna))
        {
            var identifier = CSharpIdentifier.From(CSharpIdentifier.Bare(name.Cell.Value));
            if (owners.TryGetValue(identifier, out var owner) && owner.Description.Product != name.Description.Product)
            {
                findings.Report(IdentityRules.SameIdentifier, name.Cell, $"`{name.Cell.Value}` and `{owner.Cell.Value}` are two variants that would both be {identifier}.", related: owner.Cell);
            }
            else
            {
                owners[identifier] = owners.TryGetValue(identifier, out owner) ? owner : name;
            }
        }
    }

    private static IEnumerable<ReadName> NamesOf(NamedCatalog catalog) => catalog.Targets.Values.SelectMany(targets => targets.Select(target => target.Protein))
        .Concat(catalog.Listings.Select(listing => listing.Name))
        .Concat(catalog.Mentioned.Select(mentioned => mentioned.Name));
}
