using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Flow;

/// <summary>A <c>With</c> call with null sets nothing. A call with a value that might be null might set something.</summary>
public sealed class NullArgumentTests
{
    private const string New = "OutboundConnector.New(\"a\")";
    private const string Set = "OutboundConnector.Set(\"a\")";

    private const string Oblivious = """

        class Options
        {
            public string? Name { get; set; }
        }

        #nullable disable
        static class Old
        {
            public static string Text;
            public static string Get() => Text;
            public static void Read(out string text) => text = Text;
            public static (string, string) Pair() => (Text, Text);
        }
        """;

    /// <summary>The parameter is certainly set, so the parameter that it requires is missing.</summary>
    [Theory]
    [InlineData("\"x\"")]
    [InlineData("text")]
    [InlineData("Property")]
    [InlineData("maybe!")]
    [InlineData("((maybe!))")]
    [InlineData("maybe ?? \"x\"")]
    [InlineData("maybe ?? text")]
    [InlineData("$\"{maybe}\"")]
    [InlineData("maybe + text")]
    [InlineData("condition ? text : \"x\"")]
    [InlineData("number switch { 0 => text, _ => Property }")]
    [InlineData("list[0]")]
    [InlineData("new string('x', number)")]
    [InlineData("nameof(text)")]
    [InlineData("text.Trim()")]
    public Task A_value_that_is_not_null_is_set(string value)
        => VerifyBodyAsync($"{New}.{{|CSDK1002:WithAdminDisplayName({value})|}}.Build();");

    [Theory]
    [InlineData("null")]
    [InlineData("default")]
    [InlineData("default(string)")]
    [InlineData("null!")]
    [InlineData("maybe")]
    [InlineData("maybe?.Trim()")]
    [InlineData("condition ? text : null")]
    [InlineData("condition ? null : maybe")]
    [InlineData("list.FirstOrDefault()")]
    [InlineData("Environment.GetEnvironmentVariable(\"X\")")]
    [InlineData("o as string")]
    [InlineData("o.ToString()")]
    [InlineData("number switch { 0 => text, _ => null }")]
    public Task A_value_that_is_null_or_may_be_is_not_set_for_certain(string value)
        => VerifyBodyAsync($"{New}.WithAdminDisplayName({value}).Build();");

    [Theory]
    [InlineData("if (maybe is not null) { $build }")]
    [InlineData("if (maybe != null) { $build }")]
    [InlineData("if (maybe is { } known) { $build }")]
    [InlineData("if (maybe is null) { return; } $build")]
    [InlineData("ArgumentNullException.ThrowIfNull(maybe); $build")]
    [InlineData("maybe ??= \"x\"; $build")]
    [InlineData("if (!string.IsNullOrEmpty(maybe)) { $build }")]
    [InlineData("if (!string.IsNullOrWhiteSpace(maybe)) { $build }")]
    [InlineData("if (string.IsNullOrEmpty(maybe)) { return; } $build")]
    [InlineData("if (maybe?.Length > 0) { $build }")]
    [InlineData("#nullable disable\nif (maybe is not null) { $build }\n#nullable restore")]
    [InlineData("#nullable disable\nif (!string.IsNullOrEmpty(maybe)) { $build }\n#nullable restore")]
    public Task A_value_that_was_tested_is_set(string statements) => VerifyBodyAsync(
        statements.Replace("$build", $"{New}.{{|CSDK1002:WithAdminDisplayName(maybe)|}}.Build();", StringComparison.Ordinal));

    /// <summary>Code without nullable annotations, and an API without them, give no information about a value.</summary>
    [Theory]
    [InlineData("text")]
    [InlineData("Property")]
    [InlineData("list[0]")]
    [InlineData("text.ToString()")]
    public Task Without_annotations_a_value_may_be_null(string value) => VerifyBodyAsync($"""
        #nullable disable
        {New}.WithAdminDisplayName({value}).Build();
        #nullable restore
        """);

    [Fact]
    public Task Annotations_without_warnings_are_not_trusted() => VerifyBodyAsync($"""
        #nullable disable warnings
        {New}.WithAdminDisplayName(text).Build();
        #nullable restore
        """);

    [Theory]
    [InlineData("Old.Get()")]
    [InlineData("Old.Text")]
    [InlineData("Old.Get().Trim()")]
    [InlineData("condition ? Old.Text : text")]
    [InlineData("kept")]
    [InlineData("chosen")]
    [InlineData("written")]
    [InlineData("read")]
    [InlineData("first")]
    [InlineData("options.Name")]
    public Task What_code_without_annotations_gives_may_be_null(string value) => VerifyAsync(Body($$"""
        string kept = Old.Get();
        var chosen = condition ? Old.Text : text;
        string written = "x";
        written = Old.Get();
        Old.Read(out string read);
        var (first, second) = Old.Pair();
        var options = new Options { Name = Old.Get() };
        OutboundConnector.New("a").WithAdminDisplayName({{value}}).Build();
        """) + Oblivious);

