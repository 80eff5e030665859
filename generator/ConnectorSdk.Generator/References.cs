using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Generator;

/// <summary>
/// The references of a project. They change seldom: a compilation, which has them too, is another one at every keystroke.
/// </summary>
internal sealed class References(ImmutableArray<MetadataReference> all)
{
    /// <summary>True where one of them is the assembly that builders are made of.</summary>
    public bool HasSdk { get; } = all.Any(SdkReference.IsSdk);
}
