using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Cmdlets.Types;

namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>The C# type of a parameter, with whether it is a list and whether null is allowed.</summary>
internal sealed record ParameterShape(ShapeKind Kind, string Type, bool IsList, bool AllowsNull)
{
    /// <summary>Gets the name of the kind; avoids reflection for the most common kinds.</summary>
    public string KindName => Kind switch
    {
        ShapeKind.Text => nameof(ShapeKind.Text),
        ShapeKind.Switch => nameof(ShapeKind.Switch),
        ShapeKind.Boolean => nameof(ShapeKind.Boolean),
        ShapeKind.Integer => nameof(ShapeKind.Integer),
        _ => Kind.ToString(),
    };

    /// <summary>Chooses the shape. <paramref name="limits"/> are the unconditional limits of the parameter.</summary>
    public static ParameterShape Of(Parameter parameter, List<Predicate> limits, string noun)
    {
        var isCollection = parameter.Type is { Name: "MultiValuedProperty" or "ProxyAddressCollection" } or { IsArray: true };
        if (parameter.Type is { Name: "Byte", IsArray: true })
        {
            return new ParameterShape(ShapeKind.Variable, "byte[]", false, parameter.AllowsNull);
        }

        if (IsChoice(parameter.Values) && MayBeEnum(parameter.Type.Name))
        {
            var name = NounNames.Enum(parameter.Name, noun);
            return new ParameterShape(ShapeKind.Enum, name, isCollection || IsMany(parameter, limits), parameter.AllowsNull);
        }

        var (kind, type) = isCollection && parameter.Type.Name is "MultiValuedProperty"
            ? OfFormats(parameter, limits)
            : OfType(parameter, limits);
        return new ParameterShape(kind, type, isCollection, parameter.AllowsNull);
    }

    /// <summary>
    /// Determines whether a closed list has several values other than <c>$null</c>, <c>$true</c>, and <c>$false</c>.
    /// </summary>
    private static bool IsChoice(ValueList? list)
    {
        if (list is not { IsClosed: true })
        {
            return false;
        }

        var count = 0;
        foreach (var value in list.Values)
        {
            count += value.Text is "$null" or "$true" or "$false" ? 0 : 1;
        }

        return count > 1;
    }

    private static bool IsMany(Parameter parameter, List<Predicate> limits)
        => parameter.AcceptsMany && !limits.Exists(limit =>
            limit is Within { Measure: Measure.Count, Max: "1" } count && count.Parameter == parameter.Name);

    private static bool MayBeEnum(string type)
        => type is "String" or "MultiValuedProperty" or "Object" || OfName(type).Kind == ShapeKind.Text;

    private static List<string> FormatsOf(Parameter parameter, List<Predicate> limits)
        => [.. limits.OfType<HasFormat>()
            .Where(limit => limit.Parameter == parameter.Name)
            .SelectMany(limit => limit.Formats)];

    /// <summary>Chooses the type of a list's elements by the documented format.</summary>
    private static (ShapeKind Kind, string Type) OfFormats(Parameter parameter, List<Predicate> limits)
    {
        var formats = FormatsOf(parameter, limits);
        return formats.Contains(ValueFormats.AddressSpace)
                ? (ShapeKind.TextValue, "global::ConnectorSdk.AddressSpace")
            : formats.Contains(ValueFormats.SmartHost)
                || (formats.Contains(ValueFormats.Fqdn) && formats.Contains(ValueFormats.IPAddress))
                ? (ShapeKind.TextValue, "global::ConnectorSdk.SmartHost")
            : formats.Contains(ValueFormats.DomainWithWildcard)
                ? (ShapeKind.TextValue, "global::ConnectorSdk.SmtpDomainWithSubdomains")
            : (ShapeKind.Text, "string");
    }

    /// <summary>
    /// Chooses the type by name. If the text allows the value unlimited, the setter does, too, whatever the documented type is.
    /// </summary>
    private static (ShapeKind Kind, string Type) OfType(Parameter parameter, List<Predicate> limits)
        => parameter.Type.Name == "Unlimited" ? OfUnlimited(parameter, limits)
            : OfName(parameter.Type.Name) is var known && limits.Exists(MayBeUnlimited)
                && Limited(known.Type) is { } limited ? (ShapeKind.TextValue, limited)
            : known;

