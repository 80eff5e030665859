using System.Composition;
using ConnectorSdk.CodeFixes.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConnectorSdk.CodeFixes;

/// <summary>
/// Replaces the entry method with the entry method of a parameter set that has the missing method and requires additional
/// arguments. Placeholders for these arguments don't compile, so the user has to choose this fix.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwitchWithPlaceholderCodeFixProvider))]
[Shared]
public sealed class SwitchWithPlaceholderCodeFixProvider : ParameterSetCodeFixProvider
{
    /// <summary>The prefix of the equivalence key of the fix. The name of the entry method follows the prefix.</summary>
    public const string SwitchKey = "SwitchWithPlaceholder:";

    /// <summary>Initializes a new instance of the <see cref="SwitchWithPlaceholderCodeFixProvider"/> class.</summary>
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