    [Theory]
    [InlineData("var x = Old.Get(); if (x is null) { return; }")]
    [InlineData("var x = text;")]
    [InlineData("var y = Property; var x = y;")]
    [InlineData("var x = new Options { Name = text }.Name ?? text;")]
    [InlineData("var options = (Options)o; if (options.Name is null) { return; } var x = options.Name;")]
    [InlineData("var x = list.Find(one => one.Length > 0); if (x == null) { return; }")]
    public Task What_comes_from_annotations_or_was_tested_is_set(string statements) => VerifyAsync(Body($$"""
        {{statements}}
        OutboundConnector.New("a").{|CSDK1002:WithAdminDisplayName(x)|}.Build();
        """) + Oblivious);

    /// <summary>The compiler doesn't consider that the lambda runs between the test and the call.</summary>
    [Theory]
    [InlineData("string? x = \"x\"; Action clear = () => x = null; if (x is not null) { clear(); # }")]
    [InlineData("string? x = \"x\"; void Clear() => x = null; if (x is not null) { Clear(); # }")]
    public Task A_variable_that_other_code_writes_may_be_null_after_a_test(string statements)
        => VerifyBodyAsync(statements.Replace("#", $"{New}.WithAdminDisplayName(x).Build();", StringComparison.Ordinal));

    [Theory]
    [InlineData("bool? x = condition ? false : null;")]
    [InlineData("bool? x = null;")]
    [InlineData("bool? x = default;")]
    [InlineData("var x = o as bool?;")]
    public Task A_value_type_that_may_be_null_is_not_set_for_certain(string statement)
        => VerifyBodyAsync($"{statement} {New}.WithUseMXRecord(x).Build();");

    [Theory]
    [InlineData("bool? x = false;")]
    [InlineData("var x = condition ? false : false;")]
    [InlineData("bool? y = condition ? false : null; if (y is not { } x) { return; }")]
    [InlineData("bool? y = condition ? false : null; var x = y ?? false;")]
    public Task A_value_type_that_is_not_null_is_set(string statement)
        => VerifyBodyAsync($"{statement} {New}.{{|CSDK1002:WithUseMXRecord(x)|}}.Build();");

    [Fact]
    public Task What_was_set_before_remains_where_null_follows() => VerifyBodyAsync($$"""
        {{New}}.{|CSDK1002:WithAdminDisplayName("x")|}.WithAdminDisplayName(null).WithAdminDisplayName(maybe).Build();
        {{New}}.WithAdminDisplayName("x").WithForced().WithForced(null).Build();
        """);

    [Theory]
    [InlineData("IEnumerable<string>? x = condition ? list : null;")]
    [InlineData("string[]? x = null;")]
    [InlineData("List<string>? x = condition ? [\"contoso.com\"] : null;")]
    public Task A_list_that_may_be_null_is_not_set_for_certain(string statement)
        => VerifyBodyAsync($"{statement} {New}.WithAllAcceptedDomains(true).WithRecipientDomains(x).Build();");

    [Fact]
    public Task A_required_parameter_that_may_be_null_may_be_there() => VerifyBodyAsync($$"""
        {{New}}.WithUseMXRecord(false).WithSmartHosts(maybe is null ? null : [maybe]).Build();
        {{New}}.WithSenderRewritingEnabled(true).WithComment(maybe).Build();
        {{New}}.{|CSDK1004:WithSenderRewritingEnabled(true)|}.WithComment(null).Build();
        {{New}}.{|CSDK1002:WithUseMXRecord(false)|}.WithSmartHosts(null).Build();
        """);

    [Fact]
    public Task A_cleared_parameter_is_null() => VerifyBodyAsync($$"""
        {{Set}}.WithComment("x").ClearComment().WithSmartHosts("a.com").Build();
        {{Set}}.WithForced().ClearComment().Build();
        {{Set}}.{|CSDK1002:WithForced()|}.ClearComment().WithComment("x").Build();
        {{Set}}.WithForced().ClearComment().WithComment(maybe).Build();
        {{Set}}.{|CSDK1003:WithComment("x")|}.WithSmartHosts("a.com").WithComment(null).Build();
        {{Set}}.{|CSDK1003:WithComment(text)|}.WithSmartHosts("a.com").Build();
        """);

    [Fact]
    public Task A_helper_is_followed_with_null() => VerifyAsync(Body("""
        Helper.Apply(OutboundConnector.New("a"), null).Build();
        Helper.Apply(OutboundConnector.New("a"), maybe).Build();
        Helper.{|CSDK1002:Apply(OutboundConnector.New("a"), "x")|}.Build();
        """) + """

        static class Helper
        {
            public static Sample.OutboundConnector.NewBuilder Apply(Sample.OutboundConnector.NewBuilder builder, string? name)
                => builder.WithAdminDisplayName(name);
        }
        """);

    /// <summary>Later layers replace only the values that they set, so it isn't certain that a value is lost.</summary>
    [Fact]
    public Task A_value_that_may_be_null_replaces_nothing_for_certain() => VerifyUseAsync("CSDK3004", Body($$"""
        {{New}}.WithComment("a").WithComment(maybe).Build();
        {{New}}.WithComment("a").WithComment(null).Build();
        var b = {{New}};
        foreach (var one in new[] { "a", maybe })
        {
            b.WithComment(one);
        }

        Use(b.Build());
        """));
}
