using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.Rules.Messages;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.Cli.Conversion.Builders;

/// <summary>
/// Writes the calls that create a command: the entry method of a parameter set, and a method for each other parameter.
/// </summary>
internal sealed class BuilderCalls(CmdletCode cmdlet)
{
    private static readonly string[] _actions = ["ErrorAction", "WarningAction", "InformationAction"];
    private static readonly string[] _preferences = ["SilentlyContinue", "Stop", "Continue", "Inquire", "Ignore"];

    private readonly TypedArgument _typed = new(cmdlet);

    /// <summary>
    /// Gets the parameter set whose entry method has all its arguments in the values that are certainly set. If there are
    /// several, the default set is used unless another set has more of the parameters.
    /// </summary>
    /// <exception cref="NotConvertibleException">No parameter set is complete.</exception>
    public SetMembership ChooseSet(
        IReadOnlyList<ParameterSet> possible, IReadOnlyCollection<ConvertedArgument> certain, IReadOnlyCollection<string> all)
    {
        var candidates = cmdlet.Sets.Where(set => possible.Count == 0 || possible.Contains(set.Set.Set)).ToList();
        var complete = candidates.Where(set => MissingIn(set, certain).Count == 0).ToList();
        if (complete.Count == 0)
        {
            var missing = candidates.Select(set => MissingIn(set, certain)).MinBy(names => names.Count)!;
            var names = ItemList.Join(missing.Select(name => "-" + name), "and");
            throw new NotConvertibleException($"{cmdlet.Name} requires {names}, which the command doesn't set.");
        }

        return complete.MaxBy(set => all.Count(name => set.Set.Set.Find(name) is not null))!;
    }

    /// <summary>Gets the entry method with its arguments, such as <c>Lamp.New("Desk")</c>.</summary>
    public string Entry(SetMembership set, IReadOnlyCollection<ConvertedArgument> values)
    {
        var arguments = set.Arguments.Select((parameter, i) => EntryArgument(
            parameter,
            values.First(value => Same(value.Parameter, parameter.Parameter.Name)).Value,
            isLast: i + 1 == set.Arguments.Count));
        return $"{cmdlet.Noun}.{set.Set.EntryName}({string.Join(", ", arguments)})";
    }

    /// <summary>Gets the values that aren't arguments of the entry method.</summary>
    public static IEnumerable<ConvertedArgument> Others(SetMembership set, IEnumerable<ConvertedArgument> values)
        => values.Where(value => !set.Given.Exists(given => Same(given.Parameter.Name, value.Parameter)));

    /// <summary>Gets the call that sets a parameter, with its leading dot.</summary>
    public string Setter(SetMembership set, ConvertedArgument given)
    {
        var (name, value) = (given.Parameter, given.Value);
        if (cmdlet.Find(name) is not { } parameter)
        {
            return Common(name, value) ?? ByName(name, value);
        }

        SettledValue.Check(parameter.Parameter, value);
        var pascal = CSharpText.Pascal(parameter.Parameter.Name);
        if (!set.IsOptional(parameter))
        {
            return ByName(parameter.Parameter.Name, value);
        }

        if (value.Kind == CodeKind.Null)
        {
            return parameter.Shape.AllowsNull && cmdlet.Cmdlet.Cmdlet.ChangesStoredObject
                ? $".Clear{pascal}()"
                : ByName(parameter.Parameter.Name, value);
        }

        return parameter.Parameter.IsSwitch && value.Code == "true" ? $".With{pascal}()"
            : value.Kind == CodeKind.Change && parameter.Shape.IsList && parameter.Parameter.AcceptsChange
                ? $".With{pascal}({value.Code})"
            : _typed.Of(parameter, value, isOneByOne: true) is { } argument ? $".With{pascal}({argument})"
            : ByName(parameter.Parameter.Name, value);
    }

    private string EntryArgument(ParameterModel parameter, CodeValue value, bool isLast)
    {
        SettledValue.Check(parameter.Parameter, value);
        return _typed.Of(parameter, value, isOneByOne: isLast) is { Length: > 0 } argument
            ? argument
            : throw new NotConvertibleException(
                $"-{parameter.Parameter.Name} is mandatory, and " + value.Kind switch
                {
                    CodeKind.Null => "its type in C# can't hold $null.",
                    CodeKind.Variable => "its value is a secret or an object, which isn't copied into code.",
                    _ => "its type in C# can't hold this value.",
                });
    }

    private static string? Common(string name, CodeValue value)
    {
        if (Array.Find(_actions, action => Same(action, name)) is { } preference && value.Literal is { Value: string text }
            && Array.Find(_preferences, action => Same(action, text)) is { } known)
        {
            return $".With{preference}(CmdletActionPreference.{known})";
        }

        var isFlag = Same(name, "Verbose") || Same(name, "Debug");
        return !isFlag || value.Kind != CodeKind.Boolean ? null
            : $".With{CSharpText.Pascal(name)}({(value.Code == "true" ? "" : value.Code)})";
    }

    private static string ByName(string name, CodeValue value)
        => ObjectArgument.Of(value) is { } loose && IsName(name)
            ? $".WithParameter({TextLiteral.Of(name)}, {loose})"
            : throw new NotConvertibleException($"The value of -{name} can't be written in C#.");

    private static bool IsName(string name)
        => name.Length > 0 && !char.IsDigit(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c == '_');

    private static List<string> MissingIn(SetMembership set, IReadOnlyCollection<ConvertedArgument> certain)
        => [.. set.Given
            .Where(parameter => !certain.Any(value => Same(value.Parameter, parameter.Parameter.Name)
                && (!parameter.Parameter.IsSwitch || value.Value.Code == "true")))
            .Select(parameter => parameter.Parameter.Name)];

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
