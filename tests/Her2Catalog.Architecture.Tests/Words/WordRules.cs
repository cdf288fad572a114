namespace Her2Catalog.Architecture.Tests.Words;

/// <summary>The phrases and names.</summary>
internal static class WordRules
{
    /// <summary>Phrases in text.</summary>
    public static readonly WordRule[] Phrases =
    [
        // Verbs
        new(@"\b(?:tells|telling|told)\b|(?<!\b(?:can|cannot|could|to) )\btell\b", "report, state, distinguish", "The missing column is told.", "The missing column is reported."),
        new(@"(?-i:\b(?:met|meets?|meeting)\b)", "match, contain", "It met none.", "No target matches the query."),
        new(
            @"\b(?:stands?|stood|standing) (?:in|for|behind|beside|between|before|after|at|on|there|where)\b",
            "contain, represent, precede, be",
            "a letter stands before it", "a letter precedes it"),
        new(@"\b(?:where|what|that|which|as it|as they) (?:stands?|stood)\b", "is", "what stands there", "what is there"),
        new(@"\b(?:lays?|laid|laying)\b", "put, store, attach", "Lay the file into a folder.", "Put the file in a folder."),
        new(@"\b(?:holds?|holding|held)\b", "contain, keep, apply", "a cell that holds a name", "a cell that contains a name"),
        new(@"\blook(?:s|ed|ing)? at\b", "check, read, use", "a status that nobody looks at", "an ignored result"),
        new(@"\b(?:puts?|putting) (?:\w+ ){0,3}right\b|\b(?:mends?|mended|mending)\b", "fix", "It puts a date right.", "It fixes a date."),
        new(@"\brefus(?:es?|ed|al|ing)\b", "reject", "The table is refused.", "The table is rejected."),
        new(@"\bknows\b|\b(?:thinks|believes|wishes|wants|hears)\b", "contain, support, need, read: code is no person",
            "the catalog knows the variant", "the catalog contains the variant"),
        new(@"\b(?:is|are|was|were) said (?:to|of)\b", "is, has", "a row that is said to be of the gene", "a row of the gene"),
        new(
            @"\b(?:is|are|was) to (?:be|have|hold|contain|do|give|get|go|take)\b",
            "must, can", "the file that is to be read", "the file to read"),
        new(@"\b(?:can|to|could) be had\b", "is available", "a version that can be had", "an available version"),
        new(
            @"\bcame or went\b|\bwent away\b|\b(?:that|which) (?:went|came)\b",
            "was added, was removed", "a member that went", "a removed member"),
        new(@"\bbecame? of\b", "result", "What became of a catalog.", "The result of compiling a catalog."),
        new(@"\bis given with\b|\bare given with\b", "written with, specified by", "what is given with -o", "output written with -o"),
        new(@"\bgo(?:es)? along\b", "is included", "the symbols go along", "the symbols are included"),

        new(
            @"\b(?:stays?|stayed|leaves?|left|keeps?|kept|remains?) (?:\w+ ){0,3}as (?:it|they) (?:is|was|are|were)\b",
            "does not change", "The file stays as it was.", "The file does not change."),
        new(@"\bsays? of\b", "states about", "what the source says of it", "what the source states about the variant"),
        new(@"\bpass(?:es|ed) over\b", "skip, ignore", "the file is passed over", "the file is ignored"),
        new(@"\b(?:struck|strikes?) (?:it |them )?(?:from|out)\b", "remove", "strike it from the list", "remove it from the list"),
        new(@"\bobeys?\b", "follow, interpret", "what a terminal obeys", "what a terminal interprets"),

        // None, nobody, no
        new(@"(?<!\bthere )\b(?:is|are|was|were) none\b", "is not, no … is", "G776 are none", "G776 is not a pair of positions"),
        new(
            @"(?<!\bthere )\b(?:is|are|was) no (?!longer\b|more\b|less\b)(?=[a-z]+)",
            "is not a, has no, is outside", "66 to 65 is no interval", "66 to 65 is not an interval"),
        new(@"\b(?:nobody|somebody|anybody)(?:'s)?\b", "name the actor, or use anyone", "nobody reads it", "it is ignored"),
        new(@"\bwhoever\b", "name the actor", "whoever supplies a catalog", "the author of a catalog"),

        // Pronouns at the end of a phrase
        new(
            @"(?<!\b(?:one|two|none|all|each|both|some|any|most|many|either|neither|first|last|copy|part|pair|which|outside|inside|instead|because) )"
                + @"\bof (?:it|them)(?=[.;:,)])",
            "name the thing, or leave it out", "a finding of it.", "its finding."),
        new(@"\bis among them\b", "is one of …, is in the list", "an id that is among them", "an id in the list"),
        new(@"\bof one's own\b", "your own, its own", "a type of one's own", "your own type"),
        new(
            @"\b(?:thereof|therein|thereby|thereupon|wherein|whereof|hereby|herein)\b",
            "of it, in it, so", "the names therein", "its names"),

        // Places and times
        new(@"\bin front\b", "before", "a dash in front of it", "a dash before it"),
        new(@"\bbehind\b", "after, later than", "a comma behind the name", "a comma after the name"),
        new(@"\banew\b", "again", "annotates the table anew", "annotates the table again"),
        new(@"\bwithout end\b", "unlimited, infinite", "a line without end", "an unlimited line"),
        new(@"\bof old\b|\bas today\b|\bfor good\b", "earlier, permanently", "off for good", "off permanently"),
        new(
            @"(?<=[.;!]\s)Where (?:it|they|there|a|an|the|no|nothing|something)\b",
            "If", "It is read. Where it is missing, it fails.", "It is read. If it is missing, it fails."),

        // Things
        new(
            @"(?<!\b(?:with a|one|three|single|1|3|look-alike|full-width|latin|small|arabic|ascii|greek|cyrillic|(?:upper|lower)[- ]?case|capital)[- ])"
                + @"\bletters?\b(?! (?:case|codes?|[a-z]\b|mark|names?|and digits|or digits))(?!, digits)",
            "character", "a letter is missing", "a character is missing"),
        new(@"\bblanks?\b", "empty cell, space", "The cell is blank.", "The cell is empty."),
        new(@"\bneighbou?rs?\b(?!ing)", "adjacent position", "between two neighbours", "between two adjacent positions"),
        new(@"\bhouse\b", "architecture", "How the house is built", "Architecture"),
        new(@"\bculprits?\b", "field at fault", "the culprit of a row", "the field at fault"),
        new(@"\briddles?\b", "question", "no riddles", "clear"),
        new(@"\bwhole or not at all\b", "atomic", "appears whole or not at all", "is atomic"),
        new(@"\bways to hear\b", "consumers", "four ways to hear it", "four consumers"),
        new(@"\bwithout a word\b", "not stated", "several genes without a word of which", "several genes"),
        new(@"\bmatter of writing\b", "formatting", "what is a matter of writing", "formatting"),
        new(
            @"\b(?:colour|behaviour|normalis|recognis|licence|grey)[a-z]*",
            "American spelling", "Colour is for terminals.", "Color is for terminals."),
    ];

