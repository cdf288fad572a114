using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Output;

/// <summary>How answers are written.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>Tab-separated, one header line.</summary>
    Tsv,

    /// <summary>One array of objects, or one object.</summary>
    Json,
}

/// <summary>Writes the answers to names one by one; disposing it ends the document.</summary>
internal interface IAnswerWriter : IDisposable
{
    /// <summary>Writes the answer.</summary>
    /// <returns>False if the name was not found or cannot be read.</returns>
    bool Write(string notation, GenomeBuild build);
}
