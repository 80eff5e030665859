using System.Management.Automation.Language;
using ConnectorSdk.Cli.Variables;

namespace ConnectorSdk.Cli.Conversion.Scopes;

/// <summary>Finds the code of a script that leaves other code.</summary>
internal sealed class DepartureReader
{
    /// <summary>Commands whose failure isn't part of the script's logic: they show something, wait, or connect.</summary>
    private static readonly string[] _harmless =
        ["WRITE-", "OUT-", "FORMAT-", "START-SLEEP", "SLEEP", "CLEAR-HOST", "CLS", "SET-STRICTMODE", "CONNECT-", "DISCONNECT-",
            "IMPORT-MODULE", "ADD-PSSNAPIN", "IMPORT-PSSESSION", "NEW-PSSESSION", "REMOVE-PSSESSION"];

    private readonly ILookup<string, FunctionDefinitionAst> _functions;
    private readonly HashSet<FunctionDefinitionAst> _leaving = [];
    private readonly bool _mayStop;

    public DepartureReader(ScriptBlockAst script)
    {
        _functions = script.FindAll(node => node is FunctionDefinitionAst, true).Cast<FunctionDefinitionAst>()
            .ToLookup(function => function.Name, StringComparer.OrdinalIgnoreCase);
        _mayStop = script.Find(node => node is VariableExpressionAst variable
            && variable.VariablePath.UserPath.EndsWith("ErrorActionPreference", StringComparison.OrdinalIgnoreCase), true)
            is not null;
        Calls = [.. script.FindAll(node => node is CommandAst, true).Cast<CommandAst>()
            .Where(command => FunctionsOf(command).Any())];
        _leaving = [.. _functions.SelectMany(named => named)
            .Where(function => In(function.Body).Any(departure => departure.Target is null))];
        while (Calls.Any(call => FunctionsOf(call).Any(_leaving.Contains)
            && ScriptScopes.FunctionOf(call) is FunctionDefinitionAst caller && _leaving.Add(caller)))
        {
            // Also adds the functions that call one of these.
        }
    }

    /// <summary>The calls of the script's own functions.</summary>
    public IReadOnlyList<CommandAst> Calls { get; }

    /// <summary>
    /// Gets the departures from a statement that isn't converted. A trap has none, because it only follows an error.
    /// </summary>
    public IEnumerable<Departure> EscapingFrom(StatementAst statement)
        => statement is TrapStatementAst ? []
            : In(statement).SelectMany(WithHandlers)
                .Concat(MayFail(statement) ? HandlersAround(statement).SelectMany(WithHandlers) : [])
                .Where(departure => departure.Escapes(statement))
                .Distinct();

    public IEnumerable<FunctionDefinitionAst> FunctionsOf(CommandAst call)
        => call.GetCommandName() is { } name ? _functions[name] : [];

    private IEnumerable<Departure> In(Ast code)
        => code.FindAll(IsDeparture, true)
            .Where(place => !ScriptScopes.IsInStoredBlock(place, [.. ScriptScopes.Ancestors(code)]))
            .Select(place => new Departure(place, TargetOf(place)));

    private bool IsDeparture(Ast node) => node switch
    {
        ReturnStatementAst or ExitStatementAst or ThrowStatementAst or BreakStatementAst or ContinueStatementAst => true,
        InvokeMemberExpressionAst { Member: StringConstantExpressionAst { Value: var name } } call
            => Is(name, "ThrowTerminatingError") || (Is(name, "Exit") && call.Static),
        CommandAst command => FunctionsOf(command).Any(_leaving.Contains) || IsFatalError(command),
        _ => false,
    };

    /// <summary>Write-Error ends the script if the script stops on errors.</summary>
    private bool IsFatalError(CommandAst command)
        => command.GetCommandName() is { } name && Is(name, "Write-Error")
            && (_mayStop || command.CommandElements.OfType<CommandParameterAst>().Any(parameter
                => parameter.ParameterName.StartsWith("ErrorA", StringComparison.OrdinalIgnoreCase)
                    || Is(parameter.ParameterName, "ea")));

    private static Ast? TargetOf(Ast place) => place switch
    {
        ReturnStatementAst => ScriptScopes.Ancestors(place)
            .FirstOrDefault(ancestor => ancestor is FunctionDefinitionAst or ScriptBlockExpressionAst),
        BreakStatementAst { Label: var label } => LoopAround(place, label),
        ContinueStatementAst { Label: var label } => LoopAround(place, label),
        ThrowStatementAst or InvokeMemberExpressionAst { Static: false } or CommandAst => InFunction(place)
            .OfType<TryStatementAst>()
            .FirstOrDefault(attempt => ScriptScopes.IsWithin(place, attempt.Body)
                && attempt.CatchClauses.Any(handler => handler.IsCatchAll)),
        _ => null,
    };

    private static Ast? LoopAround(Ast place, ExpressionAst? label)
        => InFunction(place).OfType<LabeledStatementAst>().FirstOrDefault(loop => label is null
            || (label is StringConstantExpressionAst { Value: var name } && loop.Label is { } own && Is(own, name)));

    private static IEnumerable<Ast> InFunction(Ast place)
        => ScriptScopes.Ancestors(place).TakeWhile(ancestor => ancestor is not FunctionDefinitionAst);

    /// <summary>A thrown error goes to the code that handles it, which can leave other code as well.</summary>
    private IEnumerable<Departure> WithHandlers(Departure departure)
        => departure.Target is TryStatementAst attempt
            ? attempt.CatchClauses.SelectMany(handler => In(handler.Body)).SelectMany(WithHandlers).Prepend(departure)
            : [departure];

    private IEnumerable<Departure> HandlersAround(StatementAst statement)
        => InFunction(statement).OfType<TryStatementAst>()
            .Where(attempt => ScriptScopes.IsWithin(statement, attempt.Body) && attempt.CatchClauses.Count > 0)
            .Take(1)
            .SelectMany(attempt => attempt.CatchClauses.SelectMany(handler => In(handler.Body)));

    private static bool MayFail(Ast statement)
        => statement.Find(node => node is InvokeMemberExpressionAst
            || (node is CommandAst command && !IsHarmless(command.GetCommandName()?.ToUpperInvariant() ?? "")), true) is not null;

    private static bool IsHarmless(string name)
        => Array.Exists(_harmless, start => name.StartsWith(start, StringComparison.Ordinal));

    private static bool Is(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
