using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.Cli.Conversion.Expressions;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>Converts <c>... | Where-Object {...} | ForEach-Object {...}</c> to a loop.</summary>
internal sealed class PipelineLoop(ConversionParts parts, StatementConverter statements)
{
    private static readonly string[] _each = ["FOREACH-OBJECT", "FOREACH", "%"];
    private static readonly string[] _where = ["WHERE-OBJECT", "WHERE", "?"];
    private static readonly string[] _blocks = ["Process", "FilterScript"];

    /// <returns>The parts of the loop, or null for other pipelines.</returns>
    public PipelineLoopParts? Find(PipelineAst pipeline)
    {
        var elements = pipeline.PipelineElements;
        if (elements.Count < 2 || BlockOf(elements[^1], _each) is not { } body)
        {
            return null;
        }

        var filters = elements.Skip(1).SkipLast(1).Select(element => BlockOf(element, _where)).ToList();
        Ast source = elements[0] is CommandExpressionAst expression ? expression.Expression : elements[0];
        return filters.Contains(null) || (elements[0] is CommandAst command && parts.Commands.Find(command) is not null)
            ? null
            : new PipelineLoopParts(source, filters!, body);
    }

    /// <summary>Determines whether a command is one of the commands of such a loop.</summary>
    public static bool IsPart(CommandAst command)
        => command.GetCommandName()?.ToUpperInvariant() is { } name && (_each.Contains(name) || _where.Contains(name));

    public IEnumerable<CodeStatement> Convert(PipelineLoopParts loop)
    {
        var source = loop.Source is ExpressionAst expression
            ? new RowLists(parts.Expressions).TryConvert(expression, "items")
                ?? parts.Expressions.Convert(expression, new ExpressionPurpose(CodeType.Texts, ""))
            : parts.Expressions.Commands.Convert((CommandAst)loop.Source, ExpressionPurpose.None);
        return LoopCode.Convert(parts, source, NameOf(source), "_", element =>
        {
            var body = BodyOf(loop.Body);
            var inner = statements.ConvertBlock(body.Statements, loop.Body.Extent.EndOffset);
            var conditions = loop.Filters.Select(filter => ConditionOf(filter)).ToList();
            return conditions.Count == 0
                ? inner
                : [new CodeBlock($"if ({string.Join(" && ", conditions.Select(condition => condition.Operand))})", inner)];
        });
    }

    private static string NameOf(CodeValue source) => source.Type.Row is { } row ? row.Name : "item";

    private CodeValue ConditionOf(ScriptBlockAst filter)
        => BodyOf(filter).Statements is [var only]
            ? parts.Expressions.Condition(only)
            : throw new NotConvertibleException($"{ExpressionConverter.Quote(filter)} isn't one condition.");

    private static NamedBlockAst BodyOf(ScriptBlockAst block)
        => block is { ParamBlock: null, BeginBlock: null, ProcessBlock: null, DynamicParamBlock: null, EndBlock: { } body }
            ? body
            : throw new NotConvertibleException("A script block has parameters or several parts.");

    private static ScriptBlockAst? BlockOf(CommandBaseAst element, string[] names)
        => element is CommandAst command && command.GetCommandName() is { } name && names.Contains(name.ToUpperInvariant())
            ? command.CommandElements switch
            {
                [_, ScriptBlockExpressionAst block] => block.ScriptBlock,
                [_, CommandParameterAst { Argument: null, ParameterName: var parameter }, ScriptBlockExpressionAst block]
                    when _blocks.Contains(parameter, StringComparer.OrdinalIgnoreCase) => block.ScriptBlock,
                _ => null,
            }
            : null;
}
