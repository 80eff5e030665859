using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>
/// An enum nested in the class of a noun, named after the parameter. Documents of one noun share it: its members are those of all
/// of them.
/// </summary>
internal sealed record EnumDeclaration(string Noun, string Name, EquatableArray<ParameterValue> Values)
{
    private static readonly string[] _objectMembers =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>
    /// The enum's name. It must not be the noun's own, which C# refuses; nor that of a method or builder of the class, which
    /// start with a verb and may come of another document: a name that starts so is set apart whether or not there is such a
    /// document. The verb of its own cmdlet may be one that no list has. Nor may it hide what every class has.
    /// </summary>
    public static string NameOf(Parameter parameter, string noun, string verb)
    {
        var name = CSharpText.Pascal(parameter.Name);
        return name == noun || CmdletVerbNames.Begin(name) || name.StartsWith(verb, StringComparison.Ordinal)
            || Array.IndexOf(_objectMembers, name) >= 0 ? name + "Value" : name;
    }

    /// <summary>The static table of the members' PowerShell spellings.</summary>
    public static string TableOf(string enumName) => $"_{char.ToLowerInvariant(enumName[0])}{enumName.Substring(1)}Names";

    /// <summary>Puts the declarations of several documents together, value by value, in the order given.</summary>
    public static EquatableArray<EnumDeclaration> Merge(IEnumerable<EnumDeclaration> declarations)
        => declarations
            .GroupBy(declaration => (declaration.Noun, declaration.Name))
            .Select(group => new EnumDeclaration(group.Key.Noun, group.Key.Name, group
                .SelectMany(declaration => declaration.Values)
                .GroupBy(value => value.Text, StringComparer.OrdinalIgnoreCase)
                .Select(values => values.First() with { Line = 0 })
                .ToEquatableArray()))
            .ToEquatableArray();
}
