using ConnectorSdk.SpecCompiler.Emit.Documentation;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>
/// Emits the type of the objects that cmdlets return, as a member of its noun's class. Each property takes one line.
/// </summary>
internal static class ResultEmitter
{
    public static void Emit(SourceWriter writer, ResultModel result, EmitOptions options)
    {
        var cmdlets = PredicateText.Join([.. result.Cmdlets.Select(XmlText.Code)], "and");
        writer.Line($"/// <summary>An object that {cmdlets} {(result.Cmdlets.Count == 1 ? "returns" : "return")}.</summary>");
        writer.Line("/// <remarks>");
        writer.Line("/// A property is null, and a list is empty, if the server doesn't return it or if it can't be read as its");
        writer.Line("/// type. The <c>Source</c> property has all values as the server returned them.");
        writer.Line("/// </remarks>");
        writer.Line($"public sealed class {ResultModel.Name} : global::ConnectorSdk.CmdletResultObject").Open();
        writer.Line("/// <summary>Creates the typed view of an object.</summary>");
        writer.Line("/// <param name=\"source\">The object.</param>");
        writer.Line($"public {ResultModel.Name}(global::ConnectorSdk.CmdletObject source) : base(source)").Open().Close().Line();
        foreach (var property in result.Properties)
        {
            var (type, call) = ReaderOf(property, options);
            writer.Line($"/// <summary>Gets the value of {XmlText.Code(property.Name)}.</summary>");
            writer.Line($"public {type} {property.Identifier} => {call};").Line();
        }

        foreach (var method in result.Methods)
        {
            Emit(writer, method);
        }

        writer.Close().Line();
    }

    /// <summary>The interface that specifies the type of a cmdlet's output.</summary>
    public const string Interface = $"global::ConnectorSdk.ICmdletBuilder<{ResultModel.Name}>";

    public static void EmitCreation(SourceWriter writer)
    {
        writer.Line($"{ResultModel.Name} {Interface}.CreateResult(global::ConnectorSdk.CmdletObject source)");
        writer.Line($"    => new {ResultModel.Name}(source);").Line();
    }

    private static void Emit(SourceWriter writer, ResultMethod method)
    {
        const string failure = "new global::System.InvalidOperationException(\"The object has no identity.\")";
        writer.Line($"/// <summary>Creates a builder of {XmlText.Code(method.Cmdlet)} for this object.</summary>");
        writer.Line("/// <returns>A builder for the optional parameters.</returns>");
        writer.Line("/// <exception cref=\"global::System.InvalidOperationException\">The object has no identity.</exception>");
        writer.Line($"public {method.BuilderName} {method.Name}()");
        writer.Line($"    => new {method.BuilderName}(GetIdentity() ?? throw {failure});").Line();
    }

    private static (string Type, string Call) ReaderOf(ResultProperty property, EmitOptions options)
    {
        var name = CSharpText.Literal(property.Name);
        var mark = options.Nullable ? "?" : "";
        if (property.Kind == ShapeKind.Enum)
        {
            var value = $"global::ConnectorSdk.NamedValue<{property.Type}>";
            var arguments = $"<{property.Type}>({name}, {NounNames.Table(property.Type)})";
            return property.IsList ? (ListOf(value), "ReadEnums" + arguments) : (value, "ReadEnum" + arguments);
        }

        if (property.IsList)
        {
            return property.Kind is ShapeKind.Text or ShapeKind.TextObject
                ? (ListOf("string"), $"ReadTexts({name})")
                : (ListOf(ValueOf(property)), $"ReadValues<{ValueOf(property)}>({name})");
        }

        return property.Kind switch
        {
            ShapeKind.Text => ("string" + mark, $"ReadText({name})"),
            ShapeKind.TextObject => (property.Type + mark, $"Read{NameIn(property.Type)}({name})"),
            ShapeKind.Integer or ShapeKind.Number => (property.Type + "?", $"ReadNumber<{property.Type}>({name})"),
            ShapeKind.TextValue => (property.Type + "?", $"ReadValue<{property.Type}>({name})"),
            _ => (ValueOf(property) + "?", $"Read{property.Kind}({name})"),
        };
    }

    private static string NameIn(string type) => type.Substring(type.LastIndexOf('.') + 1);

    private static string ListOf(string element) => $"global::System.Collections.Generic.IReadOnlyList<{element}>";

    /// <summary>Gets the type of a property. Times from a server have an offset.</summary>
    private static string ValueOf(ResultProperty property)
        => property.Kind == ShapeKind.DateTime ? "global::System.DateTimeOffset" : property.Type;
}
