using System.Management.Automation.Language;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.Cli.Conversion.Commands;

/// <summary>
/// The plan for the entries of a splatted table. Entries that are certain are written with the command. If other entries depend
/// on conditions, a variable for the builder is declared before <paramref name="Start"/>. A call then sets each of these entries
/// where the script does.
/// </summary>
internal sealed record SplatPlan(
    CommandAst Command, string Table, IReadOnlyList<SplatEntry> Certain, IReadOnlyDictionary<Ast, SplatEntry> Later, Ast? Start)
{
    /// <summary>The builder's variable, after it is declared.</summary>
    public string? Variable { get; set; }

    /// <summary>The builder's parameter set, after the builder is declared.</summary>
    public SetMembership? Set { get; set; }
}
