using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Quantities;

/// <summary>Accepts a date, with or without a time. Dates that only some cultures can parse are uncertain.</summary>
internal sealed class DateFormat() : ValueFormat("a date")
{
    public override Truth Matches(string value) => DateText.Read(value, out _);
}
