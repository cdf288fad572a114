using System.Text.Json.Serialization;
using Her2Catalog;

namespace Clinic;

/// <summary>JSON without reflection, for trimmed and native programs.</summary>
[JsonSerializable(typeof(Her2.Variant))]
internal sealed partial class ClinicJson : JsonSerializerContext;
