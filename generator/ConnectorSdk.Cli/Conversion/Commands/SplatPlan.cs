using System.Management.Automation.Language;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.Cli.Conversion.Commands;

/// <summary>
/// How the table of a splatted variable gets into the command. The entries that are certain are written with the command. If
/// conditions decide about others, a builder is a variable from <paramref name="Start"/> on, and a call sets each of them
/// where the script does.
/// </summary>
internal sealed record SplatPlan(
    CommandAst Command, string Table, IReadOnlyList<SplatEntry> Certain, IReadOnlyDictionary<Ast, SplatEntry> Later, Ast? Start)
{
    /// <summary>The variable of the builder, once it is declared.</summary>
    public string? Variable { get; set; }

    /// <summary>The parameter set of the builder, once it is declared.</summary>
    public SetMembership? Set { get; set; }
}
