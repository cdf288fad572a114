using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using WebApi.Assays;
using WebApi.Health;
using WebApi.Variants;

namespace WebApi;

/// <summary>How answers are written, compiled: a native program has no reflection to find out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(VariantAnswer))]
[JsonSerializable(typeof(AssayAnswer[]))]
[JsonSerializable(typeof(InterpretationAnswer))]
[JsonSerializable(typeof(HealthAnswer))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(int))] // members of a problem
[JsonSerializable(typeof(string[]))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>Makes the server write answers this way.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.TypeInfoResolverChain.Insert(0, Default);
        options.NumberHandling = JsonNumberHandling.Strict; // a number is a number, and the OpenAPI document says so

        // A problem repeats what a client sent, so < and > are written as \u003C and \u003E: harmless wherever the text ends up.
        // Japanese is readable as it is.
        options.Encoder = JavaScriptEncoder.Create(
            UnicodeRanges.BasicLatin,
            UnicodeRanges.CjkSymbolsandPunctuation,
            UnicodeRanges.Hiragana,
            UnicodeRanges.Katakana,
            UnicodeRanges.CjkUnifiedIdeographs,
            UnicodeRanges.HalfwidthandFullwidthForms);
    }
}
