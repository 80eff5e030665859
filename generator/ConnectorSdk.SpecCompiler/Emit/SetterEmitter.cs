using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>Emits the fluent setters: each is one call into the base class.</summary>
internal sealed class SetterEmitter(SourceWriter writer, BuilderModel model, EmitOptions options)
{
    private readonly ILookup<string, SourcedRule> _rules = model.Rules.ToLookup(rule => rule.Parameter, StringComparer.Ordinal);

    public void Emit(ParameterModel parameter, string builder)
    {
        var documentation = Documentation(parameter.Parameter);
        Write(documentation);
        var name = "With" + CSharpText.Pascal(parameter.Parameter.Name);
        if (!parameter.Shape.IsList)
        {
            var argument = parameter.Shape.Kind == ShapeKind.Switch
                ? "bool value = true"
                : Declare(parameter, "value", mayBeParams: false);
            writer.Line($"public {builder} {name}({argument}) => {Call(parameter, "value")};").Line();
            EmitVariable(parameter, $"public {builder} {name}", documentation);
            return;
        }

        var call = Call(parameter, "values");
        writer.Line($"public {builder} {name}({Declare(parameter, "values", mayBeParams: true)}) => {call};").Line();
        Write(documentation);
        var sequence = $"global::System.Collections.Generic.IEnumerable<{Type(parameter)}>";
        writer.Line($"public {builder} {name}({sequence} values) => {call};").Line();
        if (parameter.Parameter.AcceptsChange)
        {
            Write(documentation);
            writer.Line($"public {builder} {name}(global::ConnectorSdk.ListChange change) => SetChange({parameter.Index}, change);");
            writer.Line();
        }

        EmitVariable(parameter, $"public {builder} {name}", documentation);
    }

    /// <summary>An object with a type of its own comes from a variable, too; <c>object</c> takes it as it is.</summary>
    private void EmitVariable(ParameterModel parameter, string declaration, IReadOnlyList<string> documentation)
    {
        if (parameter.Shape is { Kind: ShapeKind.Variable, Type: not "object" })
        {
            Write(documentation);
            var call = $"SetVariable({parameter.Index}, variable)";
            writer.Line($"{declaration}(global::ConnectorSdk.CmdletVariable variable) => {call};").Line();
        }
    }

    /// <summary>The declaration of an argument for the parameter; a list at the end takes its values one by one.</summary>
    public string Declare(ParameterModel parameter, string name, bool mayBeParams)
    {
        var nullable = parameter.Shape.AllowsNull && (options.Nullable || IsValueType(parameter.Shape)) ? "?" : "";
        return parameter.Shape.IsList
            ? $"{(mayBeParams ? "params " : "")}{Type(parameter)}[]{(options.Nullable ? nullable : "")} {name}"
            : $"{Type(parameter)}{nullable} {name}";
    }

    /// <summary>The call that stores a value.</summary>
    public static string Call(ParameterModel parameter, string value)
    {
        var (index, shape) = (parameter.Index, parameter.Shape);
        var isNullable = shape.AllowsNull;
        return shape switch
        {
            { Kind: ShapeKind.Enum, IsList: true } => $"SetNames({index}, {Table(shape)}, {value})",
            { Kind: ShapeKind.Enum } => $"SetName({index}, {Table(shape)}, (int{(isNullable ? "?" : "")}){value})",
            { Kind: ShapeKind.Variable, IsList: true } => $"SetVariables({index}, {value})",
            { Kind: ShapeKind.Variable } => $"SetVariable({index}, {value})",
            { Kind: ShapeKind.Object } => $"SetObject({index}, {value})",
            { Kind: ShapeKind.Text, IsList: true } => $"SetTexts({index}, {value})",
            { IsList: true } => $"SetList({index}, {value})",
            { Kind: ShapeKind.Number } => $"SetNumber<{shape.Type}>({index}, {value})",
            { Kind: ShapeKind.TextValue } => $"SetText({index}, {value}{(isNullable ? "?" : "")}.ToString())",
            { Kind: ShapeKind.TextObject } => $"SetText({index}, {value}?.{TextOf(shape)})",
            _ => $"Set{shape.Kind}({index}, {value})",
        };
    }

    /// <summary><see cref="Uri.ToString"/> would drop escapes such as <c>%20</c>.</summary>
    private static string TextOf(ParameterShape shape)
        => shape.Type.EndsWith("." + nameof(Uri), StringComparison.Ordinal) ? nameof(Uri.OriginalString) : "ToString()";

    private IReadOnlyList<string> Documentation(Parameter parameter) =>
    [
        $"<summary>{DocumentationText.Summary(parameter)}</summary>",
        .. DocumentationText.Remarks(parameter, _rules[parameter.Name], model.Link),
    ];

    private void Write(IReadOnlyList<string> documentation)
    {
        foreach (var line in documentation)
        {
            writer.Line($"/// {line}");
        }
    }

    private string Type(ParameterModel parameter)
        => parameter.Shape.Kind == ShapeKind.Enum
            ? $"global::{options.Namespace}.{model.Noun}.{parameter.Shape.Type}"
            : parameter.Shape.Type;

    private static string Table(ParameterShape shape) => NounNames.Table(shape.Type);

    private static bool IsValueType(ParameterShape shape)
        => shape.Kind is not (ShapeKind.Text or ShapeKind.TextObject or ShapeKind.Variable or ShapeKind.Object);
}
