namespace Her2Catalog.Annotation.Rows;

/// <summary>The transcript that the names of a row are numbered on, as its columns state it.</summary>
internal enum StatedTranscript : byte
{
    /// <summary>None.</summary>
    NotStated,

    /// <summary>The catalog's transcript.</summary>
    Target,

    /// <summary>The catalog's transcript in a version whose numbering agrees in all known names; an answer has a note.</summary>
    TargetWithNote,

    /// <summary>The catalog's transcript in a version that is not known to have the same positions.</summary>
    OtherVersion,

    /// <summary>Another transcript, or several.</summary>
    Other,
}
