using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Texts;

/// <summary>Rejects UNC paths (<c>\\server\share</c>). Most programs treat slashes in the same way as backslashes.</summary>
internal sealed class NoUncPathFormat() : ValueFormat("a path that is not a UNC path", "is a UNC path")
{
    public override Truth Matches(string value)
        => value.StartsWith(@"\\", StringComparison.Ordinal) ? Truth.False
            : value.StartsWith("//", StringComparison.Ordinal) ? Truth.Unknown
            : Truth.True;

    public override bool MayHave(EquatableArray<string> parts) => !parts[0].StartsWith(@"\\", StringComparison.Ordinal);
}
