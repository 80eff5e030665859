using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Scopes;

/// <summary>
/// What turned out not to be convertible. A conversion is repeated with the marks of the one before until there are no new
/// ones: what isn't converted changes what the rest can rely on.
/// </summary>
internal sealed class ConversionMarks
{
    private readonly Dictionary<Ast, string> _parts;
    private readonly HashSet<Ast> _results;
    private readonly HashSet<Departure> _departures;
    private readonly Dictionary<string, CodeType> _types;

    public ConversionMarks()
        => (_parts, _results, _departures, _types) = ([], [], [], new(StringComparer.OrdinalIgnoreCase));

    private ConversionMarks(ConversionMarks parts, ConversionMarks types)
        => (_parts, _results, _departures, _types, Inputs)
            = (new(parts._parts), [.. parts._results], [.. parts._departures], types._types, types.Inputs);

    public int Count => _parts.Count + _departures.Count;

    public int TypeCount => _types.Count;

    public ConversionMarks Copy() => new(this, this);

    /// <summary>The parts of these marks with what is known of types in others: a type may make a part convertible.</summary>
    public ConversionMarks WithTypesOf(ConversionMarks other) => new(this, other);

    public void Add(Ast part, string reason) => _parts.TryAdd(part, reason);

    /// <summary>The assignment gets the result of a documented cmdlet, which converted code doesn't have.</summary>
    public void AddResult(AssignmentStatementAst assignment)
    {
        _parts.TryAdd(assignment, "");
        _results.Add(assignment);
    }

    /// <summary>The converted code doesn't leave where the script may.</summary>
    public void Add(Departure departure) => _departures.Add(departure);

    public IReadOnlyCollection<Departure> Departures => _departures;

    /// <summary>The variables that are arguments of the program, by the conversion before this one.</summary>
    public IReadOnlySet<string> Inputs { get; set; } = new HashSet<string>();

    public bool Has(Ast part) => _parts.ContainsKey(part);

    public string ReasonFor(Ast part) => _parts[part];

    public bool IsResult(Ast assignment) => _results.Contains(assignment);

    /// <summary>What a variable is used for that the script doesn't set: the first such use counts.</summary>
    public void AddType(string name, CodeType type) => _types.TryAdd(name, type);

    /// <summary>Null for a variable without such a use so far.</summary>
    public CodeType? TypeOf(string name) => _types.GetValueOrDefault(name);
}
