namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// The position of a parameter in a set: the lower number comes first, and a null number is none. It isn't certain where SYNTAX
/// and the metadata disagree, or two parameters have the same; the number is then the one that the parameter may have.
/// </summary>
internal readonly record struct SetPosition(int? Number, bool IsCertain)
{
    /// <summary>The parameter is given by its name only.</summary>
    public static SetPosition Named { get; } = new(null, true);
}
