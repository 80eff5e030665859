using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Tests;

/// <summary>
/// Each folder of the SDK knows only those before it. Users import one namespace, so the types of most folders are in it. A type
/// and its converters, which name each other, have one place in the order.
/// </summary>
public sealed class ArchitectureTests() : ProjectArchitecture(_project)
{
    private const string Serialization = "ConnectorSdk.Serialization";

    private static readonly ProjectFolders _project = new(
        typeof(CmdletCommand).Assembly,
        "sdk/ConnectorSdk.Core",
        "Metadata", "Text", "Serialization", "Values", "Commands", "Results", "Outcomes", "Builders", "Catalog",
        "Invocation")
    {
        Namespace = "ConnectorSdk",
        OtherNamespaces = new[]
            {
                "Metadata", "Text", "Values", "Commands", "Results", "Outcomes", "Builders", "Catalog", "Invocation",
            }
            .ToDictionary(folder => folder, _ => "ConnectorSdk")
            .Append(new("Values.Serialization", Serialization))
            .Append(new("Commands.Serialization", Serialization))
            .Append(new("Results.Serialization", Serialization))
            .ToDictionary(),
        Merged = ["Values.Serialization", "Commands.Serialization", "Results.Serialization"],
    };
}
