using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.Cli.Conversion.Expressions;
using ConnectorSdk.Cli.Conversion.Secrets;
using ConnectorSdk.Cli.Scripts;
using ConnectorSdk.Cli.Variables;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.Cli.Conversion.Commands;

/// <summary>Converts commands of documented cmdlets to calls of their builders.</summary>
internal sealed class CommandConverter(
    Script script, BuilderCatalog catalog, SplatPlans plans, ExpressionConverter expressions, CommandCarrier carrier)
{
    private readonly PartBinder _binder = new(script);
    private readonly SplatPlanner _planner = new(script);

    public SplatPlans Plans => plans;

    /// <summary>Creates a converter for the code of a function.</summary>
    public CommandConverter With(ExpressionConverter ofFunction) => new(script, catalog, plans, ofFunction, carrier);

    /// <summary>Gets the cmdlet of a command, or null if the cmdlet has no document.</summary>
    public CmdletCode? Find(CommandAst command) => script.CmdletNameOf(command) is { } name ? catalog.Find(name) : null;

    /// <summary>Creates the statement that runs the command.</summary>
    /// <exception cref="NotConvertibleException">The effect of the command isn't certain.</exception>
    public CodeStatement Convert(CommandAst command, CmdletCode cmdlet)
    {
        CheckWhole(command);
        if (plans.Find(command) is { Start: not null } plan)
        {
            return Finish(command, cmdlet, plan);
        }

        var bound = _binder.Bind(command, cmdlet, plans.Find(command));
        var values = bound.Parts.Select(part => Value(part, cmdlet)).ToList();
        var calls = new BuilderCalls(cmdlet);
        var set = calls.ChooseSet(bound.Sets, values, [.. values.Select(value => value.Parameter)]);
        return carrier.Run(
            calls.Entry(set, values),
            [.. BuilderCalls.Others(set, values).Select(value => calls.Setter(set, value)), ".Build()"]);
    }

    /// <summary>Declares the builder of a plan, with everything that is certain before the first condition.</summary>
    /// <exception cref="NotConvertibleException">The effect of the command isn't certain.</exception>
    public CodeStatement Begin(SplatPlan plan)
    {
        CheckWhole(plan.Command);
        var cmdlet = Find(plan.Command)!;
        var bound = _binder.Bind(plan.Command, cmdlet, plan);
        var certain = bound.Parts.Where(part => part.Step is null).ToList();
        var calls = new BuilderCalls(cmdlet);
        var values = certain.Select(part => Value(part, cmdlet)).ToList();
        plan.Set = calls.ChooseSet(bound.Sets, values, [.. bound.Parts.Select(part => part.Parameter)]);
        foreach (var part in certain.Where(part => !part.IsSplatted && part.Value is not null && IsGiven(plan.Set, part)))
        {
            _planner.CheckStable(part.Value!, plan.Start!.Extent.StartOffset, plan.Command.Extent.StartOffset);
        }

        var early = certain.Zip(values).Where(pair => pair.First.IsSplatted || IsGiven(plan.Set, pair.First))
            .Select(pair => pair.Second).ToList();
        plan.Variable = expressions.Scope.CodeNames.Variable(plan.Table);
        return new CodeChain(
            $"var {plan.Variable} = ",
            calls.Entry(plan.Set, early),
            [.. BuilderCalls.Others(plan.Set, early).Select(value => calls.Setter(plan.Set, value))],
            ";");
    }

    /// <summary>Creates the builder call for a later step of a table.</summary>
    /// <exception cref="NotConvertibleException">The value isn't certain.</exception>
    public CodeStatement Step(SplatPlan plan, Ast statement)
    {
        if (plan is not { Variable: { } variable, Set: { } set })
        {
            throw new NotConvertibleException(
                $"${plan.Table} is for line {plan.Command.Extent.StartLineNumber}, which isn't converted.");
        }

        var cmdlet = Find(plan.Command)!;
        var entry = plan.Later[statement];
        var parameter = cmdlet.Cmdlet.Binder.Parameters.Find(entry.Key) is [var only] ? only.Name : entry.Key;
        var value = Value(new BoundPart(parameter, entry.Value, IsSplatted: true, statement, IsUnknown: false), cmdlet);
        return set.Given.Exists(given => given.Parameter.Name == parameter)
            ? throw new NotConvertibleException($"A condition changes -{parameter}, which is mandatory.")
            : new CodeLine(variable + new BuilderCalls(cmdlet).Setter(set, value) + ";");
    }

    private CodeStatement Finish(CommandAst command, CmdletCode cmdlet, SplatPlan plan)
    {
        if (plan is not { Variable: { } variable, Set: { } set })
        {
            throw new NotConvertibleException($"The builder of ${plan.Table} isn't known here.");
        }

        var calls = new BuilderCalls(cmdlet);
        var late = _binder.Bind(command, cmdlet, plan).Parts
            .Where(part => !part.IsSplatted && !IsGiven(set, part))
            .Select(part => calls.Setter(set, Value(part, cmdlet)));
        return carrier.Run(variable, [.. late, ".Build()"]);
    }

    private static bool IsGiven(SetMembership set, BoundPart part)
        => set.Given.Exists(given => given.Parameter.Name.Equals(part.Parameter, StringComparison.OrdinalIgnoreCase));

    /// <summary>Checks that only the command's own text determines its effect.</summary>
    private void CheckWhole(CommandAst command)
    {
        if (script.SetsDefaultValues)
        {
            throw new NotConvertibleException("$PSDefaultParameterValues gives commands more parameters.");
        }

        if (command.Redirections.Count > 0)
        {
            expressions.Note($"The redirection '{command.Redirections[0].Extent.Text}' is left out.");
        }
    }

    private ConvertedArgument Value(BoundPart part, CmdletCode cmdlet)
    {
        var parameter = cmdlet.Find(part.Parameter);
        if (part.IsUnknown)
        {
            expressions.Note($"{cmdlet.Name} has no documented parameter -{part.Parameter}.");
        }

        return new ConvertedArgument(
            parameter?.Parameter.Name ?? part.Parameter,
            part.Value is null ? CodeValue.Boolean(true)
                : Named(part, parameter) ?? Convert(part.Value, new ExpressionPurpose(TypeOf(parameter), VariableName(part))));
    }

    private CodeValue Convert(Ast value, ExpressionPurpose purpose) => value is StatementAst statement
        ? expressions.Convert(statement, purpose)
        : expressions.Convert((ExpressionAst)value, purpose);

    /// <summary>Objects without a text form, and secrets, become variables of the session that runs the commands.</summary>
    private CodeValue? Named(BoundPart part, ParameterModel? parameter)
    {
        if (SecretText.IsParameter(part.Parameter)
            && (parameter is null || parameter.Shape.Kind is ShapeKind.Text or ShapeKind.TextValue)
            && Unwrap(part.Value!) is StringConstantExpressionAst or ExpandableStringExpressionAst)
        {
            return Variable(VariableName(part), isCredential: false);
        }

        if (parameter?.Shape is not { Kind: ShapeKind.Variable, IsList: false, Type: var type } || type is "byte[]"
            || part.Value is HashtableAst or ScriptBlockExpressionAst)
        {
            return null;
        }

        var isCredential = type.EndsWith("CmdletCredential", StringComparison.Ordinal);
        var isSecret = type.EndsWith("SecureString", StringComparison.Ordinal);
        if (Unwrap(part.Value!) is VariableExpressionAst { VariablePath: { IsUnqualified: true, UserPath: var name } } variable
            && name.ToUpperInvariant() is not ("NULL" or "TRUE" or "FALSE")
            && (isSecret || expressions.Scope.Find(name) is not { Type.Kind: CodeKind.Credential })
            && expressions.Scope.Names.Assignments(name, expressions.Scope.Function).All(assignment => !IsLiteral(assignment)))
        {
            return isCredential && expressions.Scope.Find(name) is null && !expressions.Scope.Names.IsSecret(name)
                && expressions.Scope.IsInput(name)
                    ? null
                    : Variable(VariableName(variable), isCredential);
        }

        return isSecret ? Variable(VariableName(part), isCredential: false) : null;
    }

    private static bool IsLiteral(AssignmentStatementAst assignment)
        => assignment.Right is CommandExpressionAst { Expression: ConstantExpressionAst or ExpandableStringExpressionAst };

    private CodeValue Variable(string name, bool isCredential)
    {
        if (!name.All(c => char.IsLetterOrDigit(c) || c == '_') || char.IsDigit(name[0]))
        {
            throw new NotConvertibleException($"A variable of C# can't be called ${name}.");
        }

        expressions.Note($"${name} is a variable where the commands are run.");
        return isCredential
            ? new CodeValue($"CmdletCredential.FromVariable({TextLiteral.Of(name)})", CodeType.Credential)
            : new CodeValue($"CmdletVariable.Named({TextLiteral.Of(name)})", CodeType.Variable);
    }

    private static Ast Unwrap(Ast value) => value is CommandExpressionAst only ? only.Expression
        : value is PipelineAst { PipelineElements: [CommandExpressionAst first] } ? first.Expression
        : value;

    private static string VariableName(VariableExpressionAst variable) => VariableAssignments.NameOf(variable);

    private static string VariableName(BoundPart part)
        => part.Value is not null && Unwrap(part.Value) is VariableExpressionAst variable
            ? VariableName(variable)
            : CSharpText.Camel(part.Parameter).TrimStart('@');

    /// <summary>The type of a variable that is used only for this parameter.</summary>
    private static CodeType? TypeOf(ParameterModel? parameter) => parameter?.Shape switch
    {
        null => null,
        { IsList: true } => CodeType.Texts,
        { Kind: ShapeKind.Switch or ShapeKind.Boolean } => CodeType.Boolean,
        { Kind: ShapeKind.Integer, Type: "int" or "long" } => CodeType.Integer,
        { Kind: ShapeKind.TimeSpan } => CodeType.TimeSpan,
        { Kind: ShapeKind.DateTime } => CodeType.DateTime,
        { Kind: ShapeKind.Variable, Type: var type } when type.EndsWith("CmdletCredential", StringComparison.Ordinal)
            => CodeType.Credential,
        _ => CodeType.Text,
    };
}
