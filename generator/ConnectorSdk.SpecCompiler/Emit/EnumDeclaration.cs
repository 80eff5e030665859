using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>
/// An enum nested in the class of a noun, named after the parameter. Documents of one noun share it: its members are those of all
/// of them.
/// </summary>
internal sealed record EnumDeclaration(string Noun, string Name, EquatableArray<ParameterValue> Values)
{
    /// <summary>The parameters that have the values, one a cmdlet.</summary>
    public EquatableArray<EnumUser> Users { get; init; }

    /// <summary>Puts the declarations of several documents together, value by value, in the order given.</summary>
    public static EquatableArray<EnumDeclaration> Merge(IEnumerable<EnumDeclaration> declarations)
        => declarations
            .GroupBy(declaration => $"{declaration.Noun}.{declaration.Name}", StringComparer.Ordinal)
            .Select(group => new EnumDeclaration(group.First().Noun, group.First().Name, group
                .SelectMany(declaration => declaration.Values)
                .GroupBy(value => value.Text, StringComparer.OrdinalIgnoreCase)
                .Select(values => (values.FirstOrDefault(value => value.Description.Length > 0) ?? values.First()) with
                {
                    Text = values.First().Text,
                    Line = 0,
                })
                .ToEquatableArray())
            {
                Users = group.SelectMany(declaration => declaration.Users).ToEquatableArray(),
            })
            .ToEquatableArray();
}

/// <summary>A parameter whose values an enum has.</summary>
internal sealed record EnumUser(string Cmdlet, Parameter Parameter);
