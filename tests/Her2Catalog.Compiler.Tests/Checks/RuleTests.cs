using Her2Catalog.Compiler.Rules;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Compiler.Tests.Checks;

/// <summary>One mistake at a time in the real catalog: the rule, the characters at fault, and the remedy where there is one.</summary>
public class RuleTests
{
    private const string Manifest = "her2.yaml";
    private const string Table = "assays/oncomine-dx-target-test.csv";
    private const string Oncomine = "assays/oncomine-dx-target-test.yaml";
    private const string Names = "variants/names.csv";
    private const string Mentioned = "variants/mentioned.yaml";
    private const string Guardant = "assays/guardant360-cdx.yaml";
    private const string Compact = "assays/lung-cancer-compact-panel.yaml";
    private const string Amoy = "assays/amoydx-lung-cancer-panel.yaml";
    private const string Documents = "documents.yaml";
    private const string Facts = "evidence/facts.csv";
    private const string References = "evidence/references.yaml";
    private const string Domains = "reference/domains.csv";
    private const string Transcripts = "reference/transcripts.csv";
    private const string Seals = "seals.csv";
    private const string Trials = "evidence/trials.yaml";
    private const string Therapies = "evidence/therapies.yaml";
    private const string Statements = "evidence/statements.yaml";
    private const string LastRow = "54,ReferenceOnly,21,p.T862A,c.2584A>G,2023-11-01,,Table1\n";

