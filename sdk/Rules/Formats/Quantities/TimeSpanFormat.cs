using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Quantities;

/// <summary>Accepts a time span that .NET parses in any culture.</summary>
internal sealed class TimeSpanFormat() : ValueFormat("a time span (dd.hh:mm:ss)")
{
    public override Truth Matches(string value) => TruthLogic.Of(Bounds.TryParseTimeSpan(value, out _));
}
