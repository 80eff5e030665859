using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Variables;

/// <summary>The known values of a script's variables where they are used.</summary>
internal sealed class VariableAssignments
{
    private readonly ILookup<string, VariableEvent> _events;
    private readonly OtherWrites _otherWrites;
    private readonly IReadOnlyList<CommandAst> _includes;

    public VariableAssignments(Ast script)
    {
        var mentions = script.FindAll(node => node is VariableExpressionAst { Splatted: false }, true)
            .Cast<VariableExpressionAst>()
            .Where(variable => !variable.VariablePath.IsDriveQualified)
            .Select(variable => new Mention(
                NameOf(variable), variable.VariablePath.IsUnqualified, VariableEventReader.Read(variable)))
            .Where(mention => mention.Event is not null)
            .ToList();
        _events = mentions.OrderBy(mention => mention.Event!.End)
            .ToLookup(mention => mention.Name, mention => mention.Event!, StringComparer.OrdinalIgnoreCase);
        _otherWrites = new OtherWrites(script, mentions.Where(mention => !mention.IsLocal).Select(mention => mention.Name));
        _includes = [.. script.FindAll(IsInclude, true).Cast<CommandAst>()];
    }

    /// <returns>The history, or null if the script's text alone doesn't determine the variable.</returns>
    public VariableHistory? HistoryOf(VariableExpressionAst use)
    {
        var name = NameOf(use);
        var function = ScriptScopes.FunctionOf(use);
        if (!use.VariablePath.IsUnqualified || _otherWrites.Contain(name, function))
        {
            return null;
        }

        var (own, others) = Divide(_events[name], function);
        var around = ScriptScopes.Ancestors(use).ToHashSet();
        var assignment = own.LastOrDefault(change => change is { Kind: VariableChange.Assign, Block: { } block }
            && change.End <= use.Extent.StartOffset
            && around.Contains(block));
        return assignment is null || IncludesBetween(assignment, use) || own.Exists(change => IsOfInnerScope(change, assignment))
            ? null
            : new VariableHistory(
                assignment, [.. ChangesBetween(assignment, use, own, around), .. ChangesElsewhere(name, others)]);
    }

    public static string NameOf(VariableExpressionAst variable)
    {
        var path = variable.VariablePath.UserPath;
        return path[(path.LastIndexOf(':') + 1)..];
    }

    private static (List<VariableEvent> Own, List<VariableEvent> Others) Divide(IEnumerable<VariableEvent> events, Ast? function)
    {
        var parts = events.ToLookup(change => ReferenceEquals(ScriptScopes.FunctionOf(change.Node), function));
        return ([.. parts[true]], [.. parts[false]]);
    }

    /// <summary>
    /// Gets the changes before the use, in order. All changes in the same loop may have happened before, whatever their position
    /// is.
    /// </summary>
    private static List<PastChange> ChangesBetween(
        VariableEvent assignment, VariableExpressionAst use, List<VariableEvent> events, HashSet<Ast> around)
    {
        var repeated = ScriptScopes.RepeatedPart(use, assignment.Block!);
        var isDeferred = ScriptScopes.IsDeferred(use, assignment.Block!);
        var later = events.Where(change => change.End > assignment.End).ToList();
        var before = later.Where(change => change.End <= use.Extent.StartOffset).ToList();
        var sameStatement = later.Where(change =>
            change.End > use.Extent.StartOffset && ScriptScopes.IsWithin(change.Node, use.Parent));
        var again = events.Where(change => ScriptScopes.IsInStoredBlock(change.Node, around)
            || (change.End > assignment.End
                && (isDeferred || (repeated is not null && ScriptScopes.IsWithin(change.Node, repeated)))));
        var beforeLoop = before.Where(change => repeated is null || !ScriptScopes.IsWithin(change.Node, repeated));
        var inLoop = before.Where(change => repeated is not null && ScriptScopes.IsWithin(change.Node, repeated));
        return
        [
            .. beforeLoop.Select(Judge),
            .. again.Select(change => new PastChange(change, IsCertain: false)),
            .. inLoop.Select(Judge),
            .. sameStatement.Select(change => new PastChange(change, IsCertain: false)),
        ];

        PastChange Judge(VariableEvent change) => new(change, change.Block is { } block && around.Contains(block));
    }

    /// <summary>
    /// A function can use the variables of its caller. It might change a table of the caller, unless it has a variable with that
    /// name itself. Its assignments don't affect the caller.
    /// </summary>
    private IEnumerable<PastChange> ChangesElsewhere(string name, List<VariableEvent> others)
        => others
            .Where(change => change.Kind is not (VariableChange.Assign or VariableChange.Append or VariableChange.Lose)
                && ScriptScopes.FunctionOf(change.Node) is { } function
                && !_otherWrites.Contain(name, function)
                && !others.Exists(own => own is { Kind: VariableChange.Assign, Block: NamedBlockAst }
                    && own.End <= change.Start
                    && ReferenceEquals(ScriptScopes.FunctionOf(own.Node), function)))
            .Select(change => new PastChange(change, IsCertain: false));

    /// <summary>
    /// If a script block appends to a variable, it gets its own variable. Its value, and the target of later changes in the
    /// block, are known only at run time.
    /// </summary>
    private static bool IsOfInnerScope(VariableEvent change, VariableEvent assignment)
        => change.Kind == VariableChange.Append && ScriptScopes.IsDeferred(change.Node, assignment.Block!);

    private bool IncludesBetween(VariableEvent assignment, VariableExpressionAst use)
    {
        var repeated = ScriptScopes.RepeatedPart(use, assignment.Block!);
        return _includes.Any(include => include.Extent.StartOffset > assignment.End
            && (include.Extent.StartOffset < use.Extent.StartOffset
                || (repeated is not null && ScriptScopes.IsWithin(include, repeated))));
    }

    /// <summary>Dot-sourcing and Invoke-Expression run code from elsewhere in the same scope.</summary>
    private static bool IsInclude(Ast node)
        => node is CommandAst { InvocationOperator: TokenKind.Dot }
            || (node is CommandAst command && command.GetCommandName()?.ToUpperInvariant() is "INVOKE-EXPRESSION" or "IEX");

    private sealed record Mention(string Name, bool IsLocal, VariableEvent? Event);
}
