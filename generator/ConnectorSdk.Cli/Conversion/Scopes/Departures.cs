using System.Management.Automation.Language;
using ConnectorSdk.Cli.Variables;

namespace ConnectorSdk.Cli.Conversion.Scopes;

/// <summary>
/// Where parts of the script that aren't converted may leave code around them: what follows isn't certain to run, and neither
/// is the next round of a loop.
/// </summary>
internal sealed class Departures(DepartureReader reader, ConversionMarks marks)
{
    /// <summary>The statement isn't converted, and neither is what leaves it.</summary>
    public void Lose(StatementAst statement)
    {
        foreach (var departure in reader.EscapingFrom(statement))
        {
            marks.Add(departure);
        }
    }

    /// <summary>What may leave the block of the statement, so that the code behind it doesn't run; null without that.</summary>
    public Departure? FindAfter(StatementAst statement) => Lost(statement).FirstOrDefault(lost => lost.Escapes(statement));

    /// <summary>What may end the loop; null for one that certainly goes on, and for other statements.</summary>
    public Departure? FindEnding(StatementAst statement)
        => Lost(statement).FirstOrDefault(lost => IsRepeated(lost.Place, statement)
            && (lost.Escapes(statement) || (lost.Target == statement && lost.Place is BreakStatementAst)));

    private static bool IsRepeated(Ast place, StatementAst statement)
        => statement is LoopStatementAst
            || (statement is PipelineAst && ScriptScopes.Ancestors(place).TakeWhile(ancestor => ancestor != statement)
                .Any(ancestor => ancestor is ScriptBlockExpressionAst));

    private IEnumerable<Departure> Lost(StatementAst statement)
        => marks.Departures.Where(departure => ScriptScopes.IsWithin(departure.Place, statement)
                && ReferenceEquals(ScriptScopes.FunctionOf(departure.Place), ScriptScopes.FunctionOf(statement)))
            .Concat(reader.Calls.Where(call => ScriptScopes.IsWithin(call, statement)
                    && ReferenceEquals(ScriptScopes.FunctionOf(call), ScriptScopes.FunctionOf(statement))
                    && IsLost(call, []))
                .Select(call => new Departure(call, Target: null)));

    /// <summary>The call is of a function that is converted without what ends the script.</summary>
    private bool IsLost(CommandAst call, HashSet<Ast> seen)
        => reader.FunctionsOf(call).Any(function => seen.Add(function)
            && (marks.Departures.Any(departure => departure.Target is null && ScriptScopes.IsWithin(departure.Place, function))
                || reader.Calls.Any(inner => ScriptScopes.IsWithin(inner, function) && IsLost(inner, seen))));
}
