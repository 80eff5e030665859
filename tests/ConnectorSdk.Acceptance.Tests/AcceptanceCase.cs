using System.Text.Json;

namespace ConnectorSdk.Acceptance.Tests;

/// <summary>A command with the verdict that its document requires.</summary>
public sealed record AcceptanceCase(
    string Id, string Command, string Expect, IReadOnlyList<string> About, bool OtherWarningsAllowed)
{
    public static AcceptanceCase Parse(string json)
    {
        var root = JsonDocument.Parse(json).RootElement;
        return new AcceptanceCase(
            root.GetProperty("id").GetString()!,
            root.GetProperty("command").GetString()!,
            root.GetProperty("expect").GetString()!,
            root.TryGetProperty("about", out var about) ? [.. about.EnumerateArray().Select(item => item.GetString()!)] : [],
            root.TryGetProperty("otherWarnings", out var others) && others.GetString() == "allowed");
    }

    /// <returns>Null if the findings match the case; otherwise, a description of the difference.</returns>
    public string? Judge(IReadOnlyList<Finding> findings)
    {
        var fits = Expect switch
        {
            "ok" => !findings.Any(finding => finding.IsError || !OtherWarningsAllowed),
            "error" => findings.Any(finding => finding.IsError && About.All(finding.Names)),
            "warning" => findings.Any(finding => About.All(finding.Names)),
            _ => throw new FormatException($"'{Expect}' isn't a verdict."),
        };
        return fits ? null : $"{Id} expects {Expect} about [{string.Join(", ", About)}], found:\n{string.Join("\n", findings)}";
    }
}

/// <summary>An error or a warning, with all of its text that might contain a parameter's name.</summary>
public sealed record Finding(bool IsError, string Text)
{
    public bool Names(string parameter) => Text.Contains(parameter, StringComparison.OrdinalIgnoreCase);
}
