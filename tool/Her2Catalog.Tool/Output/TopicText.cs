using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Output;

/// <summary>Topics of statements in words.</summary>
internal static class TopicText
{
    /// <summary>The topic in the language of the user; an unknown topic is not translated.</summary>
    public static string Of(string topic)
    {
        var message = topic switch
        {
            "Gene" => ToolMessages.GeneTopic(),
            "History" => ToolMessages.HistoryTopic(),
            "Mechanism" => ToolMessages.MechanismTopic(),
            "Actionability" => ToolMessages.ActionabilityTopic(),
            "Definition" => ToolMessages.DefinitionTopic(),
            "Evidence" => ToolMessages.EvidenceTopic(),
            "Figure" => ToolMessages.FigureTopic(),
            "Frequency" => ToolMessages.FrequencyTopic(),
            "Nomenclature" => ToolMessages.NomenclatureTopic(),
            "Prognosis" => ToolMessages.PrognosisTopic(),
            "Resistance" => ToolMessages.ResistanceTopic(),
            "Workflow" => ToolMessages.WorkflowTopic(),
            _ => null,
        };
        return message?.ToString() ?? topic;
    }
}
