namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// Parameters that a sentence refers to without their names: parameter groups, and those of the previous sentence.
/// </summary>
public sealed class FamilyFormTests
{
    [Theory]
    [InlineData("You can't use any Bulb parameters with this parameter.",
        "BulbColor => !Label; BulbSize => !Label; BulbTag => !Label")]
    [InlineData("You need to use this parameter when you use any Bulb parameters.",
        "BulbColor => Label; BulbSize => Label; BulbTag => Label")]
    [InlineData("You can't use this parameter with the Bulb* parameters.",
        "Label => !BulbColor; Label => !BulbSize; Label => !BulbTag; Label => !Bulbous")]
    [InlineData("You can't use this parameter with the `*Size` parameters.", "Label => !BulbSize; Label => !RoomSize")]
    public void Names_that_begin_or_end_so_are_certain(string sentence, string expected)
        => Assert.Equal(expected, Rules(sentence));

    [Theory]
    [InlineData("You can't use any Room parameters with this parameter.",
        "RoomSize => !Label (warning); RoomTag => !Label (warning)")]
    [InlineData("If you use this parameter, all other Bulb2 settings in this cmdlet are ignored.",
        "BulbColor ~> !Label (warning); BulbSize ~> !Label (warning); BulbTag ~> !Label (warning)")]
    [InlineData("You can't use any Bul parameters with this parameter.", "")]
    [InlineData("You can't use any `` parameters with this parameter.", "")]
    [InlineData("You can't use any Lamp parameters with this parameter.", "")]
    [InlineData("You can't use this parameter with any other parameters.", "")]
    public void Few_names_or_a_kind_only_warn(string sentence, string expected) => Assert.Equal(expected, Rules(sentence));

    [Theory]
    [InlineData(
        "The RoomSize and RoomTag parameters tell the room. You can't use either of these parameters with this parameter.",
        "RoomSize => !Label; RoomTag => !Label")]
    [InlineData("Use the RoomSize parameter or the RoomTag parameter. If you use this parameter, you can't use these parameters.",
        "Label => !RoomSize; Label => !RoomTag")]
    [InlineData("See the RoomSize, RoomTag and BulbTag parameters. You can't use both parameters together.", "")]
    public void These_are_the_parameters_of_the_sentence_before(string text, string expected)
        => Assert.Equal(expected, Rules(text));

    private static string Rules(string text)
    {
        string[] names = ["BulbColor", "BulbSize", "BulbTag", "RoomSize", "RoomTag", "Bulbous"];
        var parameters = SampleDocument.Parameter("Label", "String", text)
            + string.Concat(names.Select(name => SampleDocument.Parameter(name, "String")));
        var syntax = SampleDocument.Syntax("[-Label <String>] " + string.Join(" ", names.Select(name => $"[-{name} <String>]")));
        return string.Join("; ", SampleDocument.Read(SampleDocument.Of(parameters, syntax)).Rules.Select(SampleCmdlet.Notation));
    }
}
