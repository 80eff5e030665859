using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Texts;

/// <summary>No path of a network share (<c>\\server\share</c>). Slashes in their place mean the same to most.</summary>
internal sealed class NoUncPathFormat() : ValueFormat("a path that is not a UNC path", "is a UNC path")
{
    public override Truth Matches(string value)
        => value.StartsWith(@"\\", StringComparison.Ordinal) ? Truth.False
            : value.StartsWith("//", StringComparison.Ordinal) ? Truth.Unknown
            : Truth.True;

    public override bool MayHave(EquatableArray<string> parts) => !parts[0].StartsWith(@"\\", StringComparison.Ordinal);
}