    public static TheoryData<string, string, string, string, string, string?> Mistakes => new()
    {
        // rule, file, what is there, what is put there, the characters at fault, the remedy
        { "HER2001", Names, "F08 F09", "F08 F\uFFFD9", "\uFFFD", null },
        { "HER2002", Names, "p.A771_M774dup", "\"p.A771_M774dup", "\"", null },
        { "HER2002", Names, "p.A771_M774dup", "p.A771\"_M774dup", "\"", null },
        { "HER2002", Names, "p.A771_M774dup,", "\"p.A771_M774dup\"x,", "x", null },
        { "HER2003", Names, "p.Y772_A775dup,F09\n", "p.Y772_A775dup,F09,more\n", "more", null },
        { "HER2003", Names, ",F09\n", "\n", "", null },
        { "HER2004", Names, "name,means", "name,meens", "meens", "means" },
        { "HER2004", Names, "name,means", "name,name", "name", null },
        { "HER2005", Guardant, "jurisdiction: Japan", "jurisdiction: *where", "*where", null },
        { "HER2005", Guardant, "jurisdiction: Japan", "jurisdiction: &a Japan", "&a Japan", null },
        { "HER2005", Therapies, "therapies:", "therapies: [", "-", null },
        { "HER2006", Therapies, "approvals:", "aprovals:", "aprovals", "approvals" },
        { "HER2006", Therapies, "    class: antibody-drug conjugate against HER2\n", "", "id", null },
        { "HER2006", Therapies, "    class: antibody", "    name: twice\n    class: antibody", "name", null },
        { "HER2007", Table, "1,CompanionDiagnostic,", "1,CompanionDiagnostics,", "CompanionDiagnostics", null }, // a use is never guessed
        { "HER2007", Statements, "topic: Gene", "topic: Genes", "Genes", "Gene" },
        { "HER2008", Table, "p.S310Y", "ｐ.S310Y", "ｐ", "p" },
        { "HER2008", Table, "c.929C>A", "c.929С>A", "С", "C" }, // a Cyrillic letter
        { "HER2008", Names, "p.A771_M774dup", "p.A771\u200B_M774dup", "\u200B", "" },
        { "HER2009", Manifest, "variants/names.csv", "variants/name.csv", "variants/name.csv", "variants/names.csv" },
        { "HER2010", Table, "p.S310Y,c.929C>A", ",c.929C>A", "", null },
        { "HER2011", "reference/NM_004448.4.fasta", ">NM_004448.4", ">NM_004448.3", "NM_004448.3", "NM_004448.4" },
        { "HER2011", "reference/NM_004448.4.fasta", "CCCCTCC", "CCCCUCC", "U", null },
        { "HER2011", "reference/NM_004448.4.fasta", ">", "", "", null },
        { "HER2012", Table, "8,p.S310Y", "8, p.S310Y", " ", "" },
        { "HER2012", Guardant, "therapy: TrastuzumabDeruxtecan", "therapy: 'TrastuzumabDeruxtecan '", " ", "" },
        { "HER2013", Table, "c.2325_2326insACCGTGATGGCT", "c.2325_2326insACCGTCATGGCT", "15", null }, // another codon for the same residue
        { "HER2013", Documents, "edition: 2023-11", "edition: 2023-12", "JlcsHandbook2023_11", null },
        { "HER2013", Compact, "    next_step: {step: ConfirmWith, assay: OncomineDxTargetTest}\n", "", "select", null },
        { "HER2015", Manifest, "  seals: seals.csv\n", "", "HER2", null },
        { "HER2015", Manifest, "seals: seals.csv", "seals: other.csv", "other.csv", null },
        { "HER2004", Names, "name,means,source", "name;means;source", ";", null },
        { "HER2016", Names, "p.A771_M774dup,p.Y772_A775dup,F09\n", "p.A771_M774dup,p.Y772_A775dup,F09\n,,\n", ",,\n", null },
        { "HER2016", Names, "name,means,source", "name,means,source,,", ",,", null },
        { "HER2017", Manifest, "names: variants/names.csv", "names: ../variants/names.csv", "../variants/names.csv", null },
        { "HER2017", Manifest, "names: variants/names.csv", "names: /etc/passwd", "/etc/passwd", null },
        { "HER2017", Manifest, "names: variants/names.csv", "names: C:\\names.csv", "C:\\names.csv", null },
        { "HER2007", Table, "1,CompanionDiagnostic,", "1,companiondiagnostic,", "companiondiagnostic", "CompanionDiagnostic" },
        { "HER2051", Manifest, "coding_start: 176", "coding_start: 179", "179", null },
        { "HER2051", Manifest, "coding_end: 3943", "coding_end: 3942", "3942", null },
        { "HER2051", Manifest, "coding_end: 3943", "coding_end: 9943", "9943", null },
        { "HER2052", "reference/exons.csv", "2,74,225,249,400", "2,74,225,250,400", "250", "249" },
        { "HER2052", "reference/exons.csv", "37863243", "37863244", "37863244", null },
        { "HER2052", "reference/exons.csv", "2,74,225", "2,75,225", "75", "74" },
        { "HER2052", Manifest, "strand: forward", "strand: reverse", "reverse", "forward" },
        { "HER2053", "reference/NP_004439.2.fasta", "MELAALCRWG", "MELAALCRWA", "NP_004439.2", null },
        { "HER2054", "reference/domains.csv", "753,753,K,K", "753,753,R,K", "R", "K" },
        { "HER2055", Domains, "I655V (rs1136201)", "rs1136201 (I655V)", "rs1136201", null },
        { "HER2055", Domains, "I655V (rs1136201)", "I654V (rs1136201)", "I654V", null },
        { "HER2056", Manifest, "grch37_start: 37839393", "grch37_start: 37839394", "37839394", null },
        { "HER2056", Manifest, "grch38_start: 39683140", "grch38_start: 1", "1", null },
        { "HER2056", "reference/exons.csv", "39723912,39724010", "39723913,39724011", "39723913", null },
        { "HER2058", Transcripts, "NM_001005862.2,", "NM_004448.4,", "NM_004448.4", null }, // the catalog's own
        { "HER2058", Transcripts, "NR_110535.1,", "ERBB2,", "ERBB2", null },
        { "HER2058", Transcripts, "NP_001276865.1", "NP_001276865.1 NP_001005862.1", "NP_001005862.1", null }, // of another row
        { "HER2058", Transcripts, "3678,1_3678:+90,,,no", "3678,1-3678:+90,,,no", "1-3678:+90", null },
        { "HER2058", Transcripts, "3678,1_3678:+90,,,no", "3678,3678_1:+90,,,no", "3678_1:+90", null },
        { "HER2058", Transcripts, "3678,1_3678:+90,,,no", "3678,1_3679:+90,,,no", "1_3679:+90", null },
        { "HER2058", Transcripts, "3678,1_3678:+90,,,no", "3679,1_3678:+90,,,no", "3679", null }, // no whole codons
        { "HER2058", Transcripts, "3678,1_3678:+90,,,no", "3678,1_3678:+900,,,no", "1_3678:+900", null }, // beyond the transcript
        { "HER2058", Transcripts, "1_73:+0 74_2940:+828", "1_74:+0 74_2940:+828", "74_2940:+828", null },
        { "HER2058", Transcripts, "3678,1_3678:+90,,,no", "3678,1_3678:+90,,,yes", "1_3678:+90", null }, // p.L755S would be answered
        { "HER2058", Transcripts, "3678,1_3678:+90,,,no", "3678,1_3678:+90,same,同じ,no", "same", null },
        { "HER2013", Transcripts, "3678,1_3678:+90,,,no", "3678,1_3678:+30,,,no", "NM_001005862.2", null }, // residues instead of bases
        { "HER2054", "reference/domains.csv", "988,1255", "988,1256", "988", null },
        { "HER2101", Table, "c.929C>A", "c.929C>Q", "Q", null },
        { "HER2101", Table, "c.929C>A", "p.S310Y", "p.S310Y", null },
        { "HER2113", Table, "c.929C>A", "929C>A", "929C>A", "c.929C>A" },
        { "HER2102", Table, "p.S310Y", "p.S310Z", "Z", "Y" }, // as c.929C>A gives
        { "HER2103", Table, "c.2264T>C", "c.2264A>C", "A", "T" },
        { "HER2104", Table, "p.L755S", "p.K755S", "K", "L" },
        { "HER2105", Table, "c.2264T>C", "c.9264T>C", "9264", null },
        { "HER2105", Table, "c.2326_2327insTAG", "c.2327_2326insTAG", "2327_2326", "2326_2327" },
        { "HER2106", Table, "p.L755S", "p.L755W", "p.L755W", "p.L755S" },
        { "HER2107", Table, "8,p.S310Y", "9,p.S310Y", "9", "8" },
        { "HER2108", Names, "c.2263_2264delinsCC,Table1", "c.2263_2264delTTinsCC,Table1", "c.2263_2264delTTinsCC", "c.2263_2264delinsCC" },
        { "HER2109", Names, "p.Y772_A775dup,F08", "p.A771_M774dup,F08", "p.A771_M774dup", "p.Y772_A775dup" },
        { "HER2110", Table, "delTGAGGGAAAACACAT", "delTGAGGGAAAACACA", "TGAGGGAAAACACA", null },
        { "HER2111", Table, "c.2264T>C", "NM_004448.1:c.2264T>C", "NM_004448.1", null },
        { "HER2111", Table, "c.2264T>C", "NM_001005862.2:c.2264T>C", "NM_001005862.2", null },
        { "HER2111", Table, "c.2264T>C", "EGFR:NM_004448.4:c.2264T>C", "EGFR", null },
        { "HER2111", Table, "c.2264T>C", "EGFR:c.2264T>C", "EGFR", null },
        { "HER2112", Manifest, "NC_000017.10", "NC_000007.13", "NC_000007.13", null },
        { "HER2112", Manifest, "grch38_accession: NC_000017.11", "grch38_accession: NC_000017.10", "NC_000017.10", null },
        { "HER2112", Names, "p.Ile767Phe,p.I767F,F39", "NC_000017.10:g.39723967T>C,c.2264T>C,F39", "NC_000017.10", "NC_000017.11" },
        { "HER2113", Table, "c.2264T>C", "c.02264t>C", "c.02264t>C", "c.2264T>C" },
        { "HER2113", Table, "p.L755S", "P.l755S", "P.l755S", "p.L755S" },
        { "HER2113", Names, "p.Gly776_Val777delinsCysValCysGly", "p.GLY776_Val777DelInsCysValCysgly", "p.GLY776_Val777DelInsCysValCysgly", "p.Gly776_Val777delinsCysValCysGly" },
        { "HER2113", Table, "c.2326_2327insTAG", "c.2326_2327 insTAG", "c.2326_2327 insTAG", "c.2326_2327insTAG" },
        { "HER2201", Table, LastRow, LastRow + "55,CompanionDiagnostic,19,p.L755S,c.2263_2264delTTinsTC,2023-11-01,,Table1\n", "c.2263_2264delTTinsTC", null },
        { "HER2202", Table, "p.A771_Y772insYVMA", "p.G776delinsYVMAG", "p.G776delinsYVMAG", null },
        { "HER2203", Names, "p.A771_M774dup,p.Y772_A775dup", "p.A771_M774dup,p.G778dup", "p.G778dup", "p.Y772_A775dup" },
        { "HER2204", Names, "p.A771_M774dup,p.Y772_A775dup,F09\n", "p.A771_M774dup,p.Y772_A775dup,F09\np.A771_M774dup,p.G778dup,F09\n", "p.A771_M774dup", null },
        { "HER2205", Therapies, "id: Afatinib", "id: TrastuzumabDeruxtecan", "TrastuzumabDeruxtecan", null },
        { "HER2206", Guardant, "p.T798I", "p.L755Q", "p.L755Q", null },
        { "HER2206", Guardant, "proteins: [p.I767F]", "alleles: [c.2264T>A]", "c.2264T>A", null },
        { "HER2206", Names, "p.Ile767Phe,", "p.Leu755Gln,p.L755Q,F39\np.Ile767Phe,", "p.L755Q", null },
        { "HER2207", Names, "p.A771_M774dup,p.Y772_A775dup,F09", "p.A771_M774dup,p.Y772_A775dup,F10", "F10", null },
        { "HER2207", Names, "p.A771_M774dup,p.Y772_A775dup,F09", "p.A771_M774dup,p.Y772_A775dup,Table1", "Table1", null },
        { "HER2301", Oncomine, "companion_diagnostic: 48", "companion_diagnostic: 47", "47", "48" },
        { "HER2302", Table, LastRow, LastRow + "55,ReferenceOnly,19,p.L755S,c.2264T>C,2023-11-01,,Table1\n", "ReferenceOnly", null },
        { "HER2303", Guardant, "therapy: TrastuzumabDeruxtecan", "therapy: TrastuzumabDeruxtekan", "TrastuzumabDeruxtekan", "TrastuzumabDeruxtecan" },
        { "HER2303", Compact, "assay: OncomineDxTargetTest", "assay: OncomineDxTest", "OncomineDxTest", "OncomineDxTargetTest" },
        { "HER2303", Guardant, "jurisdiction: Japan", "jurisdiction: Japam", "Japam", "Japan" },
        { "HER2303", Therapies, "jurisdiction: Japan", "jurisdiction: Japam", "Japam", "Japan" },
        { "HER2303", Facts, "F01,JlcsHandbook2023_11", "F01,JlcsHandbook2023_12", "JlcsHandbook2023_12", "JlcsHandbook2023_11" },
        { "HER2303", References, "document: JlcsHandbook2023_11, number: 1}", "document: JlcsHandbook, number: 1}", "JlcsHandbook", null },
        { "HER2303", Trials, "references: [21]", "references: [99]", "99", null },
        { "HER2304", Amoy, "assay: OncomineDxTargetTest", "assay: AmoyDxLungCancerPanel", "AmoyDxLungCancerPanel", null },
        { "HER2304", Amoy, "assay: OncomineDxTargetTest", "assay: LungCancerCompactPanel", "LungCancerCompactPanel", null },
        { "HER2304", Amoy, "from: 2023-11-01", "from: 2022-11-01\n    until: 2023-01-01", "OncomineDxTargetTest", null },
        { "HER2303", Names, "p.A771_M774dup,p.Y772_A775dup,F09", "p.A771_M774dup,p.Y772_A775dup,F99", "F99", null }, // F09, F19, F29 and F39 are near
        { "HER2303", Names, "p.A771_M774dup,p.Y772_A775dup,F09", "p.A771_M774dup,p.Y772_A775dup,Tabel1", "Tabel1", "Table1" },
        { "HER2306", Table, "2023-11-01,,Table1", "2023/11/1,,Table1", "2023/11/1", "2023-11-01" },
        { "HER2306", Guardant, "from: 2023-11-01", "from: 2024-11-01", "2024-11-01", null },
        { "HER2306", Guardant, "from: 2023-11-01", "from: 2023-11-31", "2023-11-31", null },
        { "HER2306", Table, "2023-11-01,,Table1", "2023-11-01,2023-10-01,Table1", "2023-10-01", null },
        { "HER2306", Documents, "edition: 2023-11", "date: November 2023", "November 2023", null },
        { "HER2306", Mentioned, "protein: p.I655V", "protein: p.I655V\n    from: 2024-11-01", "2024-11-01", null },
        { "HER2306", Statements, "topic: Frequency", "topic: Frequency\n    until: 2023-13-01", "2023-13-01", null },
        { "HER2309", Table, "2,CompanionDiagnostic,8", "3,CompanionDiagnostic,8", "3", null },
        { "HER2309", Table, "2,CompanionDiagnostic,8", "72,CompanionDiagnostic,8", "72", "2" },
        { "HER2310", Table, "2023-11-01,,Table1", "2023-10-01,,Table1", "2023-10-01", null },
        { "HER2311", Guardant, "therapy: TrastuzumabDeruxtecan", "therapy: Afatinib", "Japan", null },
        { "HER2311", Guardant, "from: 2023-11-01", "from: 2023-07-01", "2023-07-01", null },
        { "HER2312", "assays/lung-cancer-compact-panel.yaml", "id: LungCancerCompactPanel", "id: LungCancerCompactPane", "LungCancerCompactPane", null },
        { "HER2314", Compact, "select: {any: true}", "select: {any: true, otherwise: true}", "otherwise", null },
        { "HER2314", Compact, "select: {any: true}", "select: {changes: [missense_variant]}", "changes", null },
        { "HER2314", Compact, "select: {any: true}", "select: {any: false}", "any", null },
        { "HER2314", Guardant, "proteins: [p.I767F]", "proteins: [p.I767F], changes: [missense_variant]", "changes", null },
        { "HER2314", Compact, "select: {any: true}", "select: {any: true, uncatalogued: true}", "uncatalogued", null },
        { "HER2315", Guardant, "    therapy: TrastuzumabDeruxtecan\n", "", "CompanionDiagnostic", null },
        { "HER2315", Guardant, "    jurisdiction: Japan\n", "", "CompanionDiagnostic", null },
        { "HER2317", Guardant, "proteins: [p.I767F]", "proteins: [p.I767F, p.T798I]", "CompanionDiagnostic", null },
        { "HER2317", Guardant, "select: {otherwise: true}\n    use: NotStated", "select: {otherwise: true}\n    use: NotListed\n    from: 2023-11-01\n    source: {facts: F40, section: \"6\"}\n  - select: {otherwise: true}\n    use: NotStated", "NotStated", null },
        { "HER2318", Oncomine, "select: {rows: CompanionDiagnostic}", "select: {rows: [1-49]}", "CompanionDiagnostic", "ReferenceOnly" },
        { "HER2318", Oncomine, "select: {rows: ReferenceOnly}\n    use: ReferenceOnly", "select: {rows: ReferenceOnly}\n    use: NotListed", "NotListed", null }, // more would be permitted
        { "HER2319", Compact, "    use: ReferenceOnly\n    from: 2023-11-01\n", "    use: ReferenceOnly\n    from: 2023-01-01\n    until: 2023-10-31\n    source: {facts: F34, section: \"6\"}\n  - select: {any: true}\n    use: ReferenceOnly\n    from: 2023-11-01\n", "2023-10-31", "2023-11-01" },
        { "HER2319", Compact, "    use: ReferenceOnly\n    from: 2023-11-01\n", "    use: NotStated\n    from: 2023-01-01\n    until: 2023-11-02\n    source: {facts: F34, section: \"6\"}\n  - select: {any: true}\n    use: ReferenceOnly\n    from: 2023-11-01\n", "2023-11-02", "2023-11-01" },
        { "HER2320", Oncomine, "select: {rows: ReferenceOnly}", "select: {rows: [49-55]}", "49-55", null },
        { "HER2320", Oncomine, "select: {rows: ReferenceOnly}", "select: {rows: [54-49]}", "54-49", null },
        { "HER2320", Oncomine, "    from: 2023-11-01\n    source: {facts: F32 Table1", "    from: 2023-01-01\n    until: 2023-02-01\n    source: {facts: F32 Table1", "ReferenceOnly", null },
        { "HER2320", Compact, "select: {any: true}", "select: {residues: 1200-1256}", "1200-1256", null },
        { "HER2320", Compact, "select: {any: true}", "select: {residues: 831-770}", "831-770", null },
        { "HER2320", Compact, "select: {any: true}", "select: {exons: 27-28}", "27-28", null },
        { "HER2320", Compact, "select: {any: true}", "select: {any: true, changes: [stop_lost], except_changes: [stop_lost]}", "stop_lost", null },
        { "HER2320", Compact, "select: {any: true}", "select: {residues: 770-831, changes: [5_prime_UTR_variant]}", "5_prime_UTR_variant", null },
        { "HER2320", Compact, "select: {any: true}", "select: {proteins: []}", "proteins", null },
        { "HER2320", Compact, "select: {any: true}", "select: {rows: ReferenceOnly}", "ReferenceOnly", null },
        {
            "HER2322", Oncomine, "  - select: {rows: ReferenceOnly}", "  - select: {rows: [1]}\n    use: CompanionDiagnostic\n    therapy: Afatinib\n    jurisdiction: Japan\n" +
            "    from: 2023-11-01\n    source: {facts: F30, section: \"6\"}\n  - select: {rows: ReferenceOnly}", "CompanionDiagnostic", null
        },
        { "HER2323", Compact, "statements:\n", "  - select: {otherwise: true}\n    use: NotListed\n    from: 2023-11-01\n    source: {facts: F34, section: \"6\"}\nstatements:\n", "true", null },
        { "HER2304", Compact, "    use: ReferenceOnly\n", "    use: ReferenceOnly\n    therapy: Afatinib\n", "OncomineDxTargetTest", null },
        { "HER2321", Compact, "  - select: {any: true}\n", TooMany(Residues), "uses", null },
        { "HER2006", Compact, "select: {any: true}", "select: {every: true}", "every", null },
        { "HER2006", Compact, ", assay: OncomineDxTargetTest", "", "ConfirmWith", null },
        { "HER2006", Guardant, "step: ExpertPanel,", "step: ExpertPanel, assay: OncomineDxTargetTest,", "OncomineDxTargetTest", null },
        { "HER2007", Compact, "select: {any: true}", "select: {any: true, changes: [missense]}", "missense", null },
        { "HER2007", Guardant, "except_changes: [synonymous_variant, 5_prime", "except_changes: [synonymous_variant, 3_prime", "3_prime_UTR_variant", null },
        { "HER2007", Guardant, "p.V777_G778insCV, p.T798I]", "p.V777_G778insCV, p.V777_G778insCV]", "p.V777_G778insCV", null },
        { "HER2007", Compact, "select: {any: true}", "select: {residues: 770..831}", "770..831", null },
        { "HER2007", Oncomine, "specimen: tissue", "specimen: NotStated", "NotStated", null },
        { "HER2007", Documents, "edition: 2023-11", "url: example.org", "example.org", null },
        { "HER2208", Therapies, "id: Afatinib", "id: ToString", "ToString", null },
        { "HER2208", Therapies, "id: Afatinib", "id: Therapies", "Therapies", null },
        { "HER2007", Manifest, "    as_of: 2023-11-01\n", "    as_of: 2023-11-01\n  - {id: 2023-11, as_of: 2023-12-01}\n", "2023-11", null },
        { "HER2007", Manifest, "    as_of: 2023-11-01\n", "    as_of: 2023-11-01\n  - {id: other, as_of: 2023-11-01}\n", "2023-11-01", null },
        { "HER2208", Therapies, "id: Afatinib", "id: Shared", "Shared", null },
        { "HER2208", Therapies, "id: Afatinib", "id: All", "All", null },
        { "HER2208", Therapies, "id: Afatinib", "id: class", "class", null },
        { "HER2208", Therapies, "id: Afatinib", "id: _", "_", null },
        { "HER2208", Therapies, "id: Afatinib", "id: 1Afatinib", "1Afatinib", null },
        { "HER2208", Therapies, "id: Afatinib", "id: None", "None", null },
        { "HER2208", Therapies, "id: Afatinib", "id: NA", "NA", null },
        { "HER2208", Manifest, "id: Japan, name: Japan", "id: NaN, name: Japan", "NaN", null },
        { "HER2205", Therapies, "id: Afatinib", "id: trastuzumabDeruxtecan", "trastuzumabDeruxtecan", null },
        { "HER2104", Table, "p.L755S", "p.L756S", "p.L756S", "p.L755S" }, // as c.2264T>C gives; residue 756 is Arg
        { "HER2106", Table, "19,p.L755S", "20,p.L755W", "p.L755W", null }, // neither exon nor protein is that of the coding name
        { "HER2107", Table, "19,p.L755S", "20,p.L755W", "20", null },
        { "HER2103", Table, "19,p.L755S,c.2264T>C", "17,p.R678Q,c.2264A>C", "A", null }, // c.2264T>C would give another protein
        { "HER2009", Manifest, "variants/names.csv", "her2.yam", "her2.yam", null }, // never the file that is read
        { "HER2208", Statements, "id: Activation", "id: GetHashCode", "GetHashCode", null },
        { "HER2208", Documents, "id: JlcsHandbook2023_11", "id: Jlcs-Handbook", "Jlcs-Handbook", "Jlcs_Handbook" },
        { "HER2208", Manifest, "id: Japan, name: Japan", "id: Equals, name: Japan", "Equals", null },
        { "HER2401", Trials, "value: 73, events", "value: 74, events", "74", "73" },
        { "HER2402", Trials, "low: 44", "low: 66", "66", null },
        { "HER2403", Statements, "    source: {facts: F29, section: \"5\", references: [26]}\n", "", "id", null },
        { "HER2404", References, "  - {document: JlcsHandbook2023_11, number: 1}", "  - {document: JlcsHandbook2023_11, number: 27}\n  - {document: JlcsHandbook2023_11, number: 1}", "27", null },
        { "HER2404", Documents, "  - id: JlcsHandbook2023_11", "  - {id: Other, short_title: a, short_title_japanese: a, title: b, title_japanese: b, publisher: c, publisher_japanese: c}\n  - id: JlcsHandbook2023_11", "Other", null },
        { "HER2404", Facts, "Table 1,assay\n", "Table 1,assay\nTable2,JlcsHandbook2023_11,6,Table 2,assay\n", "Table2", null },
        { "HER2406", Trials, "value: 3.3, share_of", "value: 4.3, share_of", "4.3", null },
        { "HER2407", Statements, "source: {facts: F29, section: \"5\"", "source: {facts: F29, section: \"6\"", "6", "5" },
        { "HER2407", Names, "p.A771_M774dup,p.Y772_A775dup,F09", "p.A771_M774dup,p.Y772_A775dup,F09 F09", "F09", null },
        { "HER2409", References, "pmid: 37694347", "pmid: PMID37694347", "PMID37694347", null },
        { "HER2409", References, "doi: 10.1200/JCO.23.01361", "doi: https://doi.org/10.1200/JCO.23.01361", "https://doi.org/10.1200/JCO.23.01361", null },
        { "HER2405", Trials, "NCT03505710", "jRCT103119000", "jRCT103119000", null },
        { "HER2405", Trials, "NCT03505710", "UMIN00001234", "UMIN00001234", null },
        { "HER2405", Trials, "NCT03505710", "NCT0350571", "NCT0350571", null },
    };

