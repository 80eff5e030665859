namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// An argument of a command; splatted tables and lists are split into their elements. <paramref name="Place"/> is a number that
/// the caller assigns, and that the results refer to.
/// </summary>
internal abstract record ArgumentToken(int Place);

/// <summary>
/// A parameter name, or a key of a splatted table. <paramref name="Attached"/> is the value after a colon, or the value of the
/// key. <paramref name="Text"/> is the name as written, with its hyphen.
/// </summary>
internal sealed record NamedToken(string Name, ArgumentValue? Attached, bool IsSplatted, string Text, int Place)
    : ArgumentToken(Place);

/// <summary>A value without an attached name. Whether it belongs to the name before it depends on the parameter.</summary>
internal sealed record PlainToken(ArgumentValue Value, int Place) : ArgumentToken(Place);
