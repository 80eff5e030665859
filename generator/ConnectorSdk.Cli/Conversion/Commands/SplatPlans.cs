using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Scopes;
using ConnectorSdk.Cli.Scripts;
using ConnectorSdk.Cli.Variables;

namespace ConnectorSdk.Cli.Conversion.Commands;

/// <summary>The plans for the splatted tables of all documented commands in a script.</summary>
internal sealed class SplatPlans
{
    private readonly Dictionary<CommandAst, SplatPlan> _plans = [];
    private readonly Dictionary<CommandAst, string> _refused = [];
    private readonly HashSet<Ast> _superfluous = [];
    private readonly Dictionary<Ast, SplatPlan> _steps = [];
    private readonly Dictionary<Ast, string> _partsOfRefused = [];

    public SplatPlans(Script script, BuilderCatalog catalog, ConversionMarks marks)
    {
        var planner = new SplatPlanner(script);
        foreach (var command in script.Commands.Where(command => script.CmdletNameOf(command) is { } name && catalog.Has(name)))
        {
            var tables = command.CommandElements.OfType<VariableExpressionAst>().Where(element => element.Splatted).ToList();
            if (tables.Count > 0)
            {
                Add(planner, command, tables[0], tables.Count > 1, marks);
            }
        }
    }

    /// <exception cref="NotConvertibleException">The contents of the splatted table aren't certain.</exception>
    public SplatPlan? Find(CommandAst command)
        => _refused.TryGetValue(command, out var reason)
            ? throw new NotConvertibleException(reason)
            : _plans.GetValueOrDefault(command);

    /// <summary>Determines whether the statement only builds a table whose entries are written with the command.</summary>
    public bool IsSuperfluous(Ast statement) => _superfluous.Contains(statement);

    /// <summary>Gets the plan whose table the statement changes under a condition.</summary>
    public SplatPlan? StepOf(Ast statement) => _steps.GetValueOrDefault(statement);

    /// <returns>The reason why a statement that builds a table isn't converted; null for other statements.</returns>
    public string? RefusalOf(Ast statement) => _partsOfRefused.GetValueOrDefault(statement);

    /// <summary>Gets the plans whose builder is declared before the statement.</summary>
    public IEnumerable<SplatPlan> StartingAt(Ast statement) => _plans.Values.Where(plan => plan.Start == statement);

    /// <summary>Gets the plans whose builder depends on the statement.</summary>
    public IEnumerable<SplatPlan> Needing(Ast statement)
        => _plans.Values.Where(plan => plan.Start is { } start && (ScriptScopes.IsWithin(start, statement)
            || plan.Later.Keys.Any(step => ScriptScopes.IsWithin(step, statement))));

    private void Add(
        SplatPlanner planner, CommandAst command, VariableExpressionAst table, bool hasMore, ConversionMarks marks)
    {
        try
        {
            var plan = hasMore
                ? throw new NotConvertibleException("The command splats more than one table.")
                : planner.Plan(command, table);
            var isRefused = marks.Has(command);
            var sameTable = plan.Later.Keys.Concat(planner.Parts).Any(_steps.ContainsKey)
                || (plan.Start is not null && planner.Parts.Any(_superfluous.Contains));
            if (sameTable)
            {
                throw new NotConvertibleException($"Several commands use ${plan.Table}, and conditions change it.");
            }

            if (isRefused)
            {
                foreach (var part in planner.Parts.Concat(plan.Later.Keys))
                {
                    _partsOfRefused.TryAdd(part,
                        $"${plan.Table} is for line {command.Extent.StartLineNumber}, which isn't converted.");
                }

                _refused.Add(command, marks.ReasonFor(command));
                return;
            }

            _plans.Add(command, plan);
            _superfluous.UnionWith(planner.Parts);
            foreach (var step in plan.Later.Keys)
            {
                _steps.Add(step, plan);
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _refused.TryAdd(command, NotConvertibleException.ReasonOf(e));
        }
    }
}
