using System.Management.Automation.Language;
using ConnectorSdk.Cli.Findings;
using ConnectorSdk.Cli.Scripts;
using ConnectorSdk.Cli.Sources;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.Rules.Diagnostics;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Messages;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Binding;

namespace ConnectorSdk.Cli.Checks;

/// <summary>
/// Checks one command against its cmdlet's document: binding, types, mandatory parameters, and rules. The rule evaluator is the
/// same as in the analyzers and <c>Validate()</c>.
/// </summary>
internal sealed class CommandChecker(ScriptSource source, DocumentedCmdlet cmdlet, BoundCommand command, ProductTargets targets)
{
    private readonly ProductTargets _targets = targets.Having(cmdlet.Cmdlet.Products);

    public IReadOnlyList<Finding> Check()
    {
        var (state, refusals) = Convert();
        var broken = FindBroken(state).ToList();
        var missing = FindMissing(state).Where(finding => !Repeats(finding, broken));
        return [.. FindLackingProducts(), .. FindBindingProblems(), .. refusals, .. missing, .. broken];
    }

    /// <summary>Determines whether a violated rule already reports these parameters, with the document's reason.</summary>
    private static bool Repeats(Finding finding, List<Finding> broken)
        => finding.Id == FindingIds.NoParameterSet
            && broken.Exists(other =>
                other.Severity == FindingSeverity.Error && finding.Parameters.All(other.Parameters.Contains));

    private IEnumerable<Finding> FindLackingProducts()
    {
        if (cmdlet.Cmdlet.Products is { } listing && targets.Describe(cmdlet.Cmdlet.Name, listing) is { } message)
        {
            yield return new Finding(
                ScriptPlace.Of(source, command.PlaceOf([])), DiagnosticIds.Product, FindingSeverity.Warning,
                cmdlet.Cmdlet.Name, [], message,
                new DocumentPlace(cmdlet.Path, listing.Document, listing.Line, listing.Quote));
        }
    }

    private IEnumerable<Finding> FindBindingProblems()
        => command.Problems.Select(problem => Error(problem.Id, problem.Parameters, problem.Message, problem.Extent));

    private (ICommandState State, IReadOnlyList<Finding> Refusals) Convert()
    {
        var settings = new Dictionary<string, Setting>(StringComparer.OrdinalIgnoreCase);
        List<Finding> refusals = [];
        foreach (var (name, argument) in command.Arguments)
        {
            if (cmdlet.Cmdlet.Find(name) is { } parameter)
            {
                settings.Add(name, ValueConverter.Convert(parameter, argument.Value, out var refusal));
                if (refusal is not null)
                {
                    refusals.Add(Error(refusal.Id, [name], refusal.Message, argument.Extent, EntryOf(name)));
                }
            }
        }

        return (new BoundCommandState(command, settings), refusals);
    }

    /// <summary>A command is valid if one set allows all of its parameters and all mandatory ones of that set are set.</summary>
    private IEnumerable<Finding> FindMissing(ICommandState state)
    {
        if (command.Sets.Count == 0)
        {
            var names = PossibleSets.Conflict(cmdlet.Cmdlet, [.. command.Arguments.Keys]);
            return [Error(FindingIds.NoParameterSet, names,
                $"{ItemList.Join(names, "and")} cannot be used together, because no parameter set of "
                    + $"{cmdlet.Cmdlet.Name} contains {(names.Count == 2 ? "both" : "all of them")}.",
                command.PlaceOf(names.Skip(1)), EntryOf(names[0]))];
        }

        return MandatoryParameters.Find(cmdlet.Cmdlet, command.Sets, state).Select(missing => Error(
            DiagnosticIds.Mandatory, missing.Parameters, missing.Message, command.PlaceOf(missing.Parameters),
            EntryOf(missing.Parameters[0])));
    }

    private IEnumerable<Finding> FindBroken(ICommandState state)
    {
        var broken = cmdlet.Rules
            .Select(sourced => (Sourced: sourced, Message: Judge(sourced.Rule, state)))
            .Where(found => found.Message is not null)
            .ToList();
        return BrokenRules.WithoutRepetition(broken, found => found.Sourced.Rule).Select(found =>
        {
            var (sourced, message) = found;
            List<string> parameters = [.. sourced.Rule.Parameters];
            return new Finding(
                ScriptPlace.Of(source, command.PlaceOf(parameters)),
                DiagnosticIds.Of(sourced.Rule.Kind, sourced.Severity),
                FindingSeverities.Of(sourced.Severity),
                cmdlet.Cmdlet.Name,
                parameters,
                message!,
                new DocumentPlace(cmdlet.Path, sourced.Document, sourced.Line, sourced.Quote));
        });
    }

    private string? Judge(Rule rule, ICommandState state)
        => !_targets.IsIn(rule.Scope) ? null
            : rule.Then.Limit is ExistsIn ? _targets.Describe(rule, state)
            : RuleEvaluator.Evaluate(rule, state) == Truth.False ? RuleMessage.Describe(rule, state)
            : null;

    private Finding Error(
        string id, IReadOnlyList<string> parameters, string message, IScriptExtent extent, DocumentPlace? document = null)
        => new(ScriptPlace.Of(source, extent), id, FindingSeverity.Error, cmdlet.Cmdlet.Name, parameters, message, document);

    private DocumentPlace? EntryOf(string parameter)
        => cmdlet.Cmdlet.Find(parameter) is { } known
            ? new DocumentPlace(cmdlet.Path, cmdlet.Cmdlet.FileName, known.Line, Quote: null)
            : null;
}
