using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.SpecCompiler.Emit.Documentation;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>
/// Emits the fluent setters: each is one call into the base class. All accept null, which leaves the parameter as it is.
/// </summary>
internal sealed class SetterEmitter(SourceWriter writer, BuilderModel model, EmitOptions options)
{
    private const string Returns = "<returns>This builder.</returns>";

    /// <summary>The setters of common parameters that every builder has.</summary>
    private static readonly string[] _inheritedSwitches = ["WithVerbose", "WithDebug"];

    private readonly DocumentationContext _cmdlet = new(new RuleRemarks(model.Rules), model.Products, model.Link);
    private readonly ParameterDocumentation?[] _documentation = new ParameterDocumentation?[model.Parameters.Count];

    public void Emit(ParameterModel parameter, string builder)
    {
        var name = "With" + CSharpText.Pascal(parameter.Parameter.Name);
        var method = $"public {builder} {name}";
        Document(parameter);
        if (!parameter.Shape.IsList)
        {
            EmitOfOne(parameter, builder, name);
            return;
        }

        var call = Call(parameter, "values");
        var first = $"{name}({Reference(parameter)})";
        writer.Line($"{method}(params {Type(parameter)}[]{Mark} values) => {call};").Line();
        Inherit(first);
        writer.Line($"{method}({Sequence(Type(parameter))}{Mark} values) => {call};").Line();
        if (TakesTexts(parameter))
        {
            Inherit(first);
            writer.Line($"/// {TextsDocumentation}");
            var callWithTexts = CallWithTexts(parameter, "values");
            writer.Line($"{method}<TValues>(TValues values) where TValues : {Texts} => {callWithTexts};").Line();
        }

        if (parameter.Parameter.AcceptsChange)
        {
            Inherit(first, "change", "The values to add to the stored list, and those to remove from it.");
            writer.Line($"{method}(global::ConnectorSdk.ListChange change) => SetChange({parameter.Index}, change);");
            writer.Line();
        }

        EmitVariable(parameter, method, first);
        EmitClear(parameter, builder);
    }

    /// <summary>
    /// The setters of a parameter that isn't a list. One with a text value accepts a string, too, which may be null.
    /// </summary>
    private void EmitOfOne(ParameterModel parameter, string builder, string name)
    {
        var (type, shape) = (Type(parameter) + (IsValueType(parameter.Shape) ? "?" : Mark), parameter.Shape);
        var method = $"public {Hiding(parameter, name)}{builder} {name}";
        var first = $"{name}({Reference(parameter)}{(IsValueType(shape) && !shape.AllowsNull ? "?" : "")})";
        var initial = shape.Kind == ShapeKind.Switch ? " = true" : "";
        var call = Call(parameter, "value");
        writer.Line($"{method}({type} value{initial}) => {call};").Line();
        if (shape.Kind == ShapeKind.TextValue)
        {
            Inherit(first);
            writer.Line($"{method}(string{Mark} value) => SetText({parameter.Index}, value);").Line();
        }

        EmitVariable(parameter, $"public {builder} {name}", first);
        EmitClear(parameter, builder);
    }

    /// <summary>A stored property is cleared by <c>$null</c>, where the document names it as a value.</summary>
    private void EmitClear(ParameterModel parameter, string builder)
    {
        if (IsCleared(parameter))
        {
            var name = XmlText.Code("-" + parameter.Parameter.Name);
            writer.Line($"/// <summary>Clears the value that is stored for {name}.</summary>");
            writer.Line($"/// {Returns}");
            writer.Line("/// <remarks>The value in the command is <c>$null</c>.</remarks>");
            writer.Line($"public {builder} {Clear(parameter)}() => SetNull({parameter.Index});").Line();
        }
    }

