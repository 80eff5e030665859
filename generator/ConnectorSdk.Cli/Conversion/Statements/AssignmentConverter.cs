using System.Management.Automation;
using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.Cli.Conversion.Expressions;
using ConnectorSdk.Cli.Conversion.Scopes;
using ConnectorSdk.Cli.Variables;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>Converts assignments. Variables of the script become variables of the code.</summary>
internal sealed class AssignmentConverter(ConversionParts parts, PipelineConverter pipelines)
{
    private readonly RowLists _rowLists = new(parts.Expressions);

    public IEnumerable<CodeStatement> Convert(AssignmentStatementAst assignment)
    {
        if (assignment.Left is VariableExpressionAst { VariablePath.UserPath: var path }
            && path.Equals("null", StringComparison.OrdinalIgnoreCase))
        {
            return assignment.Right is PipelineAst dropped
                ? pipelines.Convert(dropped)
                : throw new NotConvertibleException($"{ExpressionConverter.Quote(assignment)} isn't converted.");
        }

        if (VariableOf(assignment, out var type) is not { } variable)
        {
            throw new NotConvertibleException($"{ExpressionConverter.Quote(assignment.Left)} isn't a variable of the code.");
        }

        var scope = variable.VariablePath;
        if (scope.IsDriveQualified)
        {
            return SetEnvironment(assignment, scope);
        }

        if (parts.Scope.Function is not null && (scope.IsScript || scope.IsGlobal))
        {
            throw new NotConvertibleException($"${scope.UserPath} is a variable of another scope.");
        }

        var name = VariableAssignments.NameOf(variable);
        if (parts.Scope.Marks.Has(assignment) && !parts.Scope.IsInput(name) && !parts.Scope.Marks.IsResult(assignment))
        {
            throw new NotConvertibleException(parts.Scope.Marks.ReasonFor(assignment));
        }

        return parts.Scope.Names.IsSecret(name)
                ? throw new NotConvertibleException($"${name} is a secret, so its value isn't copied.")
            : parts.Scope.IsInput(name)
                ? throw new NotConvertibleException(parts.Scope.Marks.ReasonFor(assignment)
                    + (parts.Scope.Marks.Inputs.Contains(name) ? $" ${name} is an argument of the program instead." : ""))
            : assignment.Right is PipelineAst { PipelineElements: [CommandAst command, ..] } pipeline
                && parts.Commands.Find(command) is not null
                ? ConvertResult(assignment, name, pipeline)
            : assignment.Operator switch
            {
                TokenKind.Equals => Assign(assignment, name, type),
                TokenKind.PlusEquals => Append(assignment, variable),
                _ => throw new NotConvertibleException($"{ExpressionConverter.Quote(assignment)} isn't converted."),
            };
    }

    /// <summary>
    /// Declares variables before the statement that first assigns them if other code also uses them.
    /// </summary>
    public IEnumerable<CodeStatement> Hoist(StatementAst statement)
    {
        if (statement is AssignmentStatementAst or FunctionDefinitionAst or PipelineAst { PipelineElements.Count: 1 }
            || !IsOutermost(statement))
        {
            yield break;
        }

        foreach (var name in ScriptNames.AssignedIn(statement).ToList())
        {
            var first = parts.Scope.Names.Assignments(name, parts.Scope.Function);
            if (first.Count == 0 || parts.Scope.Find(name) is not null || !ScriptScopes.IsWithin(first[0], statement)
                || !NeedsHoisting(name, first[0]) || parts.Commands.Plans.IsSuperfluous(first[0])
                || TypeAhead(first) is not { Row: null, Name: { } typeName, Default: { } value } type)
            {
                continue;
            }

            var variable = parts.Scope.Declare(name, type);
            yield return new CodeLine($"{typeName} {variable.Name} = {value};");
        }
    }

    private static bool IsOutermost(StatementAst statement)
        => statement.Parent is NamedBlockAst { Parent: ScriptBlockAst { Parent: null or FunctionDefinitionAst } };

