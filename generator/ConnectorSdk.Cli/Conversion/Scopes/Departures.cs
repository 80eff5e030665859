using System.Management.Automation.Language;
using ConnectorSdk.Cli.Variables;

namespace ConnectorSdk.Cli.Conversion.Scopes;

/// <summary>
/// The departures in parts of the script that aren't converted. After them, it isn't certain that later code or the next
/// iteration of a loop runs.
/// </summary>
internal sealed class Departures(DepartureReader reader, ConversionMarks marks)
{
    /// <summary>Marks the departures of a statement that isn't converted.</summary>
    public void Lose(StatementAst statement)
    {
        foreach (var departure in reader.EscapingFrom(statement))
        {
            marks.Add(departure);
        }
    }

    /// <returns>The departure that might skip the code after the statement, or null if there is none.</returns>
    public Departure? FindAfter(StatementAst statement) => Lost(statement).FirstOrDefault(lost => lost.Escapes(statement));

    /// <returns>The departure that might end the loop, or null if there is none or the statement isn't a loop.</returns>
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

    /// <summary>Determines whether a call is of a function that is converted without code that ends the script.</summary>
    private bool IsLost(CommandAst call, HashSet<Ast> seen)
        => reader.FunctionsOf(call).Any(function => seen.Add(function)
            && (marks.Departures.Any(departure => departure.Target is null && ScriptScopes.IsWithin(departure.Place, function))
                || reader.Calls.Any(inner => ScriptScopes.IsWithin(inner, function) && IsLost(inner, seen))));
}
