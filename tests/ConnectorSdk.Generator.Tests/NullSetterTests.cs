using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Generator.Tests;

/// <summary>Every setter accepts null, and some builders have a method that sends it.</summary>
[Trait("Speed", "Slow")]
public sealed class NullSetterTests
{
    /// <summary>The types, each with values and a variable of the type that might be null.</summary>
    private static readonly (string Type, string Text, string Variable, string[] Values)[] _types =
    [
        ("SwitchParameter", "", "bool?", ["true", "flag", "flag ? (bool?)true : null", ""]),
        ("Boolean", "", "bool?", ["true", "flag"]),
        ("Byte", "", "byte?", ["5"]),
        ("Int32", "", "int?", ["5", "-5", "new int?(5)"]),
        ("Int64", "", "long?", ["5", "5L", "(int?)5"]),
        ("UInt64", "", "ulong?", ["5", "5UL"]),
        ("Double", "", "double?", ["5", "0.5"]),
        ("Decimal", "", "decimal?", ["5", "0.5m"]),
        ("EnhancedTimeSpan", "", "TimeSpan?", ["TimeSpan.Zero"]),
        ("DateTime", "", "DateTime?", ["DateTime.Now"]),
        ("Guid", "", "Guid?", ["Guid.Empty"]),
        ("String", "", "string", ["\"x\"", "flag ? \"x\" : null", "$\"{flag}\""]),
        ("Uri", "", "Uri", ["new Uri(\"https://contoso.com\")"]),
        ("IPAddress", "", "IPAddress", ["IPAddress.Any"]),
        ("SmtpDomain", "", "SmtpDomain?", ["\"x\"", "SmtpDomain.Parse(\"x.com\")", "default(SmtpDomain)", "(string)null"]),
        ("ByteQuantifiedSize", "", "ByteQuantifiedSize?", ["\"1KB\"", "ByteQuantifiedSize.FromKB(1)", "text"]),
        ("Unlimited", "Valid input for this parameter is an integer or the value unlimited.", "Unlimited<int>?",
            ["5", "\"unlimited\"", "number", "new int?(5)", "Unlimited<int>.UnlimitedValue", "text"]),
        ("ScriptBlock", "", "CmdletScript", ["new CmdletScript(\"x\")", "CmdletVariable.Named(\"x\")"]),
        ("PSCredential", "", "CmdletCredential", ["CmdletCredential.FromVariable(\"x\")", "CmdletVariable.Named(\"x\")"]),
        ("Hashtable", "", "IDictionary", ["new Hashtable()", "CmdletVariable.Named(\"x\")"]),
        ("Byte[]", "", "byte[]", ["new byte[0]", "CmdletVariable.Named(\"x\")"]),
        ("Object", "", "object", ["\"x\"", "5", "CmdletVariable.Named(\"x\")"]),
        ("PSSession", "", "object", ["new object()"]),
        ("LampColor", "Valid values are:\n\n- Red\n- Green", "Lamp.Watt?",
            ["Lamp.Watt.Red", "flag ? Lamp.Watt.Red : Lamp.Watt.Green"]),
        ("LampColor[]", "Valid values are:\n\n- Red\n- Green", "Lamp.Watt[]",
            ["Lamp.Watt.Red", "Lamp.Watt.Red, Lamp.Watt.Green"]),
        ("MultiValuedProperty", "", "string[]", ["\"x\"", "\"x\", \"y\"", "(IEnumerable<string>)null", "new List<string>()", ""]),
        ("MultiValuedProperty", "```rules\nWatt is smart-host\n```", "SmartHost[]",
            ["\"x\"", "(string[])null", "new List<SmartHost>()", "(IEnumerable<SmartHost>)null", ""]),
        ("Int32[]", "", "int[]", ["1", "1, 2"]),
        ("PSListModifier", "", "string[]", ["\"x\"", "ListChange.Add(\"x\")"]),
    ];

    public static TheoryData<int, LanguageVersion> Cases
    {
        get
        {
            var cases = new TheoryData<int, LanguageVersion>();
            for (var i = 0; i < _types.Length; i++)
            {
                cases.Add(i, LanguageVersion.CSharp7_3);
                cases.Add(i, LanguageVersion.Latest);
            }

            return cases;
        }
    }

    /// <summary>For types with an overload for another struct, <c>default</c> is ambiguous.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_setter_accepts_null_and_values(int type, LanguageVersion version)
    {
        var (documented, text, variable, values) = _types[type];
        List<string> arguments = ["null", "maybe", "value: null", .. values];
        if (!Array.Exists(values, value => value.StartsWith("CmdletVariable.", StringComparison.Ordinal)
            || value.StartsWith("ListChange.", StringComparison.Ordinal)) || documented == "Object")
        {
            arguments.Add("default");
        }

        var isList = documented.EndsWith("[]", StringComparison.Ordinal) && documented != "Byte[]"
            || documented is "MultiValuedProperty" or "PSListModifier";
        var run = GeneratorRun.Of(
            version,
            new BuildOptions(),
            $$"""
            {{(version >= LanguageVersion.CSharp8 ? "#nullable disable" : "")}}
            using System;
            using System.Collections;
            using System.Collections.Generic;
            using System.Net;
            using ConnectorSdk;
            using ConnectorSdk.Generated;

            static class Code
            {
                static void Run(Lamp.NewBuilder b, {{variable}} maybe, bool flag, string text, int number)
                {
                    {{string.Join("\n        ", arguments.Select(argument
                        => isList ? argument.Replace("value:", "values:", StringComparison.Ordinal) : argument)
                        .Select(argument => $"b.WithWatt({argument});"))}}
                }
            }
            """,
            ("New-Lamp.md", Document("New-Lamp", documented, text)));

        run.AssertCompiles();
        run.AssertDocumented();
    }

    [Theory]
    [InlineData("Set-Lamp")]
    [InlineData("Update-Lamp")]
    public void A_parameter_that_may_be_null_is_cleared_by_a_verb_that_changes_an_object(string cmdlet)
    {
        var run = GeneratorRun.Of(($"{cmdlet}.md", Document(cmdlet, "String", "The default value is blank ($null).")));
        Assert.Contains("ClearWatt() => SetNull(0);", run.Source("Lamp.g.cs"), StringComparison.Ordinal);
        Assert.Contains("<see cref=\"ClearWatt()\"/>", run.Source("Lamp.g.cs"), StringComparison.Ordinal);
        run.AssertCompiles();
        run.AssertDocumented();
    }

    [Theory]
    [InlineData("New-Lamp", "The default value is blank ($null).")]
    [InlineData("Set-Lamp", "The watts.")]
    public void No_other_parameter_is_cleared(string cmdlet, string text)
        => Assert.DoesNotContain(
            "Clear",
            GeneratorRun.Of(($"{cmdlet}.md", Document(cmdlet, "String", text))).Source("Lamp.g.cs"),
            StringComparison.Ordinal);

    private static string Document(string cmdlet, string type, string text) => LampDocument.With(
        cmdlet,
        LampDocument.Block(type == "SwitchParameter" ? "[-Watt]" : $"[-Watt <{type}>]"),
        LampDocument.Parameter("Watt", type, text.Length > 0 ? text : "The watts."));
}