    /// <summary>Names of types and members.</summary>
    public static readonly WordRule[] Names =
    [
        new(@"^(?:Most|Least)(?-i:[A-Z])", "Max…, Min…", "MostRows", "MaxRows"),
        new(@"(?-i:[Tt]ell(?:[A-Z]|$)|[Tt]old(?:[A-Z]|$))", "Report…", "TellInOwnFiles", "ReportAtExtendsKey"),
        new(@"^(?:(?:Shown|Listed)Match|LastNames|MayBeOf|Ours|AmongOthers|Nameless|Keep|Owns|NotThere|NotOwn|EmissionNames)$",
            "FirstMatch, NameCache, MightMatch, Target, Ambiguous, RowsWithoutUsableName, PublishCache, MatchesAccession, "
                + "NameNotInCitedSource, ModifiesBaseCatalog, EmissionContext",
            "ShownMatch", "FirstMatch"),
        new(@"Culprit", "faultField", "culprit", "faultField"),
        new(
            @"(?-i:Refus(?:al|e|ed)(?:[A-Z]|$))|^Refus",
            "DiagnosticInfo, Reject…, ThrowIf…", "RefuseForeign", "ThrowIfUnsupportedFormat"),
        new(@"(?-i:(?:^|[a-z])(?:Lay|Laid|Came|Went)(?:[A-Z]|$))", "Attach, Added, Removed", "WentAway", "Removed"),
        new(@"(?-i:Blank(?:[A-Z]|$))", "Empty", "IsBlank", "IsEmpty"),
    ];
}
