using ConnectorSdk.SpecCompiler.Emit.Documentation;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Instructions that are converted to statements.</summary>
public sealed class VerbFormsTests
{
    [Theory]
    [InlineData("create a lamp.", "creates a lamp.")]
    [InlineData("modify the lamps of a room.", "modifies the lamps of a room.")]
    [InlineData("display a lamp.", "displays a lamp.")]
    [InlineData("search for lamps.", "searches for lamps.")]
    [InlineData("undo a change.", "undoes a change.")]
    [InlineData("process a room.", "processes a room.")]
    [InlineData("view or modify lamps.", "views or modifies lamps.")]
    [InlineData("create lamps and shades.", "creates lamps and shades.")]
    public void A_known_verb_gets_the_form_of_a_statement(string instruction, string statement)
        => Assert.Equal(statement, VerbForms.State(instruction));

    [Theory]
    [InlineData("polish a lamp.")]
    [InlineData("create a lamp and mount it.")]
    [InlineData("add, modify, or remove lamps.")]
    [InlineData("create a lamp and then also immediately enable it.")]
    [InlineData("view and polish lamps.")]
    [InlineData("silently create a lamp.")]
    [InlineData("")]
    public void An_instruction_with_a_verb_that_is_not_certain_has_no_statement(string instruction)
        => Assert.Null(VerbForms.State(instruction));
}
