using ConnectorSdk.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Calls;

/// <summary>Represents a check of a builder in a called method.</summary>
/// <param name="Call">The check, or the call of another method that contains it.</param>
/// <param name="Builder">The state of the builder.</param>
/// <param name="Reported">
/// The states of the builder without the arguments of a call. The rules that they violate are reported in the method itself.
/// </param>
internal sealed record CalleeCheck(IOperation Call, TrackedBuilder Builder, IReadOnlyList<TrackedBuilder> Reported)
{
    public bool IsLike(CalleeCheck other) => ReferenceEquals(Builder.Metadata, other.Builder.Metadata);

    public CalleeCheck Join(CalleeCheck other)
        => this with { Builder = Builder.Join(other.Builder), Reported = [.. Reported, .. other.Reported] };
}
