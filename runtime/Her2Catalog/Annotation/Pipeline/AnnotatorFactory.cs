namespace Her2Catalog.Annotation.Pipeline;

/// <summary>Creates the annotator of a table from its first bytes; null if more bytes are needed.</summary>
internal delegate TableAnnotator? AnnotatorFactory(ReadOnlySpan<byte> text, bool isWhole);
