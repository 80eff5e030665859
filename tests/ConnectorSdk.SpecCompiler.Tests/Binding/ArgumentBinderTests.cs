namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Arguments are bound to parameters as in PowerShell, unless the document is uncertain.</summary>
public sealed class ArgumentBinderTests
{
    private const string Lamp = "A*: Name:String!@0 Height:Int32@1 Chain:String | B: Name:String!@0 Foot:String!";

    [Theory]
    [InlineData("Hall 3", "Name=Hall Height=3 | A")]
    [InlineData("Hall", "Name=Hall | A,B")]
    [InlineData("3 -Name Hall", "Name=Hall Height=3 | A")]
    [InlineData("-Height 3 Hall", "Height=3 Name=Hall | A")]
    [InlineData("Hall -Foot round", "Foot=round Name=Hall | B")]
    public void What_is_named_is_skipped_by_position(string arguments, string expected)
        => Assert.Equal(expected, SampleSets.Bind(Lamp, arguments));

    [Theory]
    [InlineData("Hall 3 more", "Name=Hall Height=3 (UnexpectedArgument) | A | open")]
    [InlineData("Hall -Foot round 3", "Foot=round Name=Hall (UnexpectedArgument) | B | open")]
    [InlineData("-Name Hall -Foot round 3 4", "Name=Hall Foot=round (UnexpectedArgument) (UnexpectedArgument) | B | open")]
    public void A_value_that_no_parameter_of_the_sets_takes_is_a_problem(string arguments, string expected)
        => Assert.Equal(expected, SampleSets.Bind(Lamp, arguments));

    [Theory]
    [InlineData("Delimiter:Char@1 Path:String@0")]
    [InlineData("Delimiter:Char@9 Path:String@4")]
    [InlineData("Delimiter:Char@2 Path:String@1")]
    public void The_number_tells_the_order_whatever_it_starts_with(string members)
        => Assert.Equal("Path=a.csv Delimiter=; | A", SampleSets.Bind("A*: " + members, "a.csv ';'"));

    [Fact]
    public void A_set_without_the_later_position_is_left_by_the_value_there()
        => Assert.Equal("Path=a.csv Delimiter=; | A", SampleSets.Bind(
            "A*: Delimiter:Char@1 Path:String@0 | B: Path:String@0 UseCulture:SwitchParameter", "a.csv ';'"));

    [Theory]
    [InlineData("Hall", "Name=Hall | A")]
    [InlineData("'5'", "Name=5 | A")]
    public void The_default_set_takes_a_value_of_its_type(string arguments, string expected)
        => Assert.Equal(expected, SampleSets.Bind("A*: Name:String@0 | B: Count:Int32@0", arguments));

    [Fact]
    public void A_value_that_another_set_takes_as_it_is_may_go_to_either()
        => Assert.Equal(" | A,B | open", SampleSets.Bind("A*: Name:String@0 | B: Count:Int32@0", "5"));

    [Theory]
    [InlineData("A*: Id:Guid@0 | B: Name:String@0", "Hall", "Name=Hall | B")]
    [InlineData("A: Id:Guid@0 | B: Name:Version@0", "11111111-2222-3333-4444-555555555555", " | A,B | open")]
    [InlineData("A: Id:Guid@0 | B: Count:Int32@0", "7", "Count=7 | B")]
    [InlineData("A: Id:Guid@0 | B: Count:Int32@0", "Hall", "(UnexpectedArgument) | A,B | open")]
    public void Where_the_default_set_does_not_take_the_value_the_only_other_one_does(
        string sets, string arguments, string expected)
        => Assert.Equal(expected, SampleSets.Bind(sets, arguments));

