using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Output;

/// <summary>Terms of the Sequence Ontology in words.</summary>
internal static class ConsequenceText
{
    public static string Of(string term)
    {
        var message = term switch
        {
            "sequence_variant" => ToolMessages.SequenceVariant(),
            "missense_variant" => ToolMessages.MissenseVariant(),
            "inframe_insertion" => ToolMessages.InframeInsertion(),
            "inframe_deletion" => ToolMessages.InframeDeletion(),
            "protein_altering_variant" => ToolMessages.ProteinAlteringVariant(),
            "frameshift_variant" => ToolMessages.FrameshiftVariant(),
            "stop_gained" => ToolMessages.StopGained(),
            "stop_lost" => ToolMessages.StopLost(),
            "stop_retained_variant" => ToolMessages.StopRetained(),
            "start_lost" => ToolMessages.StartLost(),
            "synonymous_variant" => ToolMessages.SynonymousVariant(),
            "5_prime_UTR_variant" => ToolMessages.FivePrimeUtrVariant(),
            "3_prime_UTR_variant" => ToolMessages.ThreePrimeUtrVariant(),
            "splice_donor_variant" => ToolMessages.SpliceDonorVariant(),
            "splice_acceptor_variant" => ToolMessages.SpliceAcceptorVariant(),
            "splice_region_variant" => ToolMessages.SpliceRegionVariant(),
            "intron_variant" => ToolMessages.IntronVariant(),
            _ => null,
        };
        return message?.ToString() ?? term.Replace('_', ' ');
    }
}
