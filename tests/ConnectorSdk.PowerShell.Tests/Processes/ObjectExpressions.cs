using CsCheck;

namespace ConnectorSdk.PowerShell.Tests.Processes;

/// <summary>
/// PowerShell expressions of objects whose properties have the types that modules return. Objects without a text aren't among
/// them: in this process they are opaque, and their copies are objects with properties.
/// </summary>
internal static class ObjectExpressions
{
    private const int Deepest = 2;

    private static readonly string[] _values =
    [
        "$null", "$true", "'text'", "''", "7", "5MB", "9223372036854775807", "1.5", "1.5d", "[single]0.1", "[byte]7",
        "[uint64]::MaxValue", "[bigint]5", "[char]'x'", "[DayOfWeek]::Friday", "[IO.FileAttributes]'Hidden, System'",
        "[version]'1.2.3'", "[uri]'https://contoso.com/a b'", "[timespan]'1.02:03:04'",
        "[guid]'11111111-2222-3333-4444-555555555555'", "[datetime]::new(2026, 1, 2, 3, 4, 5, 'Utc')",
        "[datetime]::new(2026, 1, 2, 3, 4, 5)", "[datetimeoffset]'2026-01-02T03:04:05+02:00'", "[switch]$true",
        "[mailaddress]'a@contoso.com'", "[byte[]](1, 2, 3)", "[regex]'a+'", "[Text.StringBuilder]'text'", "[dbnull]::Value",
        "(ConvertTo-SecureString 'x' -AsPlainText -Force)",
    ];

    private static readonly Gen<string> _single = Gen.Int[0, _values.Length - 1].Select(position => _values[position]);

    /// <summary>Single values.</summary>
    public static TheoryData<string> Values => new(_values);

    /// <summary>An object with values, objects, tables, and lists.</summary>
    public static Gen<string> Object { get; } = ObjectOf(Deepest);

    private static Gen<string> Value(int depth) => depth == 0
        ? _single
        : Gen.OneOf(_single, ObjectOf(depth - 1), TableOf(depth - 1), ListOf(depth - 1));

    private static Gen<string> ObjectOf(int depth) => TableOf(depth).Select(table => "[pscustomobject]" + table);

    private static Gen<string> TableOf(int depth) => Value(depth).Array[0, 4]
        .Select(values => "@{ " + string.Join("; ", values.Select((value, position) => $"P{position} = {value}")) + " }");

    private static Gen<string> ListOf(int depth) => Value(depth).Array[0, 3]
        .Select(values => "@(" + string.Join(", ", values.Select(value => $"({value})")) + ")");
}
