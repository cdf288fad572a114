using Her2Catalog.Compiler.Rules;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Text;

/// <summary>
/// The reason why a file has no readable text. It is the only finding of its file, because all others would follow from it.
/// </summary>
/// <param name="Rule">HER2001 if the content is not readable text; HER2017 if the file was not opened.</param>
/// <param name="Message">The message that states the cause and the fix.</param>
/// <param name="Span">The first characters that cause the fault.</param>
/// <param name="IsOnlyEncoding">True if the text was decoded exactly, so that saving it as UTF-8 fixes the file.</param>
public sealed record FileFault(Rule Rule, LocalizedMessage Message, TextSpan Span, bool IsOnlyEncoding = false);
