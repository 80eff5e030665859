namespace ConnectorSdk.Analyzers.Tests.Editor;

/// <summary>What an editor shows of generated code: hovers and completions.</summary>
public sealed class IntelliSenseTests
{
    private const string Document = """
        ---
        Module Name: Lamps
        online version: https://contoso.com/new-lamp
        schema: 2.0.0
        ---

        # New-Lamp

        ## SYNOPSIS
        This cmdlet is available only in Lamps 2. Use the New-Lamp cmdlet to create a lamp.

        ## SYNTAX

        ```
        New-Lamp -Name <String> [-Color <LampColor>] [-Dimmed <Boolean>] [-Force] [-Level <Int32>] [-Rooms <MultiValuedProperty>]
        ```

        ## PARAMETERS

        ### -Name
        The Name parameter specifies the name of the lamp. The maximum length is 64 characters.

        ```yaml
        Type: String
        Required: True
        Position: Named
        ```

        ### -Color
        **Note**: Colors fade.

        The Color parameter specifies the color of the light. Valid values are:

        - Red: The lamp is warm. This value is the default.
        - Blue: The lamp is cold.

        ```yaml
        Type: LampColor
        Required: False
        Position: Named
        ```

        ### -Dimmed
        The Dimmed parameter specifies whether to dim the lamp. Valid values are:

        - $true: The lamp gives half of its light. This setting requires Blue for the Color value.
        - $false: The lamp gives all of its light. This value is the default.

        ```yaml
        Type: Boolean
        Required: False
        Position: Named
        ```

        ### -Force
        The Force switch hides warnings. You don't need to specify a value with this switch.

        ```yaml
        Type: SwitchParameter
        Required: False
        Position: Named
        ```

        ### -Level
        The Level parameter specifies the level of the light. The valid input range is 1 through 5. The default value is 3.
        You can use this parameter only if the Dimmed parameter is set to $true.

        ```yaml
        Type: Int32
        Required: False
        Position: Named
        ```

        ### -Rooms
        The Rooms parameter specifies the rooms of the lamp. You can specify multiple values separated by commas.

        ```yaml
        Type: MultiValuedProperty
        Required: False
        Position: Named
        ```
        """;

    private readonly EditorSession _editor = new(Document);

    [Fact]
    public async Task The_hover_of_an_entry_method_says_what_the_cmdlet_does_and_where_it_exists()
    {
        var hover = await HoverAsync("$$New(\"Desk\")");

        Assert.Contains("Creates a lamp.", hover, StringComparison.Ordinal);
        Assert.Contains("This cmdlet is available only in Lamps 2.", hover, StringComparison.Ordinal);
        Assert.Contains("A builder for the optional parameters.", hover, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_hover_of_a_setter_starts_with_what_it_does_not_with_a_note()
        => Assert.Equal(
            "Specifies the color of the light.", Line(await HoverAsync("New(\"Desk\").$$WithColor(Lamp.Color.Red)"), 1));

    [Fact]
    public async Task The_hover_of_a_setter_has_default_range_and_rules_once()
    {
        var hover = await HoverAsync("New(\"Desk\").$$WithLevel(2)");

        Assert.Contains("Specifies the level of the light.", hover, StringComparison.Ordinal);
        Assert.Equal(2, hover.Split("The default").Length);
        Assert.Contains("The default is 3.", hover, StringComparison.Ordinal);
        Assert.Contains("Must be between 1 and 5.", hover, StringComparison.Ordinal);
        Assert.Contains("Requires Dimmed = true.", hover, StringComparison.Ordinal);
        Assert.Contains("This builder.", hover, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_hover_of_a_setter_has_the_rules_that_other_sections_state()
        => Assert.Contains("Must be Blue if Dimmed is true.", await HoverAsync("New(\"Desk\").$$WithColor(Lamp.Color.Red)"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "New(\"Desk\").WithDimmed($$value: true)",
        "true: The lamp gives half of its light. false: The lamp gives all of its light.")]
    [InlineData("New(\"Desk\").WithForce($$value: false)", "true to set the switch; false to render -Force:$false.")]
    [InlineData("New($$name: \"Desk\")", "The name of the lamp. Must be at most 64 characters long.")]
    public async Task The_hover_of_an_argument_says_what_its_values_mean(string code, string expected)
        => Assert.Contains(expected, await HoverAsync(code), StringComparison.Ordinal);

    [Theory]
    [InlineData("$$WithRooms(\"Hall\")")]
    [InlineData("$$WithRooms(new System.Collections.Generic.List<string>())")]
    public async Task Both_overloads_of_a_list_have_the_same_hover(string call)
    {
        foreach (var editor in new[] { _editor, new EditorSession(Document, isLibrary: true) })
        {
            var hover = await HoverAsync("New(\"Desk\")." + call, editor);

            Assert.Equal("Specifies the rooms of the lamp.", Line(hover, 1));
            Assert.Contains("You can specify multiple values.", hover, StringComparison.Ordinal);
            Assert.DoesNotContain("comma", hover, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("New(\"Desk\").WithColor(Lamp.Color.$$Red)", "The lamp is warm.")]
    [InlineData(
        "New(\"Desk\").WithColor(Lamp.$$Color.Red)",
        "Values of the Color parameter of New-Lamp. Specifies the color of the light.")]
    public async Task The_hover_of_an_enum_and_its_members_has_their_meaning(string code, string expected)
        => Assert.Equal(expected, Line(await HoverAsync(code), 1));

    [Fact]
    public async Task Completions_of_a_builder_are_its_setters_without_the_plumbing()
    {
        var names = await _editor.CompletionsAsync(Program("New(\"Desk\").$$"));

        Assert.Superset(
            new HashSet<string> { "Build", "Validate", "WithColor", "WithDimmed", "WithForce", "WithLevel", "WithParameter" },
            names.ToHashSet());
        Assert.DoesNotContain(names, name => name.StartsWith("Set", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Completions_of_the_noun_are_entry_methods_and_types()
        => Assert.Superset(
            new HashSet<string> { "New", "Color", "NewBuilder" }, (await _editor.CompletionsAsync(Program("$$"))).ToHashSet());

    [Fact]
    public async Task The_attributes_of_generated_code_are_not_offered()
    {
        var names = await _editor.CompletionsAsync("using ConnectorSdk; namespace App { [$$] class C { } }");

        Assert.Contains("Obsolete", await _editor.CompletionsAsync("using System; namespace App { [$$] class C { } }"));
        Assert.DoesNotContain(names, name => name.StartsWith("Cmdlet", StringComparison.Ordinal));
    }

    private static string Line(string hover, int index) => hover.Split('\n')[index];

    private Task<string> HoverAsync(string call, EditorSession? editor = null) => (editor ?? _editor).HoverAsync(Program(call));

    private static string Program(string call)
        => $"namespace App {{ using ConnectorSdk.Generated; class C {{ void M() {{ Lamp.{call}; }} }} }}";
}
