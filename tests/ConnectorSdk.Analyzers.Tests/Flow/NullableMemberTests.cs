using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Flow;

/// <summary>
/// The nullable analysis of the compiler assumes that members have their annotated values from the start, and that a tested
/// member remains as it is. Both may be wrong, so the argument may be null and set nothing.
/// </summary>
public sealed class NullableMemberTests
{
    private const string Types = """

        class Options
        {
            public string Forgiven { get; set; } = null!;
            public string Default = default!;
            public string Assigned { get; set; }
            public string Open { get; set; }
            public string Unset;
            public string Filled { get; set; } = "x";
            public required string Required { get; set; }
            public string Given { get; }
            public string? Text { get; set; }
            public string? Initial { get; init; }
            public string? Computed => Text;
            public readonly string? Fixed = Environment.NewLine;
            public Options(string given) { Assigned = null!; Given = given; }
            public void Clear() => Text = null;
        }

        record Positional(string Text = null!);

        class Box<T>
        {
            public T Value = default!;
        }

        record struct Row(string Text);
        """;

    [Theory]
    [InlineData("options.Forgiven")]
    [InlineData("options.Default")]
    [InlineData("options.Assigned")]
    [InlineData("options.Open")]
    [InlineData("options.Unset")]
    [InlineData("((Positional)o).Text")]
    [InlineData("((Box<string>)o).Value")]
    [InlineData("options.Forgiven.Trim() is var x ? options.Forgiven : \"x\"")]
    public Task A_member_that_starts_as_null_may_be_null(string value) => VerifyAsync(Code($"""
        OutboundConnector.New("a").WithAdminDisplayName({value}).Build();
        """));

    [Theory]
    [InlineData("((Row)o).Text")]
    [InlineData("new List<Row>().FirstOrDefault().Text")]
    [InlineData("((KeyValuePair<string, string>)o).Value")]
    [InlineData("((List<(string Text, int)>)o)[0].Text")]
    public Task A_member_of_a_value_type_may_have_its_default_value(string value) => VerifyAsync(Code($"""
        OutboundConnector.New("a").WithAdminDisplayName({value}).Build();
        """));

    [Theory]
    [InlineData("OutboundConnector.New(\"a\").WithAdminDisplayName(((string[])o)[0]).Build();")]
    [InlineData("foreach (var x in (string[])o) { OutboundConnector.New(\"a\").WithAdminDisplayName(x).Build(); }")]
    public Task An_element_of_an_array_may_be_null(string statement) => VerifyAsync(Code(statement));

    [Fact]
    public Task A_parameter_with_null_as_its_default_value_may_be_null() => VerifyAsync(Code("""
        void Send(string name = null!) => OutboundConnector.New("a").WithAdminDisplayName(name).Build();
        Send();
        """));

    [Theory]
    [InlineData("if (options.Text is null) { return; } options.Clear();", "options.Text")]
    [InlineData("if (options.Text is null) { return; } other.Text = null;", "options.Text")]
    [InlineData("if (options.Text is null) { return; } await Task.Yield();", "options.Text")]
    [InlineData("if (options.Text is null) { return; } var x = options.Text; options.Clear();", "options.Text")]
    [InlineData("if (options.Computed is null) { return; }", "options.Computed")]
    public Task A_tested_member_may_be_null_after_other_code(string statements, string value) => VerifyAsync(Code($"""
        {statements}
        OutboundConnector.New("a").WithAdminDisplayName({value}).Build();
        """));

    [Fact]
    public Task A_tested_member_may_be_null_in_the_next_iteration() => VerifyAsync(Code("""
        if (options.Text is null)
        {
            return;
        }

        while (condition)
        {
            OutboundConnector.New("a").WithAdminDisplayName(options.Text).Build();
            options.Clear();
        }
        """));

    [Theory]
    [InlineData("", "options.Filled")]
    [InlineData("", "options.Required")]
    [InlineData("", "options.Given")]
    [InlineData("if (options.Text is null) { return; }", "options.Text")]
    [InlineData("ArgumentNullException.ThrowIfNull(options.Text);", "options.Text")]
    [InlineData("if (string.IsNullOrEmpty(options.Text)) { return; } var y = text.Trim();", "options.Text")]
    [InlineData("if (options.Initial is null) { return; } other.Clear();", "options.Initial")]
    [InlineData("if (options.Fixed is null) { return; } other.Clear();", "options.Fixed")]
    public Task An_annotated_or_tested_member_that_did_not_change_is_set(string statements, string value)
        => VerifyAsync(Code($$"""
            {{statements}}
            OutboundConnector.New("a").{|CSDK1002:WithAdminDisplayName({{value}})|}.Build();
            """));

    private static string Code(string statements) => Body($"""
        var options = (Options)o;
        var other = (Options)o;
        {statements}
        """) + Types;
}
