using ConnectorSdk.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Calls;

/// <summary>A builder that a called method checks.</summary>
/// <param name="Call">The check, or the call of another method that has it.</param>
/// <param name="Builder">What is known of the builder.</param>
/// <param name="Reported">
/// What is known of it without the arguments of a call: the rules that it breaks then are reported in the method itself.
/// </param>
internal sealed record CalleeCheck(IOperation Call, TrackedBuilder Builder, IReadOnlyList<TrackedBuilder> Reported)
{
    public bool IsLike(CalleeCheck other) => ReferenceEquals(Builder.Metadata, other.Builder.Metadata);

    public CalleeCheck Join(CalleeCheck other)
        => this with { Builder = Builder.Join(other.Builder), Reported = [.. Reported, .. other.Reported] };
}
