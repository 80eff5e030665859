using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Tests;

/// <summary>
/// A name means one thing in all projects. The overloads of a type with other type parameters share its meaning, and the types
/// that are nested in another one are read with its name.
/// </summary>
public sealed class TypeNameTests
{
    [Fact]
    public void No_two_types_of_the_product_share_a_name()
        => Assert.Empty(ProductTypes
            .Distinct()
            .GroupBy(type => type[(type.LastIndexOf('.') + 1)..].Split('`')[0])
            .Where(types => types.Select(NameWithoutArity).Distinct().Skip(1).Any())
            .Select(types => string.Join(", ", types)));

    [Fact]
    public void No_type_is_named_after_helping()
        => Assert.DoesNotMatch(@"\.\w*(Helper|Util)s?\b", string.Join(" ", ProductTypes));

    private static IEnumerable<string> ProductTypes => TypesOf("sdk").Concat(TypesOf("analyzers")).Concat(TypesOf("generator"));

    private static string NameWithoutArity(string type) => type.Split('`')[0];

    /// <summary>The full names of the types of a folder. The samples are programs of users.</summary>
    private static IEnumerable<string> TypesOf(string folder) => CSharpFile.In(folder)
        .Where(file => !file.Path.StartsWith("samples/", StringComparison.Ordinal))
        .SelectMany(file => file.Types);
}