    [Theory]
    [InlineData("A: Name:String@0 | B: Owner:String@0")]
    [InlineData("A*: Name:LampId@0 | B: Owner:OwnerId@0")]
    [InlineData("A*: Name:String@0? | B: Owner:Int32@0")]
    [InlineData("A*: Name:String@0?")]
    [InlineData("A*: Name:String@0? Height:Int32@1")]
    [InlineData("A*: Name:String@0 | B: Name:String@1")]
    [InlineData("A*: Name:String@0 | B: Owner:String@1")]
    public void What_the_document_does_not_decide_binds_nothing(string sets)
        => Assert.EndsWith("| open", SampleSets.Bind(sets, "Hall"), StringComparison.Ordinal);

    [Fact]
    public void A_doubtful_position_behind_certain_ones_does_not_matter_to_them()
        => Assert.Equal("Name=Hall | A", SampleSets.Bind("A*: Name:String@0 Height:Int32@1?", "Hall"));

    [Fact]
    public void A_value_at_a_doubtful_position_leaves_all_open()
        => Assert.Equal("Name=Hall | A | open", SampleSets.Bind("A*: Name:String@0 Height:Int32@1?", "Hall 3"));

    [Fact]
    public void A_set_that_may_have_a_parameter_is_not_excluded_by_it()
        => Assert.Equal("One=$true Two=$true | B", SampleSets.Bind(
            "A: One:SwitchParameter | B: One:SwitchParameter~ Two:SwitchParameter", "-One -Two"));

    [Fact]
    public void Parameters_that_no_set_may_have_together_leave_none()
        => Assert.Equal(
            "One=$true Two=$true | ", SampleSets.Bind("A: One:SwitchParameter | B: Two:SwitchParameter", "-One -Two"));

    [Fact]
    public void A_position_in_a_set_that_is_not_certain_to_be_left_binds_nothing()
        => Assert.Equal("Deep=$true | A,B | open", SampleSets.Bind(
            "A: Deep:SwitchParameter~ Name:String@0 | B: Deep:SwitchParameter", "-Deep Hall"));

    [Theory]
    [InlineData("a b c", "Name=a Rest=b,c | A")]
    [InlineData("a", "Name=a | A")]
    [InlineData("-Rest x a", "Rest=x Name=a | A")]
    [InlineData("a -Unknown x", "Name=a | A | open")]
    public void What_remains_goes_to_the_parameter_that_takes_it(string arguments, string expected)
        => Assert.Equal(expected, SampleSets.Bind("A*: Name:String@0 Rest:String[]...", arguments));

    [Fact]
    public void A_value_that_does_not_convert_may_remain()
        => Assert.Equal("Rest=a | A", SampleSets.Bind("A*: Height:Int32@0 Rest:String[]...", "a"));

    [Theory]
    [InlineData("@more Hall", " | A,B | open")]
    [InlineData("-Height 3 @more Hall", "Height=3 | A | open")]
    public void Behind_an_unknown_table_a_position_may_be_taken(string arguments, string expected)
        => Assert.Equal(expected, SampleSets.Bind(Lamp, arguments));

    [Theory]
    [InlineData("-Na a", "Name=a | A,B")]
    [InlineData("-n a", "Name=a | A,B")]
    [InlineData("-H 3", "Height=3 | A")]
    [InlineData("-Zebra z", "(UnknownParameter Zebra) | A,B | open")]
    [InlineData("-Name a -Name b", "Name=a (GivenTwice Name) | A,B | open")]
    [InlineData("-Name", "(MissingArgument Name) | A,B | open")]
    [InlineData("-Name -zebra", "Name=-zebra | A,B")]
    [InlineData("-Name:a -ea Stop -Verbose", "Name=a ErrorAction=Stop Verbose=$true | A,B")]
    public void Names_are_found_as_PowerShell_finds_them(string arguments, string expected)
        => Assert.Equal(expected, SampleSets.Bind(Lamp, arguments));

    [Theory]
    [InlineData("-Co a", "Comment=a | A")]
    [InlineData("-Com a -Conf", "Comment=a Confirm=$true | A")]
    public void A_common_parameter_that_the_document_describes_stays_behind_the_cmdlets_own(string arguments, string expected)
        => Assert.Equal(expected, SampleSets.Bind("A*: Comment:String Confirm:SwitchParameter", arguments));
}
