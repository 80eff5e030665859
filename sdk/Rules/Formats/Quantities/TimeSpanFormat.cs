namespace ConnectorSdk.Rules;

/// <summary>A time span as the framework reads it in any culture.</summary>
internal sealed class TimeSpanFormat() : ValueFormat(ValueFormats.TimeSpan, "a time span (dd.hh:mm:ss)")
{
    public override Truth Matches(string value) => TruthLogic.Of(Bounds.TryParseTimeSpan(value, out _));
}
