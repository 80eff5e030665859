using System.Collections.ObjectModel;
using System.Globalization;
using ConnectorSdk.Rules.Diagnostics;

namespace ConnectorSdk;

/// <summary>Represents a parameter set that is read from the attributes of its builder.</summary>
internal sealed class DocumentedSet
{
    private readonly HashSet<string> _members;

    private DocumentedSet(CmdletDescriptor descriptor, CmdletParameterSetDefinition definition)
    {
        Descriptor = descriptor;
        Definition = definition;
        _members = new HashSet<string>(definition.Members, StringComparer.OrdinalIgnoreCase);
    }

    public CmdletDescriptor Descriptor { get; }

    public CmdletParameterSetDefinition Definition { get; }

    /// <exception cref="InvalidOperationException">The attributes are missing, or this version can't read them.</exception>
    public static DocumentedSet Read(Type builder)
    {
        var descriptor = CmdletDescriptor.Read(builder);
        return new DocumentedSet(descriptor, new CmdletParameterSetDefinition(
            descriptor.SetName,
            new ReadOnlyCollection<string>([.. descriptor.Mandatory.Select(parameter => parameter.Name)]),
            new ReadOnlyCollection<string>([.. descriptor.Members.Select(member => member.Name)])));
    }

    /// <summary>Determines whether the set contains all documented parameters of the arguments.</summary>
    public bool HasAll(IReadOnlyList<CmdletArgument> arguments)
        => arguments.All(argument => _members.Contains(argument.Name) || Descriptor.Find(argument.Name) is null);

    /// <summary>Checks a command whose values may have other types than the parameters.</summary>
    public IReadOnlyList<CmdletViolation> Validate(IReadOnlyList<CmdletArgument> arguments)
    {
        List<CmdletViolation> unreadable = [];
        List<CmdletArgument> converted = [];
        foreach (var argument in arguments)
        {
            if (Descriptor.Find(argument.Name) is { } documented)
            {
                try
                {
                    converted.Add(new CmdletArgument(documented, Convert(argument.Content, documented)));
                }
                catch (ArgumentException)
                {
                    unreadable.Add(Unreadable(documented));
                    converted.Add(new CmdletArgument(documented, ParameterValue.Object(CmdletVariable.Named("unreadable"))));
                }
            }
        }

        CmdletArgument[] inOrder = [.. converted.OrderBy(argument => argument.Parameter.Index)];
        var bits = inOrder.Aggregate(0UL, (all, argument) => all | ParameterTable.BitOf(argument.Parameter.Index));
        var violations = CmdletValidator.Validate(Descriptor, new GivenArguments(bits, inOrder));
        return unreadable.Count == 0 ? violations : new ReadOnlyCollection<CmdletViolation>([.. unreadable, .. violations]);
    }

    private ParameterValue Convert(in ParameterValue value, CommandParameter parameter) => value.Kind switch
    {
        ValueKind.Object => value,
        ValueKind.Decimal => DocumentedValue.Read(
            decimal.Parse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture), parameter, Descriptor),
        _ => DocumentedValue.Read(value.ToObject(), parameter, Descriptor),
    };

    private static CmdletViolation Unreadable(CommandParameter parameter)
        => new(
            DiagnosticIds.Format,
            RuleSeverity.Error,
            $"The value of {parameter.Name} can't be converted to the type {parameter.Facts!.Type}.",
            parameter.Name);
}