    /// <summary>Mistakes that are reported in another file than the one that was edited.</summary>
    public static TheoryData<string, string, string, string, string, string> MistakesElsewhere => new()
    {
        // rule, file, what is there, what is put there, the file with the finding, the characters at fault
        { "HER2013", Names, "p.A771_M774dup,p.Y772_A775dup,F09\n", "", Seals, "p.A771_M774dup" }, // removed: at its seal
        { "HER2013", Seals, "variants/names.csv,p.A771_M774dup,", "variants/names.csv,p.A771_M774dup #2,", Names, "p.A771_M774dup" },
        { "HER2015", Seals, "documents.yaml,documents/JlcsHandbook2023_11,", "variants/mentioned.yaml,variants/p.L755S,", Manifest, "documents.yaml" },
        { "HER2056", "reference/NM_004448.4.fasta", "CCCCTCCATTGG", "CCCGTCCATTGG", "reference/exons.csv", "37856317" },
        { "HER2057", "reference/LRG_724.fasta", "CCAAGGTGGGTC", "CCAAGGAGGGTC", "reference/exons.csv", "2" }, // exon 1 ends with CCAAG
        { "HER2316", Oncomine, "select: {rows: CompanionDiagnostic}", "select: {rows: [1-47]}", Table, "CompanionDiagnostic" },
        { "HER2316", Oncomine, "    from: 2023-11-01\n    source: {facts: F32 Table1", "    from: 2023-11-01\n    until: 2024-11-01\n    source: {facts: F32 Table1", Table, "ReferenceOnly" },
    };