    /// <summary>Determines whether code outside of the first assignment's block mentions the variable.</summary>
    private bool NeedsHoisting(string name, AssignmentStatementAst first)
        => parts.Scope.Names.Mentions(name, parts.Scope.Function).Any(mention => !ScriptScopes.IsWithin(mention, first.Parent)
            || mention.Extent.StartOffset < first.Extent.StartOffset);

    /// <summary>Gets the type of the first assignment whose value is already convertible at this point.</summary>
    private CodeType? TypeAhead(IReadOnlyList<AssignmentStatementAst> assignments)
    {
        foreach (var assignment in assignments.Where(assignment => assignment.Operator == TokenKind.Equals))
        {
            var undo = parts.Expressions.Snapshot();
            try
            {
                VariableOf(assignment, out var type);
                var value = ConvertValue(assignment, type, "");
                undo();
                return value.Type;
            }
            catch (NotConvertibleException)
            {
                undo();
            }
        }

        return null;
    }

    private IEnumerable<CodeStatement> SetEnvironment(AssignmentStatementAst assignment, VariablePath path)
    {
        if (!path.DriveName.Equals("env", StringComparison.OrdinalIgnoreCase) || assignment.Operator != TokenKind.Equals)
        {
            throw new NotConvertibleException($"{ExpressionConverter.Quote(assignment)} isn't converted.");
        }

        var name = path.UserPath[(path.DriveName.Length + 1)..];
        if (parts.Scope.Names.IsSecret(name))
        {
            throw new NotConvertibleException($"${path.UserPath} is a secret, so its value isn't copied.");
        }

        var given = parts.Expressions.Convert(assignment.Right, new ExpressionPurpose(CodeType.Text, ""));
        var value = Casts.To(CodeType.Text, given, assignment);
        return [new CodeLine($"Environment.SetEnvironmentVariable({TextLiteral.Of(name)}, {value.Code});")];
    }

    private static VariableExpressionAst? VariableOf(AssignmentStatementAst assignment, out CodeType? type)
    {
        type = null;
        if (assignment.Left is ConvertExpressionAst { Child: VariableExpressionAst typed } cast)
        {
            type = Casts.TypeOf(cast.Type.TypeName);
            return type is null ? null : typed;
        }

        return assignment.Left as VariableExpressionAst;
    }

    /// <summary>The command is converted, but its result is known only at run time.</summary>
    private List<CodeStatement> ConvertResult(AssignmentStatementAst assignment, string name, PipelineAst pipeline)
    {
        var code = pipelines.Convert(pipeline).ToList();
        parts.Scope.Marks.AddResult(assignment);
        if (parts.Scope.Names.Mentions(name, parts.Scope.Function).Count() > 1)
        {
            parts.Expressions.Note($"${name} is the result of the command, and only a run gives that.");
        }

        return code;
    }

    private IEnumerable<CodeStatement> Assign(AssignmentStatementAst assignment, string name, CodeType? type)
    {
        if (AskedFor(assignment) is { } prompt)
        {
            var text = parts.Expressions.Convert(prompt);
            var asked = Declare(name, CodeType.Text, "Console.ReadLine() ?? \"\"");
            var shown = TextLiteral.Interpolate([text.Literal is { Value: string literal } ? literal : text, ": "]);
            return [new CodeLine($"Console.Error.Write({shown.Code});"), asked];
        }

        var value = ConvertValue(assignment, type, name);
        return value.Kind == CodeKind.Table
            ? throw new NotConvertibleException($"The table ${name} isn't the arguments of one documented cmdlet.")
            : parts.Scope.Find(name)?.Name == value.Code ? []
            : [Declare(name, value.Type, value.Kind == CodeKind.Rows && !value.Code.StartsWith('[') ? $"[.. {value.Code}]"
                : value.Code)];
    }