    /// <summary>An object with a type of its own comes from a variable, too; <c>object</c> takes it as it is.</summary>
    private void EmitVariable(ParameterModel parameter, string method, string first)
    {
        if (parameter.Shape is { Kind: ShapeKind.Variable, Type: not "object" })
        {
            Inherit(first, "variable", "The PowerShell variable that holds the value.");
            var call = $"SetVariable({parameter.Index}, variable)";
            writer.Line($"{method}(global::ConnectorSdk.CmdletVariable variable) => {call};").Line();
        }
    }

    /// <summary>What the documents say of the parameter: of several sets, once.</summary>
    public ParameterDocumentation DocumentationOf(ParameterModel parameter)
        => _documentation[parameter.Index] ??= new ParameterDocumentation(parameter.Parameter, _cmdlet, TypeOf(parameter.Shape));

    /// <summary>The type of an argument of an entry method in the reference to an overload.</summary>
    public string Reference(ParameterModel parameter)
    {
        var (type, shape) = (Type(parameter).Replace('<', '{').Replace('>', '}'), parameter.Shape);
        return type + (shape.IsList ? "[]" : shape.AllowsNull && IsValueType(shape) ? "?" : "");
    }

    /// <summary>
    /// The declaration of an argument of an entry method; a list at the end takes its values one by one.
    /// </summary>
    public string Declare(ParameterModel parameter, string name, bool mayBeParams)
    {
        var nullable = parameter.Shape.AllowsNull && (options.Nullable || IsValueType(parameter.Shape)) ? "?" : "";
        return parameter.Shape.IsList
            ? $"{(mayBeParams ? "params " : "")}{Type(parameter)}[]{(options.Nullable ? nullable : "")} {name}"
            : $"{Type(parameter)}{nullable} {name}";
    }

    /// <summary>The documentation of the type parameter of methods that take a list of texts.</summary>
    public const string TextsDocumentation = "<typeparam name=\"TValues\">The type of a list of texts.</typeparam>";

    /// <summary>
    /// The type that a list of texts is. It limits a type parameter, and isn't itself the type of an argument: so <c>null</c> and
    /// collection expressions, which could be either list, are that of the parameter's own type.
    /// </summary>
    public string Texts => $"{Sequence("string")}{Mark}";

    /// <summary>Whether the elements of the list are read from text.</summary>
    public static bool TakesTexts(ParameterModel parameter) => parameter.Shape is { Kind: ShapeKind.TextValue, IsList: true };

    /// <summary>The declaration of an argument of an entry method that takes any list of the parameter's values.</summary>
    public string DeclareSequence(ParameterModel parameter, string name)
        => $"{Sequence(Type(parameter))}{(parameter.Shape.AllowsNull && options.Nullable ? "?" : "")} {name}";

    /// <summary>The call that stores a list of texts.</summary>
    private static string CallWithTexts(ParameterModel parameter, string values)
        => $"SetTexts({CSharpText.Number(parameter.Index)}, {values})";

    /// <summary>The call that stores a value unless it is null.</summary>
    private static string Call(ParameterModel parameter, string value)
    {
        var (index, shape) = (CSharpText.Number(parameter.Index), parameter.Shape);
        return shape switch
        {
            { Kind: ShapeKind.Enum, IsList: true } => $"SetNames({index}, {Table(shape)}, {value})",
            { Kind: ShapeKind.Enum } => $"SetName({index}, {Table(shape)}, {value})",
            { Kind: ShapeKind.Variable, IsList: true } => $"SetVariables({index}, {value})",
            { Kind: ShapeKind.Variable } => $"SetVariable({index}, {value})",
            { Kind: ShapeKind.Object } => $"SetObject({index}, {value})",
            { Kind: ShapeKind.Text, IsList: true } => $"SetTexts({index}, {value})",
            { IsList: true } => $"SetList({index}, {value})",
            { Kind: ShapeKind.Number } => $"SetNumber<{shape.Type}>({index}, {value})",
            { Kind: ShapeKind.TextValue } => $"SetValue({index}, {value})",
            { Kind: ShapeKind.TextObject } => $"SetText({index}, {value}?.{TextOf(shape)})",
            _ => $"Set{shape.KindName}({index}, {value})",
        };
    }

