namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// The position of a parameter in a set. Lower numbers come first; a parameter with a null number has no position. The number is
/// only possible, not certain, if SYNTAX and the metadata disagree or if two parameters have the same number.
/// </summary>
internal sealed record SetPosition(int? Number, bool IsCertain)
{
    /// <summary>The parameter can be set only by name.</summary>
    public static SetPosition Named { get; } = new(null, true);
}