    private CodeValue ConvertValue(AssignmentStatementAst assignment, CodeType? type, string name)
    {
        var value = _rowLists.TryConvert(assignment.Right, name)
            ?? (IsReadByEntry(name, assignment) ? _rowLists.TryConvertOne(assignment.Right, name) : null)
            ?? parts.Expressions.Convert(assignment.Right, new ExpressionPurpose(type, name));
        value = value.Kind == CodeKind.List && value.Items!.All(item => item.Literal is not null)
            ? Casts.To(CodeType.Texts, value, assignment.Right)
            : value;
        return type is null || type == value.Type ? value : Casts.To(type, value, assignment.Right);
    }

    /// <summary>Determines whether the script reads the table only by entry names, and never as a whole.</summary>
    private bool IsReadByEntry(string name, AssignmentStatementAst assignment)
        => parts.Scope.Names.Assignments(name, parts.Scope.Function) is [var only] && only == assignment
            && parts.Scope.Names.Mentions(name, parts.Scope.Function).ToList() is { Count: > 1 } mentions
            && mentions.TrueForAll(mention => ScriptScopes.IsWithin(mention, assignment.Left)
                || (mention.Parent is MemberExpressionAst and not InvokeMemberExpressionAst
                    && ((MemberExpressionAst)mention.Parent).Expression == mention)
                || (mention.Parent is IndexExpressionAst { Index: StringConstantExpressionAst } index
                    && index.Target == mention));

    /// <returns>The prompt of <c>Read-Host</c>, or null for other assignments.</returns>
    private static ExpressionAst? AskedFor(AssignmentStatementAst assignment)
        => assignment.Right is PipelineAst { PipelineElements: [CommandAst command] }
            && command.GetCommandName()?.Equals("Read-Host", StringComparison.OrdinalIgnoreCase) == true
            && CommandArguments.Read(command).Only(1, "Prompt") is [var prompt] ? prompt : null;

    private IEnumerable<CodeStatement> Append(AssignmentStatementAst assignment, VariableExpressionAst target)
    {
        var name = VariableAssignments.NameOf(target);
        if (parts.Scope.Find(name) is not { } variable)
        {
            throw new NotConvertibleException($"${name} has no value here.");
        }

        parts.Scope.CheckCertain(target);
        var value = parts.Expressions.Convert(assignment.Right, new ExpressionPurpose(variable.Type, name));
        var code = (variable.Type.Kind, value.Kind) switch
        {
            (CodeKind.Text, CodeKind.Text or CodeKind.Integer) or (CodeKind.Integer, CodeKind.Integer)
                => $"{variable.Name} += {value.Code};",
            (CodeKind.Texts, CodeKind.Text) => $"{variable.Name} = [.. {variable.Name}, {value.Code}];",
            (CodeKind.Texts, CodeKind.Texts) when value.Items is { } items
                => $"{variable.Name} = [.. {variable.Name}, {string.Join(", ", items.Select(item => item.Code))}];",
            (CodeKind.Texts, CodeKind.Texts) => $"{variable.Name} = [.. {variable.Name}, .. {value.Code}];",
            _ => throw new NotConvertibleException($"{ExpressionConverter.Quote(assignment)} isn't converted."),
        };
        return [new CodeLine(code)];
    }

    private CodeLine Declare(string name, CodeType type, string value)
    {
        var isNew = parts.Scope.Find(name) is null;
        if (isNew && parts.Scope.Names.Assignments(name, parts.Scope.Function) is [var first, ..]
            && NeedsHoisting(name, first))
        {
            isNew = !IsInBlock(first) ? isNew
                : throw new NotConvertibleException($"${name} gets its first value in a block, and is used outside of it.");
        }

        var variable = parts.Scope.Declare(name, type);
        return new CodeLine(isNew ? $"{type.Name} {variable.Name} = {value};" : $"{variable.Name} = {value};");
    }

    private static bool IsInBlock(AssignmentStatementAst assignment)
        => assignment.Parent is not NamedBlockAst { Parent: ScriptBlockAst { Parent: null or FunctionDefinitionAst } };
}
