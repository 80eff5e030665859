using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Generator;

/// <summary>
/// The references of a project. They change seldom: a compilation, which has them too, is another one at every keystroke.
/// </summary>
internal sealed class References(ImmutableArray<MetadataReference> all)
{
    /// <summary>Those whose types have names that begin with <c>global::</c>. One with an alias is no part of it.</summary>
    public IReadOnlyList<MetadataReference> All { get; } =
        [.. all.Where(reference => IsGlobal(reference.Properties.Aliases))];

    /// <summary>True where one of them is the assembly that builders are made of.</summary>
    public bool HasSdk { get; } = all.Any(SdkReference.IsSdk);

    private static bool IsGlobal(ImmutableArray<string> aliases) => aliases.IsEmpty || aliases.Contains("global");
}
