namespace ConnectorSdk.Analyzers;

/// <summary>Objects that have a text: GUIDs, enum members, versions and addresses of the web.</summary>
internal static class ObjectFunctions
{
    public static FunctionTable All { get; } = new()
    {
        ["Guid.ToString()"] = a => a is [Guid] ? KnownTexts.Of(a[0]) : null,
        ["Guid.op_Equality(Guid,Guid)"] = a => a is [Guid left, Guid right] ? left == right : null,
        ["Guid.op_Inequality(Guid,Guid)"] = a => a is [Guid left, Guid right] ? left != right : null,
        ["Enum.ToString()"] = a => a is [EnumMember member] ? member.Name : null,
        ["Version..ctor(Int32,Int32)"] = a => a is [int major, int minor] ? Object(new Version(major, minor)) : null,
        ["Version..ctor(Int32,Int32,Int32)"] = a => a is [int major, int minor, int build]
            ? Object(new Version(major, minor, build))
            : null,
        ["Version..ctor(Int32,Int32,Int32,Int32)"] = a => a is [int major, int minor, int build, int revision]
            ? Object(new Version(major, minor, build, revision))
            : null,
        ["Version..ctor(String)"] = a => ReadVersion(a[0]),
        ["Version.Parse(String)"] = a => ReadVersion(a[0]),
        ["Version.ToString()"] = a => a is [TextObject version] ? version.Text : null,
        ["Uri..ctor(String)"] = a => a is [string text] && IsPlainAddress(text) ? new TextObject(text) : null,
        ["Uri.get_OriginalString()"] = a => a is [TextObject uri] ? uri.Text : null,
    };

    private static TextObject Object(Version version) => new(version.ToString());

    private static TextObject? ReadVersion(object? value)
        => value is string text && text.All(c => c is '.' or (>= '0' and <= '9')) && Version.TryParse(text, out var version)
            ? Object(version)
            : null;

    /// <summary>The forms that every runtime reads.</summary>
    private static bool IsPlainAddress(string text)
        => (text.StartsWith("https://", StringComparison.Ordinal) || text.StartsWith("http://", StringComparison.Ordinal))
            && text.All(c => c is '.' or '/' or ':' or '-' or '_' or '?' or '=' or '&' || (c < 128 && char.IsLetterOrDigit(c)))
            && Uri.TryCreate(text, UriKind.Absolute, out _);
}
