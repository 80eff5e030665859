namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>
/// What a text may say, as far as its words tell. Without a cue it doesn't say so, and needn't be read for that.
/// </summary>
[Flags]
internal enum Cues : uint
{
    None = 0,

    /// <summary>A list of values in the sentence: "Valid values are Red and Blue".</summary>
    Values = 1,

    /// <summary>What the default value is.</summary>
    Default = 1 << 1,

    /// <summary>The parameter takes several values.</summary>
    Many = 1 << 2,

    /// <summary>A value enables or disables something.</summary>
    Effect = 1 << 3,

    /// <summary>The parameter isn't always needed.</summary>
    Hedge = 1 << 4,

    /// <summary>There are more values than a list has.</summary>
    More = 1 << 5,

    /// <summary>A value is available, or valid.</summary>
    Available = 1 << 6,

    /// <summary><c>$null</c>.</summary>
    Null = 1 << 7,

    /// <summary><c>$true</c> or <c>$false</c>.</summary>
    Boolean = 1 << 8,

    /// <summary><c>@{Add="a"; Remove="b"}</c>.</summary>
    Table = 1 << 9,

    /// <summary>They are found for this text; see <see cref="CueFinder"/>.</summary>
    Found = 1u << 31,
}
