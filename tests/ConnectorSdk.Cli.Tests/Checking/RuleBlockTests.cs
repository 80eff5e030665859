namespace ConnectorSdk.Cli.Tests;

/// <summary>Rules in notation are listed and checked like rules in sentences.</summary>
public sealed class RuleBlockTests
{
    private static readonly string _document = LampDocument.NewLamp + "\n## NOTES\n\n```rules\n"
        + "Quiet => !Voltage  \"Quiet lamps have no voltage.\"\nHeight ~> Chain\nHeight => Chian\n```\n";

    [Theory]
    [InlineData("-Quiet -Voltage 12", "CSDK1003", "Quiet cannot be used with Voltage.", "Quiet lamps have no voltage.")]
    [InlineData("-Height 5", "CSDK2001", "Height has no effect without Chain, but Chain is not set.", "Height ~> Chain")]
    public void A_broken_rule_is_found_with_its_message_or_notation(string parameters, string id, string message, string quote)
    {
        var finding =
            Assert.Single(LampCheck.Findings(_document, "New-Lamp -Name Hall " + parameters, []), found => found.Id == id);

        Assert.Equal((message, quote), (finding.Message, finding.Quote));
        Assert.StartsWith(id == "CSDK1003" ? "Quiet => !Voltage" : quote, _document.Split('\n')[finding.SourceLine!.Value - 1],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_are_listed_with_their_lines_and_a_message_if_they_have_one()
    {
        using var folder = new TestFolder();
        var path = folder.Write(LampDocument.FileName, _document);

        var run = ToolRun.Of("rules", path);

        Assert.Contains(
            $"  Quiet => !Voltage  error  \"Quiet lamps have no voltage.\"  {path}:{LineOf("Quiet =>")}{Environment.NewLine}",
            run.Output, StringComparison.Ordinal);
        Assert.Contains($"  Height ~> Chain  warning  {path}:{LineOf("Height ~>")}{Environment.NewLine}", run.Output,
            StringComparison.Ordinal);
        Assert.Contains(
            $"{path}({LineOf("Height =>")},11): warning CSDK0014: New-Lamp has no parameter 'Chian'. Did you mean 'Chain'?",
            run.Error, StringComparison.Ordinal);
    }

    private static int LineOf(string text)
        => Array.FindIndex(_document.Split('\n'), line => line.StartsWith(text, StringComparison.Ordinal)) + 1;
}
