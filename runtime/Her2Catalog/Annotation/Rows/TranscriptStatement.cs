namespace Her2Catalog.Annotation.Rows;

/// <summary>The transcript that the names of a row are numbered on, according to all columns of the row.</summary>
/// <param name="Transcript">The transcript.</param>
/// <param name="Field">The value that states another transcript or version.</param>
/// <param name="Contradiction">A value that states another transcript than an earlier one; empty if all agree.</param>
internal readonly record struct TranscriptStatement(StatedTranscript Transcript, FieldRange Field, FieldRange Contradiction)
{
    /// <summary>True if a name that is read has a note about the evidence for its numbering.</summary>
    public bool HasNote { get; init; }

    /// <summary>True if names that do not state a transcript themselves cannot be read.</summary>
    public bool IsOther => Transcript is StatedTranscript.Other or StatedTranscript.OtherVersion;

    /// <summary>The fault of a row that has only names on that transcript.</summary>
    public RowFault Fault => Transcript == StatedTranscript.OtherVersion ? RowFault.OtherVersion : RowFault.OtherTranscript;
}
