using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Quantities;

/// <summary>A date, with or without a time. What only some culture could read is in doubt.</summary>
internal sealed class DateFormat() : ValueFormat("a date")
{
    public override Truth Matches(string value) => DateText.Read(value, out _);
}