    private static string Residues(int i) => $"  - select: {{residues: {i + 1}}}\n    use: ReferenceOnly\n    from: 2023-11-01\n    source: {{facts: F34, section: \"6\"}}\n";

    private static string TooMany(Func<int, string> statement) => string.Concat(Enumerable.Range(0, 48).Select(statement)) + "  - select: {any: true}\n";

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_reported_at_its_position(string rule, string file, string old, string put, string fault, string? remedy)
    {
        var compiled = CatalogFixture.Real.With(file, old, put).Compile();
        Assert.Contains(compiled.Findings, finding =>
            finding.Rule.Id == rule && finding.File.Path == "catalog/" + file && CatalogFixture.Fault(finding) == fault && finding.Replacement == remedy && finding.Message.ToString().Length > 10);
        Assert.Equal(compiled.Findings.Any(finding => finding.Severity == Severity.Error), compiled.Model is null);
    }

    [Theory]
    [MemberData(nameof(MistakesElsewhere))]
    public void A_mistake_that_shows_in_another_file_is_reported_there(string rule, string file, string old, string put, string shownIn, string fault)
    {
        var compiled = CatalogFixture.Real.With(file, old, put).Compile();
        Assert.Contains(compiled.Findings, finding => finding.Rule.Id == rule && finding.File.Path == "catalog/" + shownIn && CatalogFixture.Fault(finding) == fault);
    }

