using ConnectorSdk.Analyzers.Diagnostics;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>The <c>With</c> methods of PowerShell's common parameters are analyzed like other <c>With</c> methods.</summary>
public sealed class CommonParameterTests
{
    private const string New = "SendConnector.NewInternal(\"a\")";

    [Theory]
    [InlineData(New + ".WithErrorAction(CmdletActionPreference.Stop).WithPort({|CSDK1005:70000|}).Build();")]
    [InlineData("var b = " + New + ".WithPort({|CSDK1005:70000|}); b.WithVerbose(); b.WithDebug(false); b.Build();")]
    public Task A_builder_is_known_behind_them(string statements) => VerifyBodyAsync(statements);

    [Theory]
    [InlineData(New + ".WithErrorAction(CmdletActionPreference.Stop).WithWarningAction(CmdletActionPreference.Ignore).Build();")]
    [InlineData(New + ".WithPort(70000).WithVerbose().WithPort(25).Build();")]
    public Task They_break_no_rule(string statements) => VerifyBodyAsync(statements);

    [Fact]
    public Task A_number_that_is_no_member_is_reported()
        => VerifyBodyAsync(New + ".WithErrorAction({|CSDK1007:(CmdletActionPreference)7|}).Build();");

    [Fact]
    public Task One_that_is_set_twice_is_lost() => VerifyUseAsync(
        Descriptors.SetTwiceId,
        Body("Use(" + New + ".{|CSDK3004:WithVerbose()|}.WithVerbose(false).Build());"));
}
