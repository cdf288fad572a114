namespace Her2Catalog;

/// <summary>The next step that a source states.</summary>
public enum NextStep : byte
{
    /// <summary>The source does not state one.</summary>
    NotStated,

    /// <summary>Confirm the result with another assay.</summary>
    ConfirmWith,

    /// <summary>An expert panel decides.</summary>
    ExpertPanel,
}
