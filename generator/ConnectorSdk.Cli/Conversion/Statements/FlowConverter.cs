using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.Cli.Conversion.Expressions;
using ConnectorSdk.Cli.Conversion.Scopes;
using ConnectorSdk.Cli.Variables;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>Converts conditions, loops, and error handling.</summary>
internal sealed class FlowConverter(ConversionParts parts, StatementConverter statements)
{
    private readonly RowLists _rowLists = new(parts.Expressions);

    public IEnumerable<CodeStatement> Convert(StatementAst statement) => statement switch
    {
        IfStatementAst choice => ConvertIf(choice),
        ForEachStatementAst { Flags: ForEachFlags.None } loop => ConvertForEach(loop),
        ForStatementAst loop => ConvertFor(loop),
        WhileStatementAst loop => [new CodeBlock($"while ({Condition(loop.Condition)})", Block(loop.Body))],
        SwitchStatementAst { Flags: SwitchFlags.None } choice => ConvertSwitch(choice),
        TryStatementAst attempt => ConvertTry(attempt),
        BreakStatementAst { Label: null } => [new CodeLine(Leave(statement, "break;"))],
        ContinueStatementAst { Label: null } => [new CodeLine(Leave(statement, "continue;"))],
        ReturnStatementAst { Pipeline: null } => [Return(statement)],
        ReturnStatementAst { Pipeline: PipelineAst output } => IsLast(statement)
            ? statements.Pipelines.Convert(output)
            : [.. statements.Pipelines.Convert(output), Return(statement)],
        ExitStatementAst exit => [new CodeLine($"Environment.Exit({(exit.Pipeline is null ? "0" : ExitCode(exit.Pipeline))});")],
        ThrowStatementAst { Pipeline: null } when IsInHandler(statement) => [new CodeLine("throw;")],
        ThrowStatementAst { Pipeline: { } message } => [new CodeLine($"throw new InvalidOperationException({TextOf(message)});")],
        _ => throw new NotConvertibleException($"{ExpressionConverter.Quote(statement)} isn't converted."),
    };

    /// <summary>
    /// Outside of a loop, these statements end the script. In a function or block, they end a loop of the caller.
    /// </summary>
    private static string Leave(Ast statement, string word)
        => ScriptScopes.Ancestors(statement).FirstOrDefault(ancestor => ancestor
            is LoopStatementAst or SwitchStatementAst or FunctionDefinitionAst or ScriptBlockExpressionAst) switch
        {
            null => "return;",
            LoopStatementAst => word,
            _ => throw new NotConvertibleException($"What '{word.TrimEnd(';')}' ends is known only at run time."),
        };

    /// <summary>In a <c>ForEach-Object</c> block, <c>return</c> continues with the next element.</summary>
    private static bool IsInLoopBlock(Ast statement)
        => ScriptScopes.Ancestors(statement).FirstOrDefault(ancestor
            => ancestor is FunctionDefinitionAst or ScriptBlockExpressionAst)
            is ScriptBlockExpressionAst;

    private static CodeLine Return(Ast statement) => new(IsInLoopBlock(statement) ? "continue;" : "return;");

    /// <summary>Determines whether the script or function ends here anyway.</summary>
    private static bool IsLast(Ast statement)
        => statement.Parent is NamedBlockAst { Statements: [.., var last] } && last == statement;

    private static bool IsInHandler(Ast statement)
        => ScriptScopes.Ancestors(statement).FirstOrDefault(ancestor
            => ancestor is FunctionDefinitionAst or ScriptBlockExpressionAst or CatchClauseAst or TryStatementAst)
            is CatchClauseAst;

    private IEnumerable<CodeStatement> ConvertIf(IfStatementAst choice)
    {
        List<CodeStatement> code = [];
        foreach (var (condition, body) in choice.Clauses)
        {
            var header = (code.Count == 0 ? "if (" : "else if (") + Condition(condition) + ")";
            code.Add(new CodeBlock(header, Block(body)));
        }

        if (choice.ElseClause is { } otherwise)
        {
            code.Add(new CodeBlock("else", Block(otherwise)));
        }

        return code;
    }

    private IEnumerable<CodeStatement> ConvertForEach(ForEachStatementAst loop)
    {
        var name = VariableAssignments.NameOf(loop.Variable);
        CheckFixed(name, loop.Body);
        var source = _rowLists.TryConvert(loop.Condition, name + (name.Length > 2 ? "s" : "-rows"))
            ?? parts.Expressions.Convert(loop.Condition, new ExpressionPurpose(CodeType.Texts, ""));
        return LoopCode.Convert(parts, source, name, name, _ => Block(loop.Body));
    }

    /// <summary>In C#, a loop variable is new in each iteration and doesn't exist after the loop.</summary>
    private static void CheckFixed(string name, Ast body)
    {
        if (ScriptNames.IsWrittenIn(name, body))
        {
            throw new NotConvertibleException($"The body of the loop may change ${name}.");
        }
    }

