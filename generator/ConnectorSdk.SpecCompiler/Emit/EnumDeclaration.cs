using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>
/// An enum nested in the class of a noun, named after the parameter. Documents of one noun share it: its members are those of all
/// of them.
/// </summary>
internal sealed record EnumDeclaration(string Noun, string Name, EquatableArray<ParameterValue> Values)
{
    /// <summary>Puts the declarations of several documents together, value by value, in the order given.</summary>
    public static EquatableArray<EnumDeclaration> Merge(IEnumerable<EnumDeclaration> declarations)
        => declarations
            .GroupBy(declaration => $"{declaration.Noun}.{declaration.Name}", StringComparer.Ordinal)
            .Select(group => new EnumDeclaration(group.First().Noun, group.First().Name, group
                .SelectMany(declaration => declaration.Values)
                .GroupBy(value => value.Text, StringComparer.OrdinalIgnoreCase)
                .Select(values => values.First() with { Line = 0 })
                .ToEquatableArray()))
            .ToEquatableArray();
}
