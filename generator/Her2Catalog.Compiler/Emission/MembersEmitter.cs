using Her2Catalog.Compiler.Lowering;

namespace Her2Catalog.Compiler.Emission;

/// <summary>Prints classes of members.</summary>
internal static class MembersEmitter
{
    public static void Emit(SourceWriter writer, IEnumerable<MemberClass> classes)
    {
        foreach (var members in classes)
        {
            writer.Gap();
            Emit(writer, members);
        }
    }

    private static void Emit(SourceWriter writer, MemberClass members)
    {
        writer.Summary(members.Summary);
        writer.Line($"[global::System.CodeDom.Compiler.GeneratedCode(\"Her2Catalog\", \"{Template.Version}\")]");
        writer.Open($"public static class {members.Name}");
        writer.Summary("All of them, in the catalog's order.");
        writer.Line($"public static global::Her2Catalog.CatalogList<{members.Type}> All => new(Shared, global::Her2Catalog.Tables.TableSection.{members.Section});");
        foreach (var member in members.Members)
        {
            writer.Line();
            writer.Summary(member.Summary, member.Remarks);
            writer.Line($"public static {members.Type} {member.Identifier} => {Value(members, member)};");
        }

        writer.Close();
    }

    // Entries that are numbers are created without a list.
    private static string Value(MemberClass members, Member member) =>
        members.Section is "Trials" or "Evidence" ? $"All[{Literals.Number(member.Number - 1)}]" : $"new({Literals.Number(member.Number)})";
}
