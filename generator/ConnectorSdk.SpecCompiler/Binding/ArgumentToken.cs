namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// A part of a command after its name, with splatted tables and lists taken apart. <paramref name="Place"/> is a number of the
/// caller's that comes back with what becomes of the part.
/// </summary>
internal abstract record ArgumentToken(int Place);

/// <summary>
/// A name after a hyphen, or a key of a splatted table. <paramref name="Attached"/> is the value after a colon, or the entry's;
/// <paramref name="Text"/> is the name as it is written, with its hyphen.
/// </summary>
internal sealed record NamedToken(string Name, ArgumentValue? Attached, bool IsSplatted, string Text, int Place)
    : ArgumentToken(Place);

/// <summary>A value without a name before it, or behind one: only the parameters tell.</summary>
internal sealed record PlainToken(ArgumentValue Value, int Place) : ArgumentToken(Place);
