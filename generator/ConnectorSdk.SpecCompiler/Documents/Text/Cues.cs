namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>
/// Specifies the subjects that a text might be about, based on its words. A text without a cue needn't be read for its subject.
/// </summary>
[Flags]
internal enum Cues : uint
{
    None = 0,

    /// <summary>A list of values in the sentence: "Valid values are Red and Blue".</summary>
    Values = 1,

    /// <summary>A default value.</summary>
    Default = 1 << 1,

    /// <summary>The parameter takes several values.</summary>
    Many = 1 << 2,

    /// <summary>A value enables or disables something.</summary>
    Effect = 1 << 3,

    /// <summary>The parameter isn't always required.</summary>
    Hedge = 1 << 4,

    /// <summary>More values than a list contains.</summary>
    More = 1 << 5,

    /// <summary>A value is available, or valid.</summary>
    Available = 1 << 6,

    /// <summary><c>$null</c>.</summary>
    Null = 1 << 7,

    /// <summary><c>$true</c> or <c>$false</c>.</summary>
    Boolean = 1 << 8,

    /// <summary><c>@{Add="a"; Remove="b"}</c>.</summary>
    Table = 1 << 9,

    /// <summary>The cues of this text have been determined; see <see cref="CueFinder"/>.</summary>
    Found = 1u << 31,
}
