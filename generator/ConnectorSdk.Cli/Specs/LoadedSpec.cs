using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Specs;

/// <summary>A document with the path it was found under.</summary>
internal sealed record LoadedSpec(string Path, Spec Spec)
{
    /// <summary>The rules that sentences and lists state, without those that only types imply.</summary>
    public IReadOnlyList<SourcedRule> StatedRules => [.. Spec.Rules.Where(rule => rule.IsStated)];
}
