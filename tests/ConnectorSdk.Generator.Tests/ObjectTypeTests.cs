namespace ConnectorSdk.Generator.Tests;

/// <summary>Parameters of object types: the setters compile with objects, with variables, and with lists of both.</summary>
public sealed class ObjectTypeTests
{
    [Theory]
    [InlineData("PSSession", "CmdletVariable.Named(\"session\")")]
    [InlineData("PSSession", "new object()")]
    [InlineData("CimSession[]", "CmdletVariable.Named(\"sessions\")")]
    [InlineData("CimSession[]", "CmdletVariable.Named(\"one\"), new object()")]
    [InlineData("CimSession[]", "new List<object>()")]
    [InlineData("System.Management.Automation.PSObject", "new Hashtable()")]
    [InlineData("Microsoft.WSMan.Management.SessionOption", "CmdletVariable.Named(\"option\")")]
    [InlineData("System.Security.Cryptography.X509Certificates.X509Certificate2",
        "(System.Security.Cryptography.X509Certificates.X509Certificate2)null!")]
    [InlineData("Hashtable", "CmdletVariable.Named(\"table\")")]
    [InlineData("Hashtable", "new Dictionary<string, string>()")]
    [InlineData("Hashtable[]", "new Hashtable(), new Hashtable()")]
    [InlineData("Hashtable[]", "CmdletVariable.Named(\"tables\")")]
    [InlineData("OrderedDictionary", "new OrderedDictionary()")]
    [InlineData("IDictionary<String, Object>", "new Hashtable()")]
    [InlineData("PSCredential", "CmdletVariable.Named(\"credential\")")]
    [InlineData("PSCredential[]", "CmdletCredential.FromVariable(\"a\"), CmdletCredential.FromVariable(\"b\")")]
    [InlineData("SecureString", "CmdletVariable.Named(\"secret\")")]
    [InlineData("ScriptBlock", "CmdletVariable.Named(\"block\")")]
    [InlineData("ScriptBlock[]", "\"Get-Date\", \"Get-Help\"")]
    [InlineData("Byte[]", "CmdletVariable.Named(\"bytes\")")]
    [InlineData("Object", "\"text\"")]
    [InlineData("Object", "5")]
    [InlineData("Object", "CmdletVariable.Named(\"any\")")]
    [InlineData("Object[]", "\"text\", 5, CmdletVariable.Named(\"any\")")]
    [InlineData("IList", "\"text\", 5")]
    [InlineData("List", "\"text\", \"other\"")]
    [InlineData("List<Int32>", "1, 2")]
    [InlineData("StringCollection", "new List<string>()")]
    public void A_parameter_takes_what_its_type_is(string type, string values)
        => Run(type, $"Lamp.New().WithWatt({values}).Build();").AssertCompiles();

    /// <summary>A mandatory parameter is an argument of the entry method.</summary>
    [Fact]
    public void An_entry_method_takes_a_variable_for_an_object()
        => Run("PSSession", "Lamp.New(CmdletVariable.Named(\"session\")).Build();", "-Watt <PSSession>", "True").AssertCompiles();

    [Theory]
    [InlineData("PSSession", "SetVariable(0, value)")]
    [InlineData("CimInstance[]", "SetVariables(0, values)")]
    [InlineData("Hashtable", "SetVariable(0, value)")]
    [InlineData("Object", "SetObject(0, value)")]
    [InlineData("LampIdParameter", "SetText(0, value)")]
    [InlineData("LampSession", "SetText(0, value)")]
    [InlineData("Uri", "SetText(0, value?.OriginalString)")]
    public void Only_a_type_that_no_text_converts_to_is_an_object(string type, string expected)
        => Assert.Contains(expected, Run(type, "").Source("Lamp.g.cs"), StringComparison.Ordinal);

    private static GeneratorRun Run(string type, string statement, string? syntax = null, string required = "False")
        => GeneratorRun.Of(
            Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest,
            new BuildOptions(),
            $$"""
            using System.Collections;
            using System.Collections.Generic;
            using System.Collections.Specialized;
            using ConnectorSdk;
            using ConnectorSdk.Generated;

            internal static class User
            {
                public static void Use()
                {
                    {{statement}}
                }
            }
            """,
            ("New-Lamp.md", LampDocument.With(
                "New-Lamp",
                LampDocument.Block(syntax ?? $"[-Watt <{type}>]"),
                LampDocument.Parameter("Watt", type, "It has no further text.", required: required))));
}
