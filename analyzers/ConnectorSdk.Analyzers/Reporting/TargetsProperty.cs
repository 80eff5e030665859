using ConnectorSdk.Rules.Products;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Analyzers.Reporting;

/// <summary>
/// The products that a project declares as its targets, by the build property <c>ConnectorSdkTargets</c>. The targets file hands
/// it over under another name and with another separator: the compiler takes what follows a <c>;</c> for a comment.
/// </summary>
internal static class TargetsProperty
{
    private const string Property = "build_property._ConnectorSdkTargets";

    public static ProductTargets Read(AnalyzerConfigOptions options)
        => ProductTargets.Parse(options.TryGetValue(Property, out var list) ? list : null);
}
