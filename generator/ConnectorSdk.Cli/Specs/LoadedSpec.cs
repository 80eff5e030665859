using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Specs;

/// <summary>A document with the path it was found under. Of an unreadable one there is a diagnostic only.</summary>
internal sealed record LoadedSpec(string Path, Spec Spec, bool IsUnreadable = false)
{
    /// <summary>The rules that sentences and lists state, without those that only types imply.</summary>
    public IReadOnlyList<SourcedRule> StatedRules => [.. Spec.Rules.Where(rule => rule.IsStated)];
}
