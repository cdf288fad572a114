using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Output;

/// <summary>An argument that the command cannot accept. The message is one line.</summary>
internal sealed class UsageException(LocalizedMessage message) : Exception(message.ToString());