    [Theory]
    [InlineData("NCT03505710")]
    [InlineData("jRCT1031190001")]
    [InlineData("jRCTs031180001")]
    [InlineData("UMIN000012345")]
    [InlineData("2019-001234-56")]
    [InlineData("2022-501234-56-00")]
    public void A_number_of_a_trial_registry_breaks_no_rule(string id) =>
        Assert.Empty(CatalogFixture.Real.With(Trials, "registry_id: NCT03505710", $"registry_id: {id}").Compile().Findings);

    [Fact]
    public void The_real_catalog_breaks_no_rule() => Assert.Empty(CatalogFixture.Real.Compile().Findings);

    [Fact]
    public void A_duplicate_is_related_to_the_first()
    {
        var compiled = CatalogFixture.Real.With(Table, LastRow, LastRow + "55,CompanionDiagnostic,19,p.L755S,c.2263_2264delTTinsTC,2023-11-01,,Table1\n").Compile();
        var finding = Assert.Single(compiled.Findings, item => item.Rule.Id == "HER2201");
        Assert.Equal("c.2264T>C", finding.Related!.File.Content.Substring(finding.Related.Span.Start, finding.Related.Span.Length));
    }

    [Fact]
    public void A_message_contains_the_value_and_what_was_meant()
    {
        var compiled = CatalogFixture.Real.With(Table, "c.2264T>C", "c.2264A>C").Compile();
        var finding = Assert.Single(compiled.Findings, item => item.Rule.Id == "HER2103");
        Assert.Equal("`c.2264A>C`: NM_004448.4 has T at c.2264, not A; did you mean `c.2264T>C`?", finding.Message.ToString());
    }

