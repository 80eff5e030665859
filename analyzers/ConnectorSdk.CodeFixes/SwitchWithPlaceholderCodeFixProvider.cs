using System.Composition;
using ConnectorSdk.CodeFixes.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConnectorSdk.CodeFixes;

/// <summary>
/// Starts a builder with the entry method of another parameter set, which has the missing setter, and needs arguments that are
/// missing, too. Placeholders that don't compile stand for these, so this is a choice for people.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwitchWithPlaceholderCodeFixProvider))]
[Shared]
public sealed class SwitchWithPlaceholderCodeFixProvider : ParameterSetCodeFixProvider
{
    /// <summary>The beginning of the equivalence key of the fix; the name of the entry method follows.</summary>
    public const string SwitchKey = "SwitchWithPlaceholder:";

    /// <summary>Makes the provider.</summary>
    public SwitchWithPlaceholderCodeFixProvider()
        : base(SwitchKey)
    {
    }

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override string TitleOf(ParameterSetSwitch other)
        => $"Use {other.EntryMethod} with {(other.Placeholders.Count == 1 ? "a placeholder value" : "placeholder values")} "
            + $"for {string.Join(" and ", other.Placeholders)}";

    private protected override IEnumerable<ParameterSetSwitch> Choose(IReadOnlyList<ParameterSetSwitch> switches)
        => switches.Any(other => other.Placeholders.Count == 0) ? [] : switches;
}
