using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.Cli.Conversion.Expressions;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>
/// Converts pipelines: commands of documented cmdlets, messages, loops over the pipeline's input, and calls.
/// </summary>
internal sealed class PipelineConverter(ConversionParts parts, StatementConverter statements)
{
    private static readonly string[] _displays =
        ["FORMAT-LIST", "FL", "FORMAT-TABLE", "FT", "FORMAT-WIDE", "FW", "OUT-HOST", "OUT-STRING", "SELECT-OBJECT", "SELECT",
            "SORT-OBJECT", "SORT", "MEASURE-OBJECT", "OUT-FILE", "OUT-GRIDVIEW", "EXPORT-CSV", "CONVERTTO-JSON", "TEE-OBJECT"];

    private readonly MessageConverter _messages = new(parts);
    private readonly CallConverter _calls = CallsOf(parts);
    private readonly PipelineLoop _loops = new(parts, statements);

    /// <summary>Expressions can contain calls, too.</summary>
    private static CallConverter CallsOf(ConversionParts parts)
    {
        var calls = new CallConverter(parts);
        parts.Expressions.Calls = calls.Value;
        return calls;
    }

    public IEnumerable<CodeStatement> Convert(PipelineAst pipeline)
    {
        var elements = pipeline.PipelineElements;
        if (pipeline.Background)
        {
            throw new NotConvertibleException("The command runs in the background.");
        }

        return elements switch
        {
            [CommandExpressionAst only] => ConvertExpression(only),
            [CommandAst command, ..] when parts.Commands.Find(command) is { } cmdlet
                => ConvertDocumented(command, cmdlet, elements.Skip(1)),
            [CommandAst command] when _loops.Find(pipeline) is null => ConvertOther(command),
            [var first, CommandAst sink] when IsNamed(sink, "Out-Null") && first is CommandExpressionAst or CommandAst
                => ConvertDropped(first),
            _ => _loops.Find(pipeline) is { } loop ? _loops.Convert(loop)
                : throw new NotConvertibleException(DescribeUnknown(elements)),
        };
    }

    private IEnumerable<CodeStatement> ConvertDocumented(
        CommandAst command, CmdletCode cmdlet, IEnumerable<CommandBaseAst> rest)
    {
        foreach (var next in rest.OfType<CommandAst>())
        {
            if (parts.Commands.Find(next) is { } second)
            {
                throw new NotConvertibleException(
                    $"{second.Name} gets its objects from {cmdlet.Name}, and only a run gives these.");
            }

            if (!IsNamed(next, "Out-Null"))
            {
                if (next.GetCommandName() is not { } name || !_displays.Contains(name.ToUpperInvariant()))
                {
                    throw new NotConvertibleException($"The result of {cmdlet.Name} is used, and only a run gives that.");
                }

                parts.Expressions.Note($"What becomes of the result isn't converted: | {next.Extent.Text}");
            }
        }

        return [parts.Commands.Convert(command, cmdlet)];
    }

    private IEnumerable<CodeStatement> ConvertExpression(CommandExpressionAst only) => only.Expression switch
    {
        UnaryExpressionAst { Child: VariableExpressionAst counter } unary
            when parts.Expressions.Convert(counter) is { Kind: CodeKind.Integer } number && SignOf(unary.TokenKind) is { } sign
            => [new CodeLine($"{number.Code}{sign};")],
        ConvertExpressionAst { Child: ParenExpressionAst { Pipeline: PipelineAst inner } } cast
            when cast.Type.TypeName.Name.Equals("void", StringComparison.OrdinalIgnoreCase) => Convert(inner),
        ParenExpressionAst { Pipeline: PipelineAst inner } => Convert(inner),
        var expression => _messages.Output(expression),
    };

    private static string? SignOf(TokenKind kind) => kind switch
    {
        TokenKind.PlusPlus or TokenKind.PostfixPlusPlus => "++",
        TokenKind.MinusMinus or TokenKind.PostfixMinusMinus => "--",
        _ => null,
    };

    private IEnumerable<CodeStatement> ConvertDropped(CommandBaseAst first) => first switch
    {
        CommandExpressionAst { Expression: ParenExpressionAst { Pipeline: PipelineAst inner } } => Convert(inner),
        CommandAst command when parts.Commands.Find(command) is { } cmdlet => [parts.Commands.Convert(command, cmdlet)],
        CommandAst command => ConvertOther(command),
        _ => throw new NotConvertibleException($"{ExpressionConverter.Quote(first)} isn't converted."),
    };

    private IEnumerable<CodeStatement> ConvertOther(CommandAst command)
        => command.GetCommandName() is not { } name
                ? throw new NotConvertibleException("The command is known only at run time.")
            : parts.Functions.Find(name) is { } function ? [_calls.Convert(command, function)]
            : MessageConverter.Find(command) is { } message ? _messages.Convert(command, message)
            : throw new NotConvertibleException(Undocumented.Describe(name, parts.Script));

    private string DescribeUnknown(IReadOnlyList<CommandBaseAst> elements)
        => elements.OfType<CommandAst>().FirstOrDefault(command => parts.Commands.Find(command) is not null) is { } documented
            ? $"{documented.GetCommandName()} gets its objects from the pipeline, and only a run gives these."
            : elements.OfType<CommandAst>().FirstOrDefault(command => !PipelineLoop.IsPart(command))?.GetCommandName() is { } name
            ? Undocumented.Describe(name, parts.Script)
            : "The pipeline has a form that isn't converted.";

    private static bool IsNamed(CommandAst command, string name)
        => command.GetCommandName()?.Equals(name, StringComparison.OrdinalIgnoreCase) == true;
}
