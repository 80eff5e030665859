using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Generator;

/// <summary>
/// The references of a project. They seldom change, unlike the compilation, which changes with every keystroke.
/// </summary>
internal sealed class References(ImmutableArray<MetadataReference> all)
{
    /// <summary>
    /// The references whose types are in <c>global::</c>. A reference that has only other aliases isn't included.
    /// </summary>
    public IReadOnlyList<MetadataReference> All { get; } =
        [.. all.Where(reference => IsGlobal(reference.Properties.Aliases))];

    /// <summary>True if the SDK assembly is among the references.</summary>
    public bool HasSdk { get; } = all.Any(SdkReference.IsSdk);

    private static bool IsGlobal(ImmutableArray<string> aliases) => aliases.IsEmpty || aliases.Contains("global");
}
