using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace ConnectorSdk.Readme.Tests.Blocks;

/// <summary>Specifies the block that a test checks, and passes it to the test.</summary>
/// <param name="package">The package of the README.</param>
/// <param name="heading">The heading of the section, or null for the text below the title.</param>
/// <param name="language">The language after the fence.</param>
/// <param name="number">The number among the blocks of this language in the section.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class BlockAttribute(string package, string? heading = null, string language = "csharp", int number = 1)
    : DataAttribute
{
    public string Package => Id.Package;

    public string Heading => Id.Heading;

    public string Language => Id.Language;

    public int Number => Id.Number;

    public BlockId Id { get; } = new(package, heading ?? package, language, number);

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod, DisposalTracker disposalTracker)
        => new([new TheoryDataRow(ReadmePage.Find(Id))]);

    public override bool SupportsDiscoveryEnumeration() => false;
}
