using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.Cli.Conversion.Expressions;
using ConnectorSdk.Cli.Conversion.Scopes;
using ConnectorSdk.Cli.Variables;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>Converts functions to local functions.</summary>
internal sealed class FunctionConverter(ConversionParts parts)
{
    public IEnumerable<CodeStatement> Convert(FunctionDefinitionAst function)
    {
        var block = function.Body;
        if (function.IsFilter || function.IsWorkflow || block.BeginBlock is not null || block.ProcessBlock is not null
            || block.DynamicParamBlock is not null || block.EndBlock is not { } body || parts.Scope.Function is not null
            || parts.Functions.Find(function.Name) is not null)
        {
            throw new NotConvertibleException($"The function {function.Name} has a form that isn't converted.");
        }

        var isValue = FunctionOutput.IsValueOf(body.Statements);
        if (!isValue
            && body.Find(node => node is ReturnStatementAst { Pipeline: { } value } && !IsCommand(value), true) is not null)
        {
            throw new NotConvertibleException($"The function {function.Name} returns a value.");
        }

        if (!isValue && IsUsedAsValue(function.Name))
        {
            throw new NotConvertibleException($"The script uses the output of the function {function.Name}.");
        }

        var names = parts.Scope.CodeNames.ForFunction();
        var scope = new CodeScope(function, parts.Scope.Names, parts.Scope.Marks, names, inputs: null);
        var expressions = new ExpressionConverter(scope, parts.Expressions.Rows, parts.Expressions.IsDocumented);
        var inner = parts with
        {
            Scope = scope,
            Expressions = expressions,
            Commands = parts.Commands.With(expressions),
            Output = isValue ? new FunctionOutput(expressions) : null,
        };
        var parameters = function.Parameters ?? block.ParamBlock?.Parameters ?? (IReadOnlyList<ParameterAst>)[];
        var declared = parameters.Select(parameter
            => (Ast: parameter, Type: TypeOf(parameter), Default: DefaultOf(parameter, expressions)))
            .ToList();
        var variables = declared.Select(parameter
            => Declare(scope, parameter.Ast, parameter.Type ?? parameter.Default?.Type)).ToList();
        var statements = new StatementConverter(inner);
        var code = statements.ConvertBlock(body.Statements, block.Extent.EndOffset);
        if (isValue && statements.Refused > 0)
        {
            throw new NotConvertibleException($"The function {function.Name} returns a value that isn't certain.");
        }

        var name = parts.Scope.CodeNames.Pascal(function.Name.Replace('-', '_'));
        var local = new LocalFunction(name, [.. declared.Zip(variables, (parameter, variable) => new LocalParameter(
            VariableAssignments.NameOf(parameter.Ast.Name), variable(),
                DefaultCode(parameter.Ast, parameter.Default, variable().Type),
            IsSwitch(parameter.Ast)) { IsTyped = parameter.Type is not null })])
        {
            Returned = inner.Output?.Type,
        };
        parts.Functions.Add(function.Name, local);
        return [new CodeBlock($"{local.Returned?.Name ?? "void"} {name}({string.Join(", ", Ordered(local))})", code)];
    }

    /// <summary>In C#, parameters with default values come last.</summary>
    private static IEnumerable<string> Ordered(LocalFunction function)
    {
        var isOptional = function.Parameters.SkipWhile(parameter => parameter.Default is null).Any(parameter
            => parameter.Default is null);
        return isOptional
            ? throw new NotConvertibleException($"{function.Name} has a mandatory parameter behind an optional one.")
            : function.Parameters.Select(parameter => $"{parameter.Variable.Type.Name} {parameter.Variable.Name}"
                + (parameter.Default is { } value ? " = " + value : ""));
    }

    private static Func<CodeVariable> Declare(CodeScope scope, ParameterAst parameter, CodeType? type)
    {
        var name = VariableAssignments.NameOf(parameter.Name);
        if (scope.Names.IsSecret(name))
        {
            throw new NotConvertibleException($"${name} is a secret.");
        }

        if (type is not null)
        {
            var variable = scope.Declare(name, type);
            return () => variable;
        }

        var code = scope.CodeNames.Variable(name);
        scope.DeclareUntyped(name, inferred => new CodeVariable(code, inferred));
        return () => scope.Find(name) ?? new CodeVariable(code, CodeType.Text);
    }

    private static CodeType? TypeOf(ParameterAst parameter)
    {
        var types = parameter.Attributes.OfType<TypeConstraintAst>().ToList();
        return types.Count == 0 ? null
            : Casts.TypeOf(types[0].TypeName) is { } known ? known
            : types[0].TypeName.Name.Equals("object", StringComparison.OrdinalIgnoreCase) ? null
            : throw new NotConvertibleException($"{types[0].Extent.Text} is no type of converted code.");
    }

    private static CodeValue? DefaultOf(ParameterAst parameter, ExpressionConverter expressions)
        => parameter.DefaultValue is null ? null : expressions.Convert(parameter.DefaultValue);

    /// <summary>In C#, a default value must be a constant.</summary>
    private static string? DefaultCode(ParameterAst parameter, CodeValue? value, CodeType type)
    {
        if (value is not null)
        {
            return value is { Literal: not null, Items: null } && value.Type == type
                ? value.Code
                : throw new NotConvertibleException($"The default value of {parameter.Name.Extent.Text} isn't a constant.");
        }

        var isMandatory = parameter.Attributes.OfType<AttributeAst>().SelectMany(attribute => attribute.NamedArguments)
            .Any(argument => argument.ArgumentName.Equals("Mandatory", StringComparison.OrdinalIgnoreCase)
                && (argument.ExpressionOmitted
                    || argument.Argument.Extent.Text.Equals("$true", StringComparison.OrdinalIgnoreCase)));
        return isMandatory ? null
            : type.Kind is CodeKind.Text or CodeKind.Boolean or CodeKind.Integer ? type.Default
            : null;
    }

    private static bool IsSwitch(ParameterAst parameter)
        => parameter.Attributes.OfType<TypeConstraintAst>().Any(type
            => type.TypeName.Name.Equals("switch", StringComparison.OrdinalIgnoreCase));

    private bool IsUsedAsValue(string name)
        => parts.Script.Ast.Find(node => node is CommandAst command
            && command.GetCommandName()?.Equals(name, StringComparison.OrdinalIgnoreCase) == true
            && command.Parent is PipelineAst pipeline
            && !IsDropped(pipeline), true) is not null;

    /// <summary>Determines whether the output is discarded or only shown.</summary>
    private static bool IsDropped(PipelineAst pipeline)
        => (pipeline.PipelineElements is [_] || (pipeline.PipelineElements is [_, CommandAst sink]
                && sink.GetCommandName()?.Equals("Out-Null", StringComparison.OrdinalIgnoreCase) == true))
            && pipeline.Parent switch
            {
                StatementBlockAst or NamedBlockAst or ReturnStatementAst => true,
                ParenExpressionAst { Parent: ConvertExpressionAst cast }
                    => cast.Type.TypeName.Name.Equals("void", StringComparison.OrdinalIgnoreCase),
                AssignmentStatementAst { Left: VariableExpressionAst variable }
                    => variable.VariablePath.UserPath.Equals("null", StringComparison.OrdinalIgnoreCase),
                _ => false,
            };

    private static bool IsCommand(PipelineBaseAst value) => value is PipelineAst { PipelineElements: [CommandAst, ..] };
}
