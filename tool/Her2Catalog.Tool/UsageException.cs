namespace Her2Catalog.Tool;

/// <summary>An argument that the command cannot accept. The message is one line.</summary>
internal sealed class UsageException(string message) : Exception(message);