    /// <summary>The statement that stores an argument of an entry method: null is <c>$null</c> there.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="value">The argument.</param>
    /// <param name="isOfTexts">Whether the argument is a list of texts for elements of another type.</param>
    public string Store(ParameterModel parameter, string value, bool isOfTexts)
    {
        var (index, shape) = (CSharpText.Number(parameter.Index), parameter.Shape);
        if (shape is { AllowsNull: false, IsList: false } && IsValueType(shape))
        {
            return shape.Kind switch
            {
                ShapeKind.TextValue => $"SetText({index}, {value}.ToString());",
                ShapeKind.Enum => $"SetName<{Type(parameter)}>({index}, {Table(shape)}, {value});",
                _ => Call(parameter, value) + ";",
            };
        }

        if (shape is { Kind: ShapeKind.Text, IsList: false })
        {
            return $"InitializeText({index}, {value});";
        }

        var call = isOfTexts ? CallWithTexts(parameter, value) : Call(parameter, value);
        return $"_ = {value} is null ? SetNull({index}) : {call};";
    }

    /// <summary><see cref="Uri.ToString"/> would drop escapes such as <c>%20</c>.</summary>
    private static string TextOf(ParameterShape shape)
        => shape.Type.EndsWith("." + nameof(Uri), StringComparison.Ordinal) ? nameof(Uri.OriginalString) : "ToString()";

    private void Document(ParameterModel parameter)
    {
        var documentation = DocumentationOf(parameter);
        var isList = parameter.Shape.IsList;
        var value = documentation.Value
            + (IsCleared(parameter) ? $" To clear the property, call <see cref=\"{Clear(parameter)}()\"/>." : "");
        writer.Line($"/// <summary>{documentation.Summary}</summary>");
        writer.Line($"/// <param name=\"{(isList ? "values" : "value")}\">{value}</param>");
        writer.Line($"/// {Returns}");
        foreach (var line in documentation.Remarks(parameter.Limits))
        {
            writer.Line($"/// {line}");
        }
    }

    /// <summary>The documentation of another overload, with an argument of its own.</summary>
    private void Inherit(string overload, string argument = "", string description = "")
    {
        writer.Line($"/// <inheritdoc cref=\"{overload}\"/>");
        if (argument.Length > 0)
        {
            writer.Line($"/// <param name=\"{argument}\">{description}</param>");
        }
    }

    private string Type(ParameterModel parameter)
        => parameter.Shape.Kind == ShapeKind.Enum
            ? $"global::{options.Namespace}.{model.Noun}.{parameter.Shape.Type}"
            : parameter.Shape.Type;

    private static string Sequence(string element) => $"global::System.Collections.Generic.IEnumerable<{element}>";

    /// <summary>What marks a reference type as nullable.</summary>
    private string Mark => options.Nullable ? "?" : "";

    private bool IsCleared(ParameterModel parameter)
        => parameter.Shape.AllowsNull && CmdletVerbs.ChangesStoredObject(model.Cmdlet);

    private static string Clear(ParameterModel parameter) => "Clear" + CSharpText.Pascal(parameter.Parameter.Name);

    /// <summary>The document's own parameter hides the common one of the same name.</summary>
    private static string Hiding(ParameterModel parameter, string name)
        => parameter.Shape is { Type: "bool", IsList: false } && Array.IndexOf(_inheritedSwitches, name) >= 0 ? "new " : "";

    private static string Table(ParameterShape shape) => NounNames.Table(shape.Type);

    private static ArgumentType TypeOf(ParameterShape shape)
        => new(shape.IsList, shape.Kind is not (ShapeKind.Text or ShapeKind.TextValue or ShapeKind.Object or ShapeKind.Variable));

    private static bool IsValueType(ParameterShape shape)
        => shape.Kind is not (ShapeKind.Text or ShapeKind.TextObject or ShapeKind.Variable or ShapeKind.Object);
}
