namespace Her2Catalog;

/// <summary>What the result of an assay may be used for, as the cited source says. Values are in ascending order of use.</summary>
public enum PermittedUse : byte
{
    /// <summary>The source does not state the use. It is never inferred.</summary>
    NotStated,

    /// <summary>The assay's table does not list the change.</summary>
    NotListed,

    /// <summary>Returned as reference information; not usable as a companion diagnostic.</summary>
    ReferenceOnly,

    /// <summary>Usable as a companion diagnostic for the therapy of the same statement.</summary>
    CompanionDiagnostic,
}
