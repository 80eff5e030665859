using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// Binds values without a name. As in PowerShell, the positions of all sets that are left count together, each takes the next
/// value, and a value may go to a parameter of any set: a cmdlet gives it to the one that takes it as it is, a function to that
/// of the default set. What binds narrows the sets.
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
    /// Of each set that is left, the members with its lowest position above <paramref name="number"/>. Sets that count their
    /// positions differently can't be compared.
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
    /// Whether one of the parameters at a position takes the value. It is certain only of a parameter in a set that is certain to
    /// be left.
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
    /// The only parameter that takes the value, of several without a preference. The order in which PowerShell tries them isn't
    /// in the document, and differs between cmdlets and functions.
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