    private static bool MayBeUnlimited(Predicate limit)
        => limit is Within { OrValues: var bounded } && bounded.Any(Quantities.IsUnlimited)
            || limit is HasFormat { OrValues: var formed } && formed.Any(Quantities.IsUnlimited);

    /// <summary>Gets the type that also allows the value unlimited.</summary>
    /// <returns>The type, or null if there is none.</returns>
    private static string? Limited(string type) => type switch
    {
        "byte" or "short" or "ushort" or "int" => "global::ConnectorSdk.Unlimited<int>",
        "uint" or "long" => "global::ConnectorSdk.Unlimited<long>",
        "global::System.TimeSpan" or "global::ConnectorSdk.ByteQuantifiedSize" => $"global::ConnectorSdk.Unlimited<{type}>",
        _ => null,
    };

    /// <summary>
    /// Chooses the type of an Unlimited parameter. Only the text shows whether it is a number, a size, or a time span.
    /// </summary>
    private static (ShapeKind Kind, string Type) OfUnlimited(Parameter parameter, List<Predicate> limits)
    {
        var formats = FormatsOf(parameter, limits);
        var range = limits.OfType<Within>()
            .FirstOrDefault(limit => limit.Parameter == parameter.Name && limit.Measure == Measure.Value);
        var bounds = range?.Min + range?.Max;
        var type = formats.Contains(ValueFormats.ByteSize) ? "global::ConnectorSdk.ByteQuantifiedSize"
            : formats.Contains(ValueFormats.TimeSpan) || bounds.IndexOf(':') >= 0 ? "global::System.TimeSpan"
            : formats.Contains(ValueFormats.Integer) || int.TryParse(range?.Max, out _) ? "int"
            : long.TryParse(range?.Max, out _) ? "long"
            : null;
        return type is null ? (ShapeKind.Text, "string") : (ShapeKind.TextValue, Limited(type)!);
    }

    private static (ShapeKind Kind, string Type) OfName(string name) => name switch
    {
        "SwitchParameter" => (ShapeKind.Switch, "bool"),
        "Boolean" => (ShapeKind.Boolean, "bool"),
        "Byte" => (ShapeKind.Integer, "byte"),
        "Int16" => (ShapeKind.Integer, "short"),
        "Int32" => (ShapeKind.Integer, "int"),
        "Int64" => (ShapeKind.Integer, "long"),
        "UInt16" => (ShapeKind.Integer, "ushort"),
        "UInt32" => (ShapeKind.Integer, "uint"),
        "UInt64" => (ShapeKind.Number, "ulong"),
        "Single" => (ShapeKind.Number, "float"),
        "Double" => (ShapeKind.Number, "double"),
        "Decimal" => (ShapeKind.Number, "decimal"),
        "TimeSpan" or "EnhancedTimeSpan" => (ShapeKind.TimeSpan, "global::System.TimeSpan"),
        "DateTime" => (ShapeKind.DateTime, "global::System.DateTime"),
        "Guid" => (ShapeKind.Guid, "global::System.Guid"),
        "SmtpDomain" or "SmtpDomainWithSubdomains" or "ByteQuantifiedSize"
            => (ShapeKind.TextValue, "global::ConnectorSdk." + name),
        "IPAddress" => (ShapeKind.TextObject, "global::System.Net.IPAddress"),
        "Uri" => (ShapeKind.TextObject, "global::System.Uri"),
        "PSCredential" => (ShapeKind.Variable, "global::ConnectorSdk.CmdletCredential"),
        "ScriptBlock" or "Func" or "Action" => (ShapeKind.Variable, "global::ConnectorSdk.CmdletScript"),
        "SecureString" => (ShapeKind.Variable, "global::System.Security.SecureString"),
        "Hashtable" or "PswsHashtable" or "IDictionary" or "Dictionary" or "OrderedDictionary"
            => (ShapeKind.Variable, "global::System.Collections.IDictionary"),
        "Object" => (ShapeKind.Object, "object"),
        _ => ObjectTypes.Contains(name) ? (ShapeKind.Variable, "object") : (ShapeKind.Text, "string"),
    };
}
