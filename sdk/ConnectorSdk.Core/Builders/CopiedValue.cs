using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk;

/// <summary>Converts a value that a server returned to a value that a cmdlet accepts.</summary>
internal static class CopiedValue
{
    /// <summary>Converts a value, or returns null if the parameter might not accept it.</summary>
    public static ParameterValue? Read(CmdletValue value, CommandParameter parameter, CmdletDescriptor descriptor)
    {
        var facts = parameter.Facts!;
        if (value.AsList().Count == 0 || IsNeverReturned(facts)
            || facts.Name.Equals(ObjectIdentity.Identity, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return facts.Type switch
        {
            "Boolean" => value.AsBoolean() is { } boolean ? ParameterValue.Boolean(boolean) : null,
            "TimeSpan" or "EnhancedTimeSpan" => value.AsTimeSpan() is { } span ? ParameterValue.OfTimeSpan(span) : OfWord(),
            "DateTime" => value.AsDateTime() is { } date ? ParameterValue.OfDateTime(date.UtcDateTime) : null,
            "Guid" => value.AsGuid() is { } guid ? ParameterValue.OfGuid(guid) : null,
            "ByteQuantifiedSize" => OfSize(value) ?? OfWord(),
            "Unlimited" => OfLimit(value),
            _ when ConvertedText.IsNumber(facts.Type) => OfNumber(value, parameter, descriptor),
            _ when descriptor.HasClosedList(facts.Name) => OfNames(value, facts.Name, descriptor),
            _ => OfTexts(value, isDomain: facts.Type.StartsWith("SmtpDomain", StringComparison.Ordinal)
                || descriptor.IsDomain(facts.Name)),
        };

        // The document names a value in addition to the values of the type, such as unlimited.
        ParameterValue? OfWord() => value.Kind == CmdletValueKind.Text && descriptor.NamesValue(facts.Name, value.ToString())
            ? ParameterValue.OfText(value.ToString())
            : null;
    }

    private static bool IsNeverReturned(ParameterFacts facts) => facts.IsSwitch || facts.Type is "PSCredential" or "SecureString"
        or "ScriptBlock" or "Func" or "Action" or "Hashtable" or "PswsHashtable" or "IDictionary" or "Dictionary"
        or "OrderedDictionary" or "Object" or "PSObject";

    private static ParameterValue? OfSize(CmdletValue value)
        => value.AsSize() is { } size ? ParameterValue.OfText(ByteQuantifiedSize.FromBytes(size.Bytes).ToString()) : null;

    /// <summary>Converts a limit. A number isn't changed, because its unit isn't known.</summary>
    private static ParameterValue? OfLimit(CmdletValue value)
        => value.AsInteger() is { } number ? ParameterValue.OfInteger(number)
            : value.AsTimeSpan() is { } span ? ParameterValue.OfTimeSpan(span)
            : value.Kind == CmdletValueKind.Text && Quantities.IsUnlimited(value.ToString())
                ? ParameterValue.OfText(value.ToString())
            : OfSize(value);

    private static ParameterValue? OfNumber(CmdletValue value, CommandParameter parameter, CmdletDescriptor descriptor)
    {
        try
        {
            return value.Kind is CmdletValueKind.Text or CmdletValueKind.Integer or CmdletValueKind.Number
                ? DocumentedValue.Read(value.ToString(), parameter, descriptor)
                : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Converts enum members. Several members may be in one string: <c>Tls, BasicAuth</c>.</summary>
    private static ParameterValue? OfNames(CmdletValue value, string parameter, CmdletDescriptor descriptor)
    {
        List<string> names = [];
        foreach (var item in value.AsList())
        {
            foreach (var text in item.ToString().Split(','))
            {
                if (descriptor.SpellingOf(parameter, text.Trim()) is not { } name)
                {
                    return null;
                }

                names.Add(name);
            }
        }

        return names.Count == 1 && value.Kind != CmdletValueKind.List
            ? ParameterValue.Name(names[0])
            : ParameterValue.NameList([.. names]);
    }

    private static ParameterValue? OfTexts(CmdletValue value, bool isDomain)
    {
        var items = value.AsList();
        if (items.Any(item => item.Kind is CmdletValueKind.Null or CmdletValueKind.List or CmdletValueKind.Object
            or CmdletValueKind.Opaque))
        {
            return null;
        }

        var texts = items.Select(item => isDomain ? TypedResult.WithoutCost(item.ToString()) : item.ToString()).ToArray();
        return value.Kind == CmdletValueKind.List ? ParameterValue.List(texts) : ParameterValue.OfText(texts[0]);
    }
}
