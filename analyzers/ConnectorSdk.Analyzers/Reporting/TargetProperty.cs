using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Analyzers;

/// <summary>The product that a project declares as its target, by the build property <c>ConnectorSdkTarget</c>.</summary>
internal static class TargetProperty
{
    private const string Property = "build_property.ConnectorSdkTarget";

    public static ProductTarget Read(AnalyzerConfigOptions options)
        => new(options.TryGetValue(Property, out var value) && value.Trim() is { Length: > 0 } name ? name : null);
}