    private IEnumerable<CodeStatement> ConvertFor(ForStatementAst loop)
    {
        if (loop.Initializer is not AssignmentStatementAst { Left: VariableExpressionAst counter,
            Operator: TokenKind.Equals } first
            || loop.Condition is null
            || loop.Iterator is not PipelineAst { PipelineElements: [CommandExpressionAst iterator] }
            || iterator.Expression is not UnaryExpressionAst step
            || step.TokenKind is not (TokenKind.PlusPlus or TokenKind.PostfixPlusPlus)
            || parts.Scope.Find(VariableAssignments.NameOf(counter)) is not null
            || parts.Expressions.Convert(first.Right) is not { Kind: CodeKind.Integer } start)
        {
            throw new NotConvertibleException("The loop has a form that isn't converted.");
        }

        var name = VariableAssignments.NameOf(counter);
        CheckFixed(name, loop.Body);
        var variable = parts.Scope.CodeNames.Variable(name);
        try
        {
            return parts.Scope.Within(name, new CodeValue(variable, CodeType.Integer), () => new[]
            {
                new CodeBlock($"for (int {variable} = {start.Code}; {Condition(loop.Condition)}; {variable}++)",
                    Block(loop.Body)),
            });
        }
        finally
        {
            parts.Scope.CodeNames.Release(variable);
        }
    }

    private IEnumerable<CodeStatement> ConvertSwitch(SwitchStatementAst choice)
    {
        var value = parts.Expressions.Convert(choice.Condition, new ExpressionPurpose(CodeType.Text, ""));
        if (value.Kind != CodeKind.Text)
        {
            throw new NotConvertibleException("What the switch compares isn't certainly one text.");
        }

        List<CodeStatement> code = [];
        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, body) in choice.Clauses)
        {
            var isLeft = body.Statements is [.., BreakStatementAst { Label: null }];
            var inner = isLeft ? body.Statements.SkipLast(1).ToList() : [.. body.Statements];
            if (parts.Expressions.Convert(key) is not { Literal.Value: string text } || !keys.Add(text)
                || inner.Exists(part => part.Find(node => node is BreakStatementAst or ContinueStatementAst, false) is not null))
            {
                throw new NotConvertibleException("The cases of the switch aren't texts, or aren't left at their end.");
            }

            var comparison = $"(string.Equals({value.Code}, {TextLiteral.Of(text)}, StringComparison.OrdinalIgnoreCase))";
            code.Add(new CodeBlock((code.Count == 0 ? "if " : "else if ") + comparison, parts.Scope.Within(
                "_", value, () => statements.ConvertBlock(inner, body.Extent.EndOffset))));
        }

        return choice.Default is { } otherwise ? [.. code, new CodeBlock(code.Count == 0 ? "" : "else", Block(otherwise))] : code;
    }

    private IEnumerable<CodeStatement> ConvertTry(TryStatementAst attempt)
    {
        List<CodeStatement> code = [new CodeBlock("try", Block(attempt.Body))];
        foreach (var handler in attempt.CatchClauses)
        {
            if (!IsForAll(handler) || attempt.CatchClauses.Count > 1)
            {
                throw new NotConvertibleException(
                    "The script handles errors by their types, and those in C# aren't certain to be the same.");
            }

            code.Add(Catch(handler));
        }

        if (attempt.Finally is { } last)
        {
            code.Add(new CodeBlock("finally", Block(last)));
        }

        if (attempt.CatchClauses.Count > 0 && !Stops(attempt.Body))
        {
            parts.Expressions.Note(
                "Without -ErrorAction Stop, most errors of a cmdlet don't get to the catch block of the script. In C#, they do.");
        }

        return code;
    }

    /// <summary>Every PowerShell error is an Exception.</summary>
    private static bool IsForAll(CatchClauseAst handler)
        => handler.IsCatchAll || handler.CatchTypes.Any(type => type.TypeName.Name.ToUpperInvariant()
            is "EXCEPTION" or "SYSTEM.EXCEPTION");

    private CodeBlock Catch(CatchClauseAst handler)
    {
        var name = parts.Scope.CodeNames.Variable("e");
        try
        {
            var body = parts.Scope.Within("_", new CodeValue($"{name}.Message", CodeType.Text) { IsError = true },
                () => Block(handler.Body));
            var uses = CodeWriter.Write(body, _ => "").Contains($"{name}.Message", StringComparison.Ordinal);
            return new CodeBlock(uses ? $"catch (Exception {name})" : "catch (Exception)", body);
        }
        finally
        {
            parts.Scope.CodeNames.Release(name);
        }
    }

    private bool Stops(StatementBlockAst body)
        => parts.Script.Ast.Find(node => node is CommandParameterAst parameter && ScriptScopes.IsWithin(parameter, body)
            && (parameter.ParameterName.StartsWith("ErrorA", StringComparison.OrdinalIgnoreCase)
                || parameter.ParameterName.Equals("ea", StringComparison.OrdinalIgnoreCase)), true) is not null
            || parts.Script.Ast.Find(node => node is VariableExpressionAst variable
                && variable.VariablePath.UserPath.EndsWith("ErrorActionPreference", StringComparison.OrdinalIgnoreCase),
                    true) is not null
            || body.Find(node => node is CommandAst command && parts.Commands.Find(command) is not null, true) is null;

    private string Condition(StatementAst condition) => parts.Expressions.Condition(condition).Code;

    private string TextOf(StatementAst message)
        => parts.Expressions.Convert(message, new ExpressionPurpose(CodeType.Text, "")) is { Kind: CodeKind.Text } text
            ? text.Code
            : throw new NotConvertibleException("What is thrown isn't certainly a text.");

    private string ExitCode(StatementAst code)
        => parts.Expressions.Convert(code, new ExpressionPurpose(CodeType.Integer, "")) is { Kind: CodeKind.Integer } number
            ? number.Code
            : throw new NotConvertibleException("The exit code isn't certainly a number.");

    private IReadOnlyList<CodeStatement> Block(StatementBlockAst block)
        => statements.ConvertBlock(block.Statements, block.Extent.EndOffset);
}
