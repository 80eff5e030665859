namespace ConnectorSdk.Rules;

/// <summary>A date, with or without a time. What only some culture could read is in doubt.</summary>
internal sealed class DateFormat() : ValueFormat(ValueFormats.Date, "a date")
{
    public override Truth Matches(string value) => DateText.Read(value, out _);
}
