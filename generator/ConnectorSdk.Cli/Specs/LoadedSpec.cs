using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Specs;

/// <summary>A document and the path that it was found at. An unreadable document has only a diagnostic.</summary>
internal sealed record LoadedSpec(string Path, Spec Spec, bool IsUnreadable = false)
{
    /// <summary>The rules from sentences and lists, without the rules that only types imply.</summary>
    public IReadOnlyList<SourcedRule> StatedRules => [.. Spec.Rules.Where(rule => rule.IsStated)];
}
