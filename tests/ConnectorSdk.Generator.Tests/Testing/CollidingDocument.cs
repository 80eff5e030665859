using CsCheck;

namespace ConnectorSdk.Generator.Tests;

/// <summary>
/// Valid documents whose verbs, nouns, sets, and parameters consist of the same few words, so that generated names often collide.
/// </summary>
internal static class CollidingDocument
{
    private static readonly string[] _words =
        ["Foo", "Bar", "New", "Do", "Convert", "From", "class", "Value", "Builder", "Command", "Set", "Equals", "Names",
            "_", "2"];

    private static readonly string[] _letters =
        ["Foo", "New", "Do", "Convert", "ConvertFrom", "class", "Value", "Builder", "Set", "Equals", "_foo"];

    private static Gen<string> Word => Gen.OneOf(_words).Array[0, 2]
        .SelectMany(words => Gen.OneOf(_letters).Select(first => first + string.Concat(words)));

    private static Gen<string> Name => Word.Select(word => word.TrimStart('_'));

    private static Gen<string[]> Distinct(int most) => Word.Array[1, most]
        .Select(words => words.Distinct(StringComparer.OrdinalIgnoreCase).ToArray());

    private static Gen<string> Text(string cmdlet)
        => Gen.Select(Distinct(4), Distinct(4), Gen.Bool, (parameters, sets, hasDefault)
        => LampDocument.With(
            cmdlet,
            string.Concat(sets.Select((set, i) => LampDocument.Block(
                $"-Key{i} <String> " + string.Join(" ", parameters.Select(name => $"-{name} <LampEnum>")),
                hasDefault && i == 0 ? set + " (Default)" : set))),
            string.Concat(sets.Select((set, i) => LampDocument.Parameter($"Key{i}", "String", sets: set, required: "True")))
                + string.Concat(parameters.Select(name => LampDocument.Enum(name, "A", "B")))));

    /// <summary>Generates the documents of a noun, each with a different verb, as file name and text.</summary>
    public static Gen<(string Path, string Text)[]> Families { get; } =
        from noun in Name
        from verbs in Name.Array[2, 6]
        let cmdlets = verbs.Distinct(StringComparer.OrdinalIgnoreCase).Select(verb => $"{verb}-{noun}").ToArray()
        from documents in cmdlets.Aggregate(
            Gen.Const(Array.Empty<(string, string)>()),
            (all, cmdlet) => Gen.Select(all, Text(cmdlet), (before, text) => before.Append(($"{cmdlet}.md", text)).ToArray()))
        select documents;
}