    [Theory]
    [InlineData("docker-compose.yaml", "services:\n  web:\n    image: x\n")]
    [InlineData("data/cohort.csv", "sample,variant\n1,p.L755S\n")]
    [InlineData("genome/chr1.fasta", ">1\nACGT\n")]
    [InlineData("egfr/egfr.yaml", "catalog: EGFR\ntranscript:\n")] // a catalog of its own
    public void A_file_beside_the_manifest_that_is_not_of_a_catalog_is_ignored(string name, string text)
    {
        var compiled = CatalogFixture.Real.WithFile(name, text).Compile();
        Assert.Empty(compiled.Findings);
    }

    [Theory]
    [InlineData("assays/forgotten.yaml", "id: Forgotten\n")] // in a folder of the catalog
    [InlineData("forgotten.yaml", "uses:\n")] // beside the manifest, with the keys of one
    [InlineData("asays/forgotten.csv", "row,use,exon,protein,coding,from,until,source\n")] // in a folder misspelt
    public void A_file_that_no_manifest_names_is_only_a_warning(string name, string text)
    {
        var compiled = CatalogFixture.Real.WithFile(name, text).Compile();
        var finding = Assert.Single(compiled.Findings);
        Assert.Equal(("HER2009", Severity.Warning), (finding.Rule.Id, finding.Severity));
        Assert.NotNull(compiled.Model);
    }

