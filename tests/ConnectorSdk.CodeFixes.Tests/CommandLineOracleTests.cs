using System.Management.Automation.Language;
using ConnectorSdk.CodeFixes.Commands;
using CsCheck;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>The command-line reader reads text in the same way as PowerShell's own parser.</summary>
[Trait("Speed", "Slow")]
public sealed class CommandLineOracleTests
{
    private static readonly string[] _pieces =
    [
        "-Name", "-Color:", "-Port", "Desk", "'a b'", "\"c d\"", "''", "'it''s'", "\"say \"\"x\"\"\"", "$true", "$false", "$x",
        "5", "-5",
        "1.5", "25MB", "a,b", "a, 'b'", ",", "*", "SMTP:*;5", "SMTP:*", "10.0.0.5", "00:05:00", "C:\\x", "a@b.c", "@x", "a-b",
        "-", "--",
        "`\n", "\n", "\r\n", ";", "|", "&", "#x", "a#b", "(", ")", "{", "}", "[x]", "\u2013Name", "\u201Cx\u201D", "'x\u2019y'",
        "%", "!", "a`b",
        "\"a`nb\"", "\"a$b\"", "<x>", "2>1", "0x1F", "1e3", "é", "+", "=", "a=b", "~", "\t", "'a'b", "a'b'", "-Name:x", "-1x",
        "^", "?",
    ];

    private static readonly Gen<string> _line = Gen.Select(
        Gen.Int[0, _pieces.Length - 1].Array[0, 6], Gen.Int[0, 3],
        (places, kind) => "New-Lamp " + string.Join(kind == 0 ? "" : " ", places.Select(place => _pieces[place])));

    [Fact]
    public void A_line_that_is_read_means_the_same_to_PowerShell()
        => _line.Sample(
            line =>
            {
                if (CommandLineReader.Read(line) is not { } read)
                {
                    return;
                }

                Assert.Equal(Describe(line), Describe(read));
            },
            iter: 20_000);

    [Fact]
    public void Most_plain_lines_are_read()
    {
        string[] lines =
        [
            "New-Lamp -Name Desk", "New-Lamp -Name:Desk -Quiet", "New-Lamp -A 'x', \"y\" -B 5", "New-Lamp",
            "New-Lamp -A SMTP:* -B 10.0.0.5 -C *.contoso.com",
        ];

        Assert.All(lines, line => Assert.NotNull(CommandLineReader.Read(line)));
    }

    private static string Describe(CommandLine line)
        => line.Cmdlet + string.Concat(line.Arguments.Select(argument
            => $" -{argument.Name}{(argument.HasColon ? ":" : "")} [{string.Join("|",
                argument.Values.Select(value => value.Text.ToUpperInvariant()))}]"));

    private static string Describe(string line)
    {
        var script = Parser.ParseInput(line, out _, out var errors);
        if (errors.Length > 0 || script.EndBlock.Statements is not [PipelineAst { PipelineElements: [CommandAst command] }]
            || command.Redirections.Count > 0 || script.ParamBlock is not null)
        {
            return $"not one command: {line}";
        }

        var text = command.GetCommandName();
        for (var i = 1; i < command.CommandElements.Count; i++)
        {
            if (command.CommandElements[i] is not CommandParameterAst name)
            {
                return $"a value without a name: {line}";
            }

            var next = name.Argument
                ?? (i + 1 < command.CommandElements.Count && command.CommandElements[i + 1] is not CommandParameterAst
                ? command.CommandElements[++i] : null);
            text += $" -{name.ParameterName}{(name.Argument is null ? "" : ":")} [{(next is null ? "" : Values(next))}]";
        }

        return text;
    }

    private static string Values(Ast value) => value switch
    {
        ArrayLiteralAst list => string.Join("|", list.Elements.Select(Values)),
        StringConstantExpressionAst text => text.Value.ToUpperInvariant(),
        ConstantExpressionAst number => number.Extent.Text.ToUpperInvariant(),
        VariableExpressionAst variable => variable.Extent.Text.ToUpperInvariant(),
        _ => $"something else: {value.Extent.Text}",
    };
}
