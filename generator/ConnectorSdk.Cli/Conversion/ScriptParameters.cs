using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.Cli.Conversion.Expressions;
using ConnectorSdk.Cli.Conversion.Scopes;
using ConnectorSdk.Cli.Conversion.Statements;
using ConnectorSdk.Cli.Variables;

namespace ConnectorSdk.Cli.Conversion;

/// <summary>Converts the parameters of a script to arguments of the program.</summary>
internal sealed class ScriptParameters(ConversionParts parts)
{
    /// <summary>Declares the parameters. Parameters that aren't convertible become comments.</summary>
    public IReadOnlyList<CodeStatement> Declare(ParamBlockAst? block)
    {
        List<CodeStatement> comments = [];
        foreach (var (parameter, order) in (block?.Parameters ?? []).Select((parameter, i) => (parameter, i)))
        {
            List<CodeStatement> own = [.. parts.Comments.TakeBefore(parameter.Extent.EndOffset)
                .Select(comment => new CodeComment(CommentQueue.TextOf(comment)))];
            parts.Inputs.Order = order;
            try
            {
                Declare(parameter, order, own);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                var reason = NotConvertibleException.ReasonOf(e);
                comments.AddRange(own);
                comments.Add(RefusalComment.Of(parts.Script.Source, parameter, reason, parts.Scope.Names));
            }
        }

        parts.Inputs.Order = int.MaxValue;
        return comments;
    }

    private void Declare(ParameterAst parameter, int order, IReadOnlyList<CodeStatement> comments)
    {
        var name = VariableAssignments.NameOf(parameter.Name);
        if (parts.Scope.Names.IsSecret(name))
        {
            throw new NotConvertibleException($"${name} is a secret.");
        }

        var constraint = parameter.Attributes.OfType<TypeConstraintAst>().FirstOrDefault();
        var type = constraint is null ? null : Casts.TypeOf(constraint.TypeName);
        if (constraint is not null && type is null
            && !constraint.TypeName.Name.Equals("object", StringComparison.OrdinalIgnoreCase))
        {
            throw new NotConvertibleException($"{constraint.Extent.Text} is no type of converted code.");
        }

        var value = DefaultOf(parameter, type);
        type ??= value?.Type;
        if (type is { Name: null })
        {
            throw new NotConvertibleException($"A variable of C# can't hold the default value of ${name}.");
        }

        var isSwitch = constraint?.TypeName.Name.Equals("switch", StringComparison.OrdinalIgnoreCase) == true;
        var isOptional = !IsMandatory(parameter);
        if (type is not null)
        {
            Add(parts.Scope.Declare(name, type));
        }
        else
        {
            var code = parts.Scope.CodeNames.Variable(name);
            parts.Scope.DeclareUntyped(name, inferred => Add(new CodeVariable(code, inferred)));
        }

        CodeVariable Add(CodeVariable variable)
        {
            parts.Inputs.Add(new ProgramInput(name, variable)
            {
                Order = order,
                Comments = comments,
                IsSwitch = isSwitch,
                IsOptional = isOptional,
                Default = value,
                Note = $"-{name}",
            });
            return variable;
        }
    }

    private CodeValue? DefaultOf(ParameterAst parameter, CodeType? type)
    {
        if (parameter.DefaultValue is not { } expression)
        {
            return null;
        }

        var value = parts.Expressions.Convert(expression, new ExpressionPurpose(type, ""));
        return type is null || value.Kind == CodeKind.Null ? value : Casts.To(type, value, expression);
    }

    private static bool IsMandatory(ParameterAst parameter)
        => parameter.Attributes.OfType<AttributeAst>().SelectMany(attribute => attribute.NamedArguments)
            .Any(argument => argument.ArgumentName.Equals("Mandatory", StringComparison.OrdinalIgnoreCase)
                && (argument.ExpressionOmitted
                    || argument.Argument.Extent.Text.Equals("$true", StringComparison.OrdinalIgnoreCase)));
}
