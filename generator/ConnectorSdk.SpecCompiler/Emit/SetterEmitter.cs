using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.SpecCompiler.Emit.Documentation;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>
/// Emits the fluent setters. Each setter is a single call of the base class, and accepts null, which leaves the parameter
/// unchanged.
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
    /// Emits the setters of a parameter that isn't a list. If the value has a text format, there is an overload for strings.
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

    /// <summary>Emits a method that clears a stored property with <c>$null</c>, if the document allows this value.</summary>
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

    /// <summary>
    /// Emits an overload for a variable if the parameter is an object of a specific type. A parameter of type <c>object</c>
    /// accepts variables anyway.
    /// </summary>
    private void EmitVariable(ParameterModel parameter, string method, string first)
    {
        if (parameter.Shape is { Kind: ShapeKind.Variable, Type: not "object" })
        {
            Inherit(first, "variable", "The PowerShell variable that holds the value.");
            var call = $"SetVariable({parameter.Index}, variable)";
            writer.Line($"{method}(global::ConnectorSdk.CmdletVariable variable) => {call};").Line();
        }
    }

    /// <summary>Gets the documentation of the parameter, which is created once for several sets.</summary>
    public ParameterDocumentation DocumentationOf(ParameterModel parameter)
        => _documentation[parameter.Index] ??= new ParameterDocumentation(parameter.Parameter, _cmdlet, TypeOf(parameter.Shape));

    /// <summary>Gets the type of an entry method's argument for a reference to the overload.</summary>
    public string Reference(ParameterModel parameter)
    {
        var (type, shape) = (Type(parameter).Replace('<', '{').Replace('>', '}'), parameter.Shape);
        return type + (shape.IsList ? "[]" : shape.AllowsNull && IsValueType(shape) ? "?" : "");
    }

    /// <summary>Declares an argument of an entry method. A list at the end is a <c>params</c> array.</summary>
    public string Declare(ParameterModel parameter, string name, bool mayBeParams)
    {
        var nullable = parameter.Shape.AllowsNull && (options.Nullable || IsValueType(parameter.Shape)) ? "?" : "";
        return parameter.Shape.IsList
            ? $"{(mayBeParams ? "params " : "")}{Type(parameter)}[]{(options.Nullable ? nullable : "")} {name}"
            : $"{Type(parameter)}{nullable} {name}";
    }

    /// <summary>The documentation of the type parameter of methods that accept a list of strings.</summary>
    public const string TextsDocumentation = "<typeparam name=\"TValues\">The type of a list of texts.</typeparam>";

    /// <summary>
    /// The constraint of the type parameter for lists of strings. It isn't itself the type of an argument. Therefore, <c>null</c>
    /// and collection expressions, which fit either list, get the parameter's own type.
    /// </summary>
    public string Texts => $"{Sequence("string")}{Mark}";

    /// <summary>Determines whether the elements of the list are parsed from strings.</summary>
    public static bool TakesTexts(ParameterModel parameter) => parameter.Shape is { Kind: ShapeKind.TextValue, IsList: true };

    /// <summary>Declares an argument of an entry method that accepts any sequence of the parameter's values.</summary>
    public string DeclareSequence(ParameterModel parameter, string name)
        => $"{Sequence(Type(parameter))}{(parameter.Shape.AllowsNull && options.Nullable ? "?" : "")} {name}";

    /// <summary>Gets the call that stores a list of strings.</summary>
    private static string CallWithTexts(ParameterModel parameter, string values)
        => $"SetTexts({CSharpText.Number(parameter.Index)}, {values})";

    /// <summary>Gets the call that stores a value unless it is null.</summary>
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

    /// <summary>Gets the statement that stores an argument of an entry method. There, null means <c>$null</c>.</summary>
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

    /// <summary>
    /// Gets the conversion to a string. <see cref="Uri.ToString"/> would unescape sequences such as <c>%20</c>.
    /// </summary>
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

    /// <summary>Emits the inherited documentation of another overload, with an additional argument.</summary>
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

    /// <summary>Gets the annotation of a nullable reference type.</summary>
    private string Mark => options.Nullable ? "?" : "";

    private bool IsCleared(ParameterModel parameter)
        => parameter.Shape.AllowsNull && CmdletVerbs.ChangesStoredObject(model.Cmdlet);

    private static string Clear(ParameterModel parameter) => "Clear" + CSharpText.Pascal(parameter.Parameter.Name);

    /// <summary>
    /// Gets the <c>new</c> modifier if a documented parameter hides the inherited setter of a common parameter.
    /// </summary>
    private static string Hiding(ParameterModel parameter, string name)
        => parameter.Shape is { Type: "bool", IsList: false } && Array.IndexOf(_inheritedSwitches, name) >= 0 ? "new " : "";

    private static string Table(ParameterShape shape) => NounNames.Table(shape.Type);

    private static ArgumentType TypeOf(ParameterShape shape)
        => new(shape.IsList, shape.Kind is not (ShapeKind.Text or ShapeKind.TextValue or ShapeKind.Object or ShapeKind.Variable));

    private static bool IsValueType(ParameterShape shape)
        => shape.Kind is not (ShapeKind.Text or ShapeKind.TextObject or ShapeKind.Variable or ShapeKind.Object);
}
