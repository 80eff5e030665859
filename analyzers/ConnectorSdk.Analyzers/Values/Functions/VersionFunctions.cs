namespace ConnectorSdk.Analyzers.Values.Functions;

/// <summary>Provides functions that create versions from strings.</summary>
internal static class VersionFunctions
{
    public static FunctionTable All { get; } = new()
    {
        ["Version..ctor(Int32,Int32)"] = a => a is [int major, int minor] ? Object(new Version(major, minor)) : null,
        ["Version..ctor(Int32,Int32,Int32)"] = a => a is [int major, int minor, int build]
            ? Object(new Version(major, minor, build))
            : null,
        ["Version..ctor(Int32,Int32,Int32,Int32)"] = a => a is [int major, int minor, int build, int revision]
            ? Object(new Version(major, minor, build, revision))
            : null,
        ["Version..ctor(String)"] = a => Read(a[0]) is { } version ? Object(version) : null,
        ["Version.Parse(String)"] = a => Read(a[0]) is { } version ? Object(version) : null,
        ["Version.ToString()"] = a => a is [TextObject version] ? version.Text : null,
        ["Version.ToString(Int32)"] = a => a is [TextObject { Text: var text }, int count] ? Read(text)?.ToString(count) : null,
        ["Version.get_Major()"] = a => Of(a)?.Major,
        ["Version.get_Minor()"] = a => Of(a)?.Minor,
        ["Version.get_Build()"] = a => Of(a)?.Build,
        ["Version.get_Revision()"] = a => Of(a)?.Revision,
        ["Version.op_Equality(Version,Version)"] = a => Compare(a) is { } order ? order == 0 : null,
        ["Version.op_Inequality(Version,Version)"] = a => Compare(a) is { } order ? order != 0 : null,
        ["Version.op_LessThan(Version,Version)"] = a => Compare(a) is { } order ? order < 0 : null,
        ["Version.op_LessThanOrEqual(Version,Version)"] = a => Compare(a) is { } order ? order <= 0 : null,
        ["Version.op_GreaterThan(Version,Version)"] = a => Compare(a) is { } order ? order > 0 : null,
        ["Version.op_GreaterThanOrEqual(Version,Version)"] = a => Compare(a) is { } order ? order >= 0 : null,
    };

    private static TextObject Object(Version version) => new(version.ToString());

    private static Version? Of(object?[] values) => values is [TextObject { Text: var text }] ? Read(text) : null;

    private static int? Compare(object?[] values) => values is [TextObject left, TextObject right]
        && (Read(left.Text), Read(right.Text)) is ({ } version, { } other)
        ? version.CompareTo(other)
        : null;

    private static Version? Read(object? value)
        => value is string text && text.All(c => c is '.' or (>= '0' and <= '9')) && Version.TryParse(text, out var version)
            ? version
            : null;
}
