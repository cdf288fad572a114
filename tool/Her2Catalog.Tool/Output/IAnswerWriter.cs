using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Output;

/// <summary>How answers are written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>Tab-separated, one header line.</summary>
    Tsv,

    /// <summary>One array of objects.</summary>
    Json,
}

/// <summary>Answers one notation after another; disposing ends the document.</summary>
internal interface IAnswerWriter : IDisposable
{
    /// <summary>Writes the answer.</summary>
    /// <returns>False where there was none: not found, or not readable.</returns>
    bool Write(string notation, GenomeBuild build);
}
