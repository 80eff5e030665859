using ConnectorSdk.Rules.Products;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Analyzers.Reporting;

/// <summary>
/// Reads the products that a project declares in the build property <c>ConnectorSdkTargets</c>. The targets file passes them in
/// another property with another separator, because the compiler treats text after a <c>;</c> as a comment.
/// </summary>
internal static class TargetsProperty
{
    private const string Property = "build_property._ConnectorSdkTargets";

    public static ProductTargets Read(AnalyzerConfigOptions options)
        => ProductTargets.Parse(options.TryGetValue(Property, out var list) ? list : null);
}
