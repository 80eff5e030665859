using ConnectorSdk.Rules;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// What a clause says by itself: where <paramref name="When"/> holds, <paramref name="Then"/> must. A clause without a subject of
/// its own ("you must use the X parameter") has an empty <paramref name="When"/> and needs a condition around it.
/// </summary>
internal sealed record Clause(
    IReadOnlyList<Atom> When, IReadOnlyList<Atom> Then, Junction Junction = Junction.All, bool Soft = false);
