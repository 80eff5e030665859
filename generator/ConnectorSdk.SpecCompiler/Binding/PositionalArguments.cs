using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// Binds values without a name. As in PowerShell, the positions of all sets that are left count together, each takes the next
/// value, and a value may go to a parameter of any set: first to one of the default set, and first to one that takes it as it is.
/// What binds narrows the sets.
/// </summary>
internal sealed class PositionalArguments(
    Cmdlet cmdlet, PossibleSets sets, Dictionary<string, BoundArgument> bound, BindableParameters parameters, bool hasRemaining)
{
    private readonly List<PlainToken> _left = [];

    /// <summary>The values that no parameter took.</summary>
    public IReadOnlyList<PlainToken> Left => _left;

    /// <summary>Some parameter that isn't given may have a position.</summary>
    public bool HasDoubtfulPositions => Free().Any(place => !place.Member.Position.IsCertain);

    /// <summary>False where the document leaves open what becomes of a value. Those before it are bound.</summary>
    public bool Bind(IReadOnlyList<PlainToken> tokens)
    {
        var next = 0;
        for (int? number = null; next < tokens.Count && NextNumber(number) is { } found; next++)
        {
            number = found;
            var places = Free().Where(place => place.Member.Position.Number == found).ToList();
            if (places.Exists(place => !place.Member.Position.IsCertain))
            {
                return false;
            }

            switch (Choose(places, tokens[next].Value, out var parameter))
            {
                case Truth.Unknown:
                    return false;
                case Truth.False:
                    _left.Add(tokens[next]);
                    break;
                default:
                    bound.Add(parameter, new BoundArgument(parameters.Find(parameter)[0], tokens[next].Value, tokens[next].Place));
                    sets.Narrow(parameter);
                    break;
            }
        }

        _left.AddRange(tokens.Skip(next));
        return true;
    }

    /// <summary>The lowest position above <paramref name="number"/>.</summary>
    private int? NextNumber(int? number)
    {
        int? lowest = null;
        foreach (var place in Free())
        {
            if (place.Member.Position.Number is { } own && !(own <= number) && !(own >= lowest))
            {
                lowest = own;
            }
        }

        return lowest;
    }

    /// <summary>The members of the sets that are left which may have a position and aren't given.</summary>
    private IEnumerable<Place> Free()
    {
        foreach (var set in sets.Left)
        {
            foreach (var member in set.Members)
            {
                if (member.Position.Number is not null && !bound.ContainsKey(member.Parameter)
                    && cmdlet.Find(member.Parameter) is { TakesRemainingArguments: false } parameter)
                {
                    yield return new Place(set, member, parameter);
                }
            }
        }
    }

    /// <summary>
    /// Whether one of the parameters at a position takes the value. It is certain only of a parameter in a set that is certain to be
    /// left.
    /// </summary>
    private Truth Choose(List<Place> places, ArgumentValue value, out string parameter)
    {
        parameter = places[0].Parameter.Name;
        var chosen = Prefer(places, value, ref parameter);
        var name = parameter;
        return chosen == Truth.True
            && !places.Exists(place => Same(place.Parameter.Name, name) && sets.IsCertain(place.Set))
            ? Truth.Unknown
            : chosen;
    }

    private Truth Prefer(List<Place> places, ArgumentValue value, ref string parameter)
    {
        var candidates = places.Select(place => place.Parameter).Distinct(ByName.Instance).ToList();
        if (candidates is [var only])
        {
            // A value that doesn't convert is refused, by this name, unless what remains has a taker.
            return hasRemaining ? ValueFit.Converted(only, value) : Truth.True;
        }

        var byDefault = places.Find(place => place.Set.IsDefault);
        if (byDefault is not null && !sets.IsCertain(byDefault.Set))
        {
            return Truth.Unknown;
        }

        foreach (var fit in new Func<Parameter, ArgumentValue, Truth>[] { ValueFit.AsItIs, ValueFit.Converted })
        {
            var verdict = byDefault is null ? Truth.False : fit(byDefault.Parameter, value);
            if (verdict == Truth.False)
            {
                verdict = Single(candidates.ConvertAll(candidate => fit(candidate, value)), candidates, ref parameter);
            }
            else
            {
                parameter = byDefault!.Parameter.Name;
            }

            if (verdict != Truth.False)
            {
                return verdict;
            }
        }

        return Truth.False;
    }

    /// <summary>Where several take the value, PowerShell gives it to each, and then finds no set that has them all.</summary>
    private static Truth Single(List<Truth> verdicts, List<Parameter> candidates, ref string parameter)
    {
        if (verdicts.TrueForAll(verdict => verdict == Truth.False))
        {
            return Truth.False;
        }

        if (verdicts.Contains(Truth.Unknown) || verdicts.FindAll(verdict => verdict == Truth.True).Count > 1)
        {
            return Truth.Unknown;
        }

        parameter = candidates[verdicts.IndexOf(Truth.True)].Name;
        return Truth.True;
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private sealed record Place(ParameterSet Set, SetMember Member, Parameter Parameter);

    private sealed class ByName : IEqualityComparer<Parameter>
    {
        public static ByName Instance { get; } = new();

        public bool Equals(Parameter? x, Parameter? y) => Same(x!.Name, y!.Name);

        public int GetHashCode(Parameter parameter) => StringComparer.OrdinalIgnoreCase.GetHashCode(parameter.Name);
    }
}
