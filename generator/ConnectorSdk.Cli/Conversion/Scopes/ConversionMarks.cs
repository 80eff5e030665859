using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Scopes;

/// <summary>
/// The parts that aren't convertible. Other parts can depend on them, so a conversion is repeated with the marks of the previous
/// one until there are no new marks.
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

    /// <summary>Combines these parts with the types in other marks, because a known type can make a part convertible.</summary>
    public ConversionMarks WithTypesOf(ConversionMarks other) => new(this, other);

    public void Add(Ast part, string reason) => _parts.TryAdd(part, reason);

    /// <summary>Marks an assignment of a documented cmdlet's result, which converted code doesn't have.</summary>
    public void AddResult(AssignmentStatementAst assignment)
    {
        _parts.TryAdd(assignment, "");
        _results.Add(assignment);
    }

    /// <summary>Marks a departure of the script that the converted code doesn't have.</summary>
    public void Add(Departure departure) => _departures.Add(departure);

    public IReadOnlyCollection<Departure> Departures => _departures;

    /// <summary>The variables that are arguments of the program, according to the previous conversion.</summary>
    public IReadOnlySet<string> Inputs { get; set; } = new HashSet<string>();

    public bool Has(Ast part) => _parts.ContainsKey(part);

    public string ReasonFor(Ast part) => _parts[part];

    public bool IsResult(Ast assignment) => _results.Contains(assignment);

    /// <summary>
    /// Adds the type that a use requires of a variable that the script doesn't set. The first use determines it.
    /// </summary>
    public void AddType(string name, CodeType type) => _types.TryAdd(name, type);

    /// <returns>The type, or null if no use has determined it yet.</returns>
    public CodeType? TypeOf(string name) => _types.GetValueOrDefault(name);
}
