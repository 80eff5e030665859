using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Generator.Tests;

/// <summary>Names that C# doesn't allow, and names that two documents would generate twice.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("case")]
    [InlineData("Default")]
    [InlineData("Event")]
    [InlineData("Namespace")]
    [InlineData("inputScript")]
    [InlineData("Value")]
    [InlineData("Values")]
    [InlineData("Parameter")]
    [InlineData("Equals")]
    [InlineData("_Hidden")]
    [InlineData("_hiddenNames")]
    public void Any_name_of_a_parameter_compiles_mandatory_optional_and_as_an_enum(string name)
    {
        var mandatory = LampDocument.With("New-Lamp", LampDocument.Block($"-{name} <String[]> [-Other <String>]"),
            LampDocument.Parameter(name, "String[]", required: "True") + LampDocument.Parameter("Other", "String"));
        var optional = LampDocument.With("Set-Lamp", LampDocument.Block($"[-{name} <MultiValuedProperty>]"),
            LampDocument.Parameter(name, "MultiValuedProperty"));
        var choice = LampDocument.With("Get-Lamp", LampDocument.Block($"[-{name} <LampEnum>]"), LampDocument.Enum(name, "A",
            "B"));

        GeneratorRun.Of(("New-Lamp.md", mandatory), ("Set-Lamp.md", optional), ("Get-Lamp.md", choice)).AssertCompiles();
    }

    [Theory]
    [InlineData("Lamp", "LampValue")]
    [InlineData("New", "NewValue")]
    [InlineData("NewBuilder", "NewBuilderValue")]
    [InlineData("NewColor", "NewColorValue")]
    [InlineData("News", "News")]
    [InlineData("Color", "Color")]
    public void An_enum_that_could_meet_a_method_or_a_builder_is_set_apart(string parameter, string expected)
    {
        var lamp = LampDocument.With("Set-Lamp", LampDocument.Block($"[-{parameter} <LampEnum>]"), LampDocument.Enum(parameter,
            "A", "B"));

        var run = GeneratorRun.Of(("Set-Lamp.md", lamp), ("New-Lamp.md", LampDocument.With("New-Lamp",
            LampDocument.Block("-Color <String>", "Color"), LampDocument.Parameter("Color", "String", required: "True"))));

        Assert.Contains(run.Trees, tree => tree.ToString().Contains($"public enum {expected}\n", StringComparison.Ordinal));
        run.AssertCompiles();
    }

    [Theory]
    [InlineData("new-Lamp", "Lamp.New()")]
    [InlineData("CONVERTTO-Lamp", "Lamp.ConvertTo()")]
    [InlineData("Frobnicate-Lamp", "Lamp.DoFrobnicate()")]
    [InlineData("class-Lamp", "Lamp.DoClass()")]
    [InlineData("New-New", "New.NewCommand()")]
    [InlineData("Lamp", "Lamp.Do()")]
    [InlineData("Do", "Do.Do_Command()")]
    [InlineData("dim2.exe", "Dim2_exe.Do()")]
    public void An_entry_is_the_verb_and_one_that_is_no_verb_of_PowerShell_is_led_by_Do(string cmdlet, string expected)
        => GeneratorRun.Of(LanguageVersion.Latest, new BuildOptions(), $$"""
            using ConnectorSdk.Generated;
            class Use { object Start() => {{expected}}; }
            """, ($"{cmdlet}.md", LampDocument.With(cmdlet, LampDocument.Block("[-A <String>]"),
                LampDocument.Parameter("A", "String")))).AssertCompiles();

    [Theory]
    [InlineData("Foo-Lamp", "A", "Foo")]
    [InlineData("Foo-Lamp", "A", "DoFoo")]
    [InlineData("Foo-Lamp", "Value", "DoFooValue")]
    [InlineData("FooValue-Lamp", "A", "DoFoo")]
    [InlineData("New-Lamp", "Value", "New")]
    [InlineData("New-Lamp", "Builder", "NewBuilder")]
    [InlineData("New-Lamp", "Value", "NewValue")]
    [InlineData("New-Lamp", "LampBuilder", "NewLamp")]
    public void A_parameter_of_one_cmdlet_may_be_named_like_what_another_begins_with(string cmdlet, string set, string parameter)
        => GeneratorRun.Of(
            ($"{cmdlet}.md", LampDocument.With(
                cmdlet, LampDocument.Block("-B <String>", "B (Default)") + LampDocument.Block("-C <String>", set),
                LampDocument.Parameter("B", "String", required: "True")
                    + LampDocument.Parameter("C", "String", required: "True"))),
            ("X-Lamp.md", LampDocument.With("X-Lamp", LampDocument.Block($"[-{parameter} <LampEnum>]"),
                LampDocument.Enum(parameter, "A", "B")))).AssertCompiles();

    [Theory]
    [InlineData("Convert-Lamp", "FromName", "ConvertFrom-Lamp", "Name")]
    [InlineData("Foo-Lamp", "Bar", "FooBar-Lamp", "")]
    [InlineData("Foo-Lamp", "Bar", "Foo_Bar-Lamp", "")]
    [InlineData("Foo-Lamp", "", "FooBuilder-Lamp", "")]
    [InlineData("Foo-Lamp", "Bar Builder", "Foo-Lamp", "Bar")]
    [InlineData("New-Lamp", "DoFoo", "Foo-Lamp", "")]
    public void Verbs_that_start_alike_share_no_entry(string cmdlet, string set, string otherCmdlet, string otherSet)
    {
        var run = GeneratorRun.Of((cmdlet + ".md", Of(cmdlet, set)), (otherCmdlet + otherSet + ".md", Of(otherCmdlet, otherSet)));

        run.AssertCompiles();

        static string Of(string cmdlet, string set) => LampDocument.With(cmdlet,
            LampDocument.Block("-A <String>", "A (Default)") + LampDocument.Block("-B <String>", set),
            LampDocument.Parameter("A", "String", required: "True") + LampDocument.Parameter("B", "String", required: "True"));
    }

    [Theory]
    [InlineData("Lamp", "Lamp", "LampValue")]
    [InlineData("Lamp", "Equals", "EqualsValue")]
    [InlineData("Lamp", "New", "NewValue")]
    [InlineData("NewValue", "New", "NewValue")]
    [InlineData("EqualsValueValue", "Equals", "EqualsValue")]
    [InlineData("Lamp", "Color", "_colorNames")]
    [InlineData("Lamp", "K", "\u212A")]
    public void Two_parameters_never_share_an_enum(string noun, string first, string second)
    {
        var run = GeneratorRun.Of(($"Set-{noun}.md", LampDocument.With($"Set-{noun}",
            LampDocument.Block($"-{first} <LampEnum> -{second} <LampEnum>"),
            LampDocument.Enum(first, "A", "B") + LampDocument.Enum(second, "A", "B"))));

        run.AssertCompiles();
        var root = run.Trees.Single().GetRoot(TestContext.Current.CancellationToken);
        Assert.Equal(2, root.DescendantNodes().OfType<EnumDeclarationSyntax>().Count());
    }

    [Theory]
    [InlineData("New-New")]
    [InlineData("New-NewBuilder")]
    [InlineData("New-Object")]
    [InlineData("New-class")]
    [InlineData("New-System")]
    [InlineData("New-CmdletBuilder")]
    [InlineData("New-Ünïcode")]
    [InlineData("Get-Lamp_Shade")]
    public void Any_name_of_a_cmdlet_compiles(string cmdlet)
        => GeneratorRun.Of(($"{cmdlet}.md", LampDocument.Of(cmdlet))).AssertCompiles();

    [Fact]
    public void Sets_whose_names_become_one_identifier_stay_apart()
    {
        var syntax = string.Concat(new[] { "By Name", "ByName", "by-name", "By.Name", "1394", "()", "Lamp (cdxml)", "Builder" }
            .Select((name, i) => LampDocument.Block($"-Name{i} <String>", name)));
        var parameters = string.Concat(Enumerable.Range(0, 8).Select(i => LampDocument.Parameter($"Name{i}", "String",
            required: "True")));

        GeneratorRun.Of(("New-Lamp.md", LampDocument.With("New-Lamp", syntax, parameters))).AssertCompiles();
    }

    [Fact]
    public void A_set_that_would_be_named_like_the_class_is_set_apart()
    {
        var syntax = LampDocument.Block("-A <String>", "Lamp") + LampDocument.Block("-B <String>", "LampBuilder");
        var parameters = LampDocument.Parameter("A", "String") + LampDocument.Parameter("B", "String");

        GeneratorRun.Of(
            ("New-NewLamp.md", LampDocument.With("New-NewLamp", syntax, parameters)),
            ("New-NewLampBuilder.md", LampDocument.With("New-NewLampBuilder", syntax, parameters))).AssertCompiles();
    }

    [Theory]
    [InlineData("Type")]
    [InlineData("HashCode")]
    public void A_set_whose_entry_would_hide_a_member_of_every_class_is_set_apart(string set)
    {
        var syntax = LampDocument.Block("-A <String>", "Name (Default)") + LampDocument.Block("-B <String>", set);
        var parameters = LampDocument.Parameter("A", "String") + LampDocument.Parameter("B", "String");

        var run = GeneratorRun.Of(("Get-Lamp.md", LampDocument.With("Get-Lamp", syntax, parameters)));

        Assert.Contains($"public static Get{set}SetBuilder Get{set}Set(", run.Source("Lamp.g.cs"), StringComparison.Ordinal);
        run.AssertCompiles();
    }

    [Fact]
    public void Any_value_becomes_a_member()
    {
        string[] values = ["string", "Equals", "ToString", "value__", "1", "01", "TLS1.2", "TLS1_2", "a b", "a-b", "A*", "Mode",
            "$true", "Email,Tip", "é", "_", "\uD83D\uDCA1", "\"quoted\"", "\\"];

        var run = GeneratorRun.Of(("New-Lamp.md", LampDocument.With("New-Lamp", LampDocument.Block("[-Mode <LampEnum>]"),
            LampDocument.Parameter("Mode", "LampEnum").Replace("Aliases:", "Accepted values: " + string.Join(", ", values),
                StringComparison.Ordinal))));

        run.AssertCompiles();
        Assert.Equal(values.Length + 1, Members(run).Count); // a comma parts two values
    }

    [Fact]
    public void Text_of_any_kind_becomes_comments_and_literals()
    {
        const string Text =
            "A < b & c > d \" */ ]]> </summary> {0} \"\"\" \\ \u2028 \u0007 \uD83D\uDCA1 \uD800 \uFFFE \uFFFF \u202E #endif"
            + "\r\n\r\n\r\nYou can't use this parameter with the `\"a\\b\"` Silent switch.";

        var run = GeneratorRun.Of(("New-Lamp.md", LampDocument.Of(prose: Text,
            values: $"- Red: {Text.Replace("\r\n", " ", StringComparison.Ordinal)}\n- Green\n- Blue")));

        run.AssertCompiles();
    }

    [Fact]
    public void Every_type_of_a_document_compiles_as_a_setter_and_as_an_argument()
    {
        string[] types = ["String", "Boolean", "Byte", "Int16", "Int32", "Int64", "UInt16", "UInt32", "UInt64", "Guid",
            "DateTime", "TimeSpan", "EnhancedTimeSpan", "IPAddress", "Uri", "PSCredential",
            "SecureString", "Hashtable", "SmtpDomain", "SmtpDomainWithSubdomains", "ByteQuantifiedSize", "Unlimited", "Fqdn",
                "MultiValuedProperty", "Byte[]", "ProxyAddressCollection", "Stream", ""];
        var all = types.Concat(types.Where(type => type.Length > 0 && !type.EndsWith(']')).Select(type => type + "[]")).ToList();
        var parameters = string.Concat(all.Select((type, i) => LampDocument.Parameter($"P{i}", type,
            i % 2 == 0 ? "To clear it, use the value $null." : "", required: "True")));

        var mandatory = LampDocument.With("New-Lamp", LampDocument.Block(string.Join(" ", all.Select((type,
            i) => $"-P{i} <{type}>"))), parameters);
        var optional = LampDocument.With("Set-Lamp", LampDocument.Block(string.Join(" ", all.Select((type,
            i) => $"[-P{i} <{type}>]"))), parameters);

        GeneratorRun.Of(("New-Lamp.md", mandatory), ("Set-Lamp.md", optional)).AssertCompiles();
        GeneratorRun.Of(LanguageVersion.CSharp7_3, new BuildOptions(), "", ("New-Lamp.md", mandatory), ("Set-Lamp.md",
            optional)).AssertCompiles();
    }

    [Fact]
    public void A_list_modifier_takes_a_list_and_a_change()
    {
        var run = GeneratorRun.Of(LanguageVersion.Latest, new BuildOptions(), """
            class Use
            {
                object All(ConnectorSdk.Generated.Lamp.SetBuilder builder)
                    => builder.WithTags("a", "b").WithTags(ConnectorSdk.ListChange.Add("c"));
            }
            """, ("Set-Lamp.md", LampDocument.With("Set-Lamp", LampDocument.Block("[-Tags <PSListModifier[String]>]"),
            LampDocument.Parameter("Tags", "PSListModifier[String]", "The tags."))));

        run.AssertCompiles();
    }

    [Theory]
    [InlineData("Use the following syntax: `@{Add=\"Value1\",\"Value2\"...; Remove=\"Value3\"...}`.", true)]
    [InlineData("Use `@{add=$x}`.", true)]
    [InlineData("Use `@{AddManagerAsRecipientType = \"Cc\"}`.", false)]
    [InlineData("The tags.", false)]
    public void A_list_takes_a_change_where_the_document_writes_one(string text, bool expected)
    {
        var run = GeneratorRun.Of(LanguageVersion.Latest, new BuildOptions(), """
            class Use
            {
                object Clear(ConnectorSdk.Generated.Lamp.SetBuilder builder)
                    => builder.WithTags(null!).WithTags("a", "b");
            }
            """, ("Set-Lamp.md", LampDocument.With("Set-Lamp", LampDocument.Block("[-Tags <MultiValuedProperty>]"),
            LampDocument.Parameter("Tags", "MultiValuedProperty", text))));

        Assert.Equal(expected, run.Source("Lamp.g.cs").Contains("ListChange change", StringComparison.Ordinal));
        run.AssertCompiles();
    }

    [Fact]
    public void Documents_of_one_noun_share_an_enum_with_the_values_of_all()
    {
        var run = GeneratorRun.Of(
            ("New-Lamp.md", LampDocument.Of("New-Lamp", "- Red: Warm.\n- Green: Fresh.")),
            ("Set-Lamp.md", LampDocument.Of("Set-Lamp", "- red: Hot.\n- Violet: Deep.")));

        Assert.Equal(["Lamp.g.cs"],
            run.NounSources.Select(source => source.HintName));
        Assert.Equal(["Red", "Green", "Violet"], Members(run));
    }

    [Fact]
    public void A_document_that_is_added_renames_nothing()
    {
        var alone = GeneratorRun.Of(("New-Lamp.md", LampDocument.Of("New-Lamp")));
        var together = GeneratorRun.Of(("New-Lamp.md", LampDocument.Of("New-Lamp")), ("Set-Lamp.md", LampDocument.Of("Set-Lamp",
            "- Violet\n- Black")), ("New-LampMode.md", LampDocument.Of("New-LampMode")));

        Assert.Contains(BuilderIn(alone.Source("Lamp.g.cs")), together.Source("Lamp.g.cs"), StringComparison.Ordinal);

        // The code from the entry method to the result. The summary of the class lists all cmdlets.
        static string BuilderIn(string file) => file[
            file.IndexOf("public static NewBuilder", StringComparison.Ordinal)..
            file.IndexOf("/// <summary>An object that", StringComparison.Ordinal)];
    }

    [Fact]
    public void Long_names_have_short_hint_names_of_their_own()
    {
        var noun = new string('x', 120);

        var run = GeneratorRun.Of(("a.md", LampDocument.Of($"New-A{noun}")), ("b.md", LampDocument.Of($"New-B{noun}")), ("c.md",
            LampDocument.Of($"Set-B{noun}")), ("d.md", LampDocument.Of($"New-B{noun}y")));

        Assert.All(run.NounSources, source => Assert.InRange(source.HintName.Length, 1, 110));
        Assert.Equal(3,
            run.NounSources.Select(source => source.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        run.AssertCompiles();
    }

    private static List<string> Members(GeneratorRun run)
        => [.. CSharpSyntaxTree.ParseText(run.Source("Lamp.g.cs")).GetCompilationUnitRoot()
            .DescendantNodes().OfType<EnumMemberDeclarationSyntax>().Select(member => member.Identifier.Text)];
}
