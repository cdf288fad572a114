using Her2Catalog.Compiler.Rules;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Text;

/// <summary>
/// Why a file has no text that can be read. It is the only finding of its file: everything else would only follow from it.
/// </summary>
/// <param name="Rule">HER2001 for its text, HER2017 for a file that was not opened.</param>
/// <param name="Message">What the file is instead, and the remedy.</param>
/// <param name="Span">The first characters at fault.</param>
/// <param name="IsOnlyEncoding">True if the text is known exactly, so that saving it as UTF-8 is the remedy.</param>
public sealed record FileFault(Rule Rule, LocalizedMessage Message, TextSpan Span, bool IsOnlyEncoding = false);
