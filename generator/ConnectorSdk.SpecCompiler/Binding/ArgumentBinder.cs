using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// Binds the arguments of a command to the parameters of its cmdlet as PowerShell does: by name, then by position in the
/// remaining parameter sets, and then to the parameter that accepts remaining arguments. Arguments for which the document is
/// ambiguous aren't bound.
/// </summary>
internal sealed class ArgumentBinder(Cmdlet cmdlet)
{
    private readonly List<string> _remaining = Remaining(cmdlet);

    public BindableParameters Parameters { get; } = new(cmdlet);

    /// <summary>
    /// Binds the arguments. If <paramref name="isOpen"/> is true, there may be more arguments than tokens, such as those of an
    /// unknown table. They may take any position, so values without a name aren't bound.
    /// </summary>
    public CommandBinding Bind(IReadOnlyList<ArgumentToken> tokens, bool isOpen)
    {
        var named = NamedArguments.Read(tokens, Parameters, _remaining.Count > 0);
        var sets = new PossibleSets(cmdlet);
        foreach (var name in named.Bound.Keys)
        {
            sets.Narrow(name);
        }

        var isKnown = !isOpen && (named.Plain.Count == 0 || sets.Left.Count == 0 || BindPlain(named, sets));
        return new CommandBinding(
            named.Bound, sets.Left, named.Problems, IsOpen: !isKnown || named.HasUnknownNames || named.Problems.Count > 0);
    }

    private static List<string> Remaining(Cmdlet cmdlet)
    {
        List<string> names = [];
        foreach (var parameter in cmdlet.Parameters)
        {
            if (parameter.TakesRemainingArguments)
            {
                names.Add(parameter.Name);
            }
        }

        return names;
    }

    /// <summary>Binds the values without a name.</summary>
    /// <returns>False if the document doesn't determine how an argument is bound.</returns>
    private bool BindPlain(NamedArguments named, PossibleSets sets)
    {
        var positional = new PositionalArguments(cmdlet, sets, named.Bound, Parameters, hasRemaining: _remaining.Count > 0);
        return positional.Bind(named.Plain) && (positional.Left.Count == 0 || BindRemaining(positional, named, sets));
    }

    private bool BindRemaining(PositionalArguments positional, NamedArguments named, PossibleSets sets)
    {
        var takers = _remaining
            .Where(name => !named.Bound.ContainsKey(name) && sets.Left.Any(set => set.Find(name) is not null))
            .ToList();
        if (takers.Count == 0)
        {
            if (positional.HasDoubtfulPositions)
            {
                return false;
            }

            if (named.Problems.Count == 0)
            {
                named.Problems.AddRange(positional.Left.Select(token =>
                    new BindingProblem(BindingProblemKind.UnexpectedArgument, "", [], token.Place)));
            }

            return true;
        }

        if (named.HasUnknownNames || takers is not [var taker]
            || !sets.Left.Any(set => sets.IsCertain(set) && set.Find(taker) is { IsCertain: true }))
        {
            return false;
        }

        var value = positional.Left is [var only] ? only.Value : ArgumentValue.Join(positional.Left.Select(token => token.Value));
        named.Bound.Add(taker, new BoundArgument(Parameters.Find(taker)[0], value, positional.Left[0].Place));
        sets.Narrow(taker);
        return true;
    }
}
