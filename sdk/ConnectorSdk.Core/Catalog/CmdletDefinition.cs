using System.Collections.ObjectModel;

namespace ConnectorSdk;

/// <summary>
/// Represents the documented information about a cmdlet. The attributes of the builder types are read on first use.
/// </summary>
public sealed class CmdletDefinition
{
    private readonly Lazy<DocumentedSet[]> _sets;

    /// <summary>Creates the definition of a cmdlet.</summary>
    /// <param name="name">The name of the cmdlet.</param>
    /// <param name="builders">The builder types of the parameter sets, in the order of the document.</param>
    /// <exception cref="ArgumentNullException">An argument, or a builder type, is null.</exception>
    public CmdletDefinition(string name, params Type[] builders)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Type[] types = [.. builders ?? throw new ArgumentNullException(nameof(builders))];
        if (Array.IndexOf(types, null) >= 0)
        {
            throw new ArgumentNullException(nameof(builders), "A builder type is null.");
        }

        _sets = new Lazy<DocumentedSet[]>(() => Array.ConvertAll(types, DocumentedSet.Read));
    }

    /// <summary>Gets the name of the cmdlet.</summary>
    public string Name { get; }

    /// <summary>Gets the verb, or an empty string if the name has no hyphen.</summary>
    public string Verb => Name.Substring(0, Math.Max(0, Name.IndexOf('-')));

    /// <summary>Gets the noun.</summary>
    public string Noun => Name.Substring(Name.IndexOf('-') + 1);

    /// <summary>Gets the parameters, in the order of the document.</summary>
    /// <exception cref="InvalidOperationException">
    /// A builder type has no attributes, or they have a format that this version can't read.
    /// </exception>
    public IReadOnlyList<CmdletParameterDefinition> Parameters => field ??= new ReadOnlyCollection<CmdletParameterDefinition>(
        [.. Sets.Take(1).SelectMany(set => set.Descriptor.Parameters).Select(Describe)]);

    /// <summary>Gets the parameter sets, in the order of the document.</summary>
    /// <exception cref="InvalidOperationException">
    /// A builder type has no attributes, or they have a format that this version can't read.
    /// </exception>
    public IReadOnlyList<CmdletParameterSetDefinition> ParameterSets
        => field ??= new ReadOnlyCollection<CmdletParameterSetDefinition>(Array.ConvertAll(Sets, set => set.Definition));

    /// <summary>Gets the information in the attributes of the builder types.</summary>
    internal IEnumerable<CmdletDescriptor> Descriptors => Sets.Select(set => set.Descriptor);

    private DocumentedSet[] Sets => _sets.Value;

    /// <summary>
    /// Checks a command that wasn't built by a builder of this cmdlet, such as one that was read from JSON. Values are converted
    /// as by <see cref="CmdletBuilder{TBuilder}.WithParameter"/>. A value that can't be converted to the type of its parameter is
    /// a violation with the ID <c>CSDK1007</c>. The name of the cmdlet isn't compared.
    /// </summary>
    /// <param name="command">The command.</param>
    /// <returns>The result of the check. If parameters of different sets are mixed, rules aren't checked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// A builder type has no attributes, or they have a format that this version can't read.
    /// </exception>
    public CmdletCheck Check(CmdletCommand command)
    {
        var given = (command ?? throw new ArgumentNullException(nameof(command))).Parameters;
        var candidates = Array.FindAll(Sets, set => set.HasAll(given));
        IReadOnlyList<CmdletViolation>? fewest = null;
        foreach (var set in candidates)
        {
            var violations = set.Validate(given);
            if (fewest is null || CountErrors(violations) < CountErrors(fewest))
            {
                fewest = violations;
            }
        }

        return new CmdletCheck
        {
            UnknownParameters = [.. given.Select(argument => argument.Name).Where(IsUnknown)],
            ParameterSets = Array.ConvertAll(candidates, set => set.Definition.Name),
            Violations = fewest ?? [],
        };
    }

    private bool IsUnknown(string parameter)
        => !CommonParameters.Contains(parameter) && !Array.Exists(Sets, set => set.Descriptor.Find(parameter) is not null);

    private static int CountErrors(IReadOnlyList<CmdletViolation> violations)
        => violations.Count(violation => violation.Severity == RuleSeverity.Error);

    private static CmdletParameterDefinition Describe(CommandParameter parameter)
        => new(parameter.Name, parameter.Facts!.Type, parameter.Facts.Default, parameter.Facts.AllowsNull);
}