    [Theory]
    [InlineData("covers_all_exons:", "cover_all_exons:")]
    [InlineData("uses:", "use:")]
    public void A_misspelled_key_is_reported_once(string key, string misspelt)
    {
        var compiled = CatalogFixture.Real.With(Oncomine, key, misspelt).Compile();
        Assert.Equal("HER2006", Assert.Single(compiled.Findings).Rule.Id);
    }

    [Fact]
    public void A_key_without_a_value_is_reported_once_as_empty()
    {
        var compiled = CatalogFixture.Real.With(Oncomine, "covers_all_exons: false", "covers_all_exons: ''").Compile();
        Assert.Equal("HER2010", Assert.Single(compiled.Findings).Rule.Id);
        Assert.Null(compiled.Model);
    }

    [Fact]
    public void Assays_are_not_missed_while_one_cannot_be_read()
    {
        var compiled = CatalogFixture.Real.With(Oncomine, "covers_all_exons: false", "covers_all_exons: [false").Compile();
        Assert.Contains(compiled.Findings, finding => finding.Rule.Id == "HER2005");
        Assert.DoesNotContain(compiled.Findings, finding => finding.Rule.Id == "HER2303");
        Assert.Null(compiled.Model);
    }

    // The row may print the published name that cites the table, and be the one that a list refers to.
    [Theory]
    [InlineData("c.2263_2264delTTinsCC", "c.2263–2264delTTinsCC")]
    [InlineData("p.E770_A771insAYVM", "p.E770_A771insAYV M変異")]
    public void Names_of_a_row_that_cannot_be_read_are_not_missed_elsewhere(string name, string put)
    {
        var findings = CatalogFixture.Real.With(Table, name, put).Compile().Findings;
        Assert.Contains(findings, finding => finding.Rule.Id == "HER2008");
        Assert.DoesNotContain(findings, finding => finding.Rule.Id == "HER2207");
    }

    [Fact]
    public void Several_mistakes_are_reported_at_once()
    {
        var compiled = CatalogFixture.Real.With(Table, "c.929C>A", "c.929C>Q").With(Table, "19,p.L755S", "20,p.L755S").With(Guardant, "p.T798I", "p.L755Q").Compile();
        Assert.Equal(["HER2101", "HER2107", "HER2206"], compiled.Findings.Select(finding => finding.Rule.Id).Order(StringComparer.Ordinal));
    }
}
