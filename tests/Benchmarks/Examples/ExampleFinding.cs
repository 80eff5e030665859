using System.Globalization;
using System.Text.Json;

namespace ConnectorSdk.Benchmarks.Examples;

/// <summary>
/// What <c>check</c> says of an example, which begins at the line <paramref name="Example"/> of the document; <paramref name="Line"/> is
/// that of the finding.
/// </summary>
internal sealed record ExampleFinding(
    string Document, int Example, int Line, string Id, string Severity, string Parameters, string Message, string? Quote)
{
    public bool IsSevere => Severity is "error" or "warning";

    /// <summary>What a judgement is about: other findings of the same place and parameters are judged alike.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Document}\t{Line}\t{Id}\t{Parameters}");

    /// <summary>Reads what the tool writes as JSON.</summary>
    public static ExampleFinding Of(JsonElement json, string document, int exampleLine) => new(
        document,
        exampleLine,
        exampleLine + json.GetProperty("line").GetInt32() - 1,
        json.GetProperty("id").GetString()!,
        json.GetProperty("severity").GetString()!,
        string.Join(' ', json.GetProperty("parameters").EnumerateArray().Select(name => name.GetString())),
        json.GetProperty("message").GetString()!,
        json.GetProperty("quote").GetString());

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Document}({Line}): {Severity} {Id} [{Parameters}]: {Message}")
            + (Quote is null ? "" : $" \"{Quote}\"");
}
