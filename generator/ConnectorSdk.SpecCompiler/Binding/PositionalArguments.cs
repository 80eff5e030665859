using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// Binds values without a name. As in PowerShell, the positions of all remaining sets are combined, and each position takes the
/// next value. A cmdlet prefers the parameter that accepts the value without conversion; a function prefers the parameter of the
/// default set. Each bound value narrows the sets.
/// </summary>
internal sealed class PositionalArguments(
    Cmdlet cmdlet, PossibleSets sets, Dictionary<string, BoundArgument> bound, BindableParameters parameters, bool hasRemaining)
{
    private readonly List<PlainToken> _left = [];

    /// <summary>The values that weren't bound.</summary>
    public IReadOnlyList<PlainToken> Left => _left;

    /// <summary>A parameter that isn't set may have a position.</summary>
    public bool HasDoubtfulPositions => Free().Any(place => !place.Member.Position.IsCertain);

    /// <summary>Binds the values in order, up to the first ambiguous value.</summary>
    /// <returns>False if the document doesn't determine how a value is bound.</returns>
    public bool Bind(IReadOnlyList<PlainToken> tokens)
    {
        var next = 0;
        for (int? number = null; next < tokens.Count && FirstAbove(number) is { Count: > 0 } places; next++)
        {
            number = places[0].Member.Position.Number;
            if (places.Exists(place => !place.Member.Position.IsCertain || place.Member.Position.Number != number))
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
                    var (value, place) = (tokens[next].Value, tokens[next].Place);
                    bound.Add(parameter, new BoundArgument(parameters.Find(parameter)[0], value, place));
                    sets.Narrow(parameter);
                    break;
            }
        }

        _left.AddRange(tokens.Skip(next));
        return true;
    }

    /// <summary>
    /// For each remaining set, gets the members with the lowest position above <paramref name="number"/>. Different numbers in
    /// the sets can't be compared.
    /// </summary>
    private List<Place> FirstAbove(int? number)
    {
        List<Place> first = [];
        foreach (var set in Free().Where(place => !(place.Member.Position.Number <= number)).GroupBy(place => place.Set))
        {
            var lowest = set.Min(place => place.Member.Position.Number);
            first.AddRange(set.Where(place => place.Member.Position.Number == lowest));
        }

        return first;
    }

    /// <summary>The unset members of the remaining sets that may have a position.</summary>
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
    /// Determines whether one of the parameters at a position accepts the value. The result is certain only if the parameter is
    /// in a set that certainly remains.
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
            // PowerShell reports a value that can't be converted under this parameter, unless a parameter accepts remaining
            // arguments.
            return hasRemaining ? ValueFit.Converted(only, value) : Truth.True;
        }

        if (places.Find(place => place.Set.IsDefault) is not { } preferred)
        {
            return Single(candidates, value, ref parameter);
        }

        var others = candidates.FindAll(candidate => !Same(candidate.Name, preferred.Parameter.Name));
        parameter = preferred.Parameter.Name;
        return !sets.IsCertain(preferred.Set) ? Truth.Unknown
            : ValueFit.AsItIs(preferred.Parameter, value) == Truth.True ? Truth.True
            : ValueFit.Converted(preferred.Parameter, value) switch
            {
                Truth.True => others.TrueForAll(other => ValueFit.AsItIs(other, value) == Truth.False)
                    ? Truth.True
                    : Truth.Unknown,
                Truth.False => Single(others, value, ref parameter),
                _ => Truth.Unknown,
            };
    }

    /// <summary>
    /// Finds the only parameter that accepts the value, if no set takes precedence. The order in which PowerShell tries the
    /// parameters isn't documented, and differs between cmdlets and functions.
    /// </summary>
    private static Truth Single(List<Parameter> candidates, ArgumentValue value, ref string parameter)
    {
        var verdicts = candidates.ConvertAll(candidate => ValueFit.Converted(candidate, value));
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
